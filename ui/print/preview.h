#pragma once

#include "core/document/document.h"
#include "core/paper/page.h"
#include "core/paper/typesetter.h"

#include <QDialog>

class QLabel;
class QListWidget;

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

/// Shows documents as they will come out, and prints or saves the one that is shown.
class Preview final : public QDialog {
    Q_OBJECT

public:
    Preview(std::vector<Item> items, prompt::Prompt &prompt, QWidget *parent);

    void choose(int item);
    const std::vector<paper::Pages> &pages() const { return m_pages; }

private:
    void print();
    void save();
    void tellPage();

    std::vector<Item> m_items;
    prompt::Prompt &m_prompt;
    int m_item = -1;
    paper::Typesetter m_typesetter;
    std::vector<paper::Pages> m_pages;
    QListWidget *m_list;
    PageView *m_view;
    QLabel *m_page;
};

} // namespace convener::print
