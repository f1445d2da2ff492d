#pragma once

#include "core/action/documents.h"
#include "ui/page/view.h"

#include <functional>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace convener::page {

/// A kind of document that can be made here.
struct Offer {
    using Files = std::vector<action::DelegatePack>;
    using Make = std::function<Result<Files>(const action::Desk &)>;

    QString title;
    QString sentence; ///< what it is for
    /// What makes its files, each of one document or of several joined, as things are chosen now; refused where there
    /// is nothing to make. It is asked for here and may run on a worker thread.
    std::function<Make()> maker;
};

/// Documents that can be previewed, from where they are printed, or saved: a PDF each, one PDF for the printer, or HTML
/// that a screen reader can read. What does not apply here says why.
class DocumentList final : public View {
    Q_OBJECT

public:
    DocumentList(Context &context, std::vector<Offer> offers);

    /// Puts something above the documents that says how they are made.
    void addChoice(QWidget *choice);
    /// Looks again which documents apply, now or when they are next on the screen.
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Form { Each, Together, Html };
    struct Row {
        Offer offer;
        QLabel *sentence;
        QPushButton *preview;
        QPushButton *save;
    };

    QWidget *row(const Offer &offer);
    void offerForms(QPushButton *save, const Offer &offer);
    void look();
    void preview(const Offer &offer);
    void save(const Offer &offer, Form form);

    bool m_stale = true;
    std::vector<Row> m_rows;
    QVBoxLayout *m_column;
};

} // namespace convener::page
