#pragma once

#include "core/document/document.h"
#include "core/paper/page.h"
#include "core/paper/typesetter.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace convener::prompt {
class Prompt;
}

namespace convener::print {

class PageView;

/// What can be previewed: one document, or the parts of a pack in their order.
struct Item {
    QString name;     ///< shown in the list
    QString fileName; ///< proposed for the PDF, with ".pdf"
    std::vector<document::Document> parts;
};

/// Shows documents as they will come out, and prints or saves the one that is shown. Several can also be taken
/// together, for the printer.
class Preview final : public QDialog {
    Q_OBJECT

public:
    /// `title` names what they are when they are taken together.
    Preview(std::vector<Item> items, const QString &title, prompt::Prompt &prompt, QWidget *parent);

    /// A row of the list: where there are several items, the first is all of them together.
    void choose(int row);
    const std::vector<paper::Pages> &pages() const { return m_pages; }

private:
    const Item *chosen() const;
    void layOut();
    void print();
    void save();
    void tellPage();

    std::vector<Item> m_items;
    QString m_title;
    prompt::Prompt &m_prompt;
    int m_row = -1;
    paper::Typesetter m_typesetter;
    std::vector<paper::Pages> m_pages;
    QListWidget *m_list;
    PageView *m_view;
    QLabel *m_page;
    QLabel *m_enclosed;
    QPushButton *m_print;
};

} // namespace convener::print
