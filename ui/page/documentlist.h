#pragma once

#include "core/action/documents.h"
#include "core/paper/progress.h"
#include "ui/page/view.h"
#include "ui/print/preview.h"

#include <functional>

class QVBoxLayout;

namespace convener::page {

/// A kind of document that can be made here. Both functions may run on a worker thread.
struct Offer {
    QString title;
    QString sentence; ///< what it is for
    std::function<Result<std::vector<print::Item>>(const action::Desk &)> items;
    /// Writes its files into a folder and gives their paths.
    std::function<Result<QStringList>(const action::Desk &, const QString &folder, const paper::Progress &)> write;
};

/// The offer of documents that action makes one by one.
using MakeDocuments = std::function<Result<std::vector<action::NamedDocument>>(const action::Desk &)>;
Offer offerOf(const QString &title, const QString &sentence, MakeDocuments make);

/// Documents that can be previewed, from where they are printed, or saved as PDF files.
class DocumentList final : public View {
    Q_OBJECT

public:
    DocumentList(Context &context, std::vector<Offer> offers);

private:
    QWidget *row(const Offer &offer);
    void preview(const Offer &offer);
    void save(const Offer &offer);

    std::vector<Offer> m_offers;
};

} // namespace convener::page
