#include "ui/print/preview.h"

#include "core/document/pack.h"
#include "core/paper/bind.h"
#include "core/paper/pdf.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/print/pageview.h"
#include "ui/print/printing.h"
#include "ui/prompt/prompt.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace convener::print {

using look::space;

namespace {

QPushButton *button(const QString &icon, const QString &text, bool primary = false)
{
    auto *button = new QPushButton(look::icon(icon, primary ? look::Role::AccentText : look::Role::Text), text);
    if (primary)
        button->setProperty("role", u"primary"_s);
    button->setIconSize(look::iconSize());
    button->setAutoDefault(false);
    return button;
}

} // namespace

Preview::Preview(std::vector<Item> items, const QString &title, prompt::Prompt &prompt, QWidget *parent)
    : QDialog(parent)
    , m_items(std::move(items))
    , m_title(title)
    , m_prompt(prompt)
    , m_list(new QListWidget)
    , m_view(new PageView)
    , m_page(new QLabel)
    , m_enclosed(new QLabel(tr("This holds a PDF of your own, whose pages are not shown here. Save it as PDF and "
                               "print that.")))
    , m_print(button(u"print"_s, tr("Print"), true))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preview"));
    m_list->setAccessibleName(tr("Documents"));
    if (m_items.size() < 2)
        m_list->hide();
    m_list->setMaximumWidth(QFontMetrics(look::bodyFont()).averageCharWidth() * 32);
    m_page->setProperty("role", u"secondary"_s);
    m_enclosed->setWordWrap(true);
    m_enclosed->hide();
    if (m_items.size() > 1)
        m_list->addItem(tr("All %n together", nullptr, int(m_items.size())));
    for (const Item &item : m_items)
        m_list->addItem(item.name);

    QPushButton *larger = button(u"add"_s, tr("Larger"));
    QPushButton *smaller = button(u"search"_s, tr("Smaller"));
    QPushButton *fit = button(u"preview"_s, tr("Fit the width"));
    QPushButton *save = button(u"export"_s, tr("Save as PDF"));
    auto *tools = new QHBoxLayout;
    tools->setSpacing(space(2));
    for (QPushButton *each : {smaller, larger, fit})
        tools->addWidget(each);
    tools->addStretch(1);
    tools->addWidget(m_page);
    tools->addStretch(1);
    tools->addWidget(save);
    tools->addWidget(m_print);
    auto *centre = new QHBoxLayout;
    centre->addWidget(m_list);
    centre->addWidget(m_view, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(tools);
    column->addWidget(m_enclosed);
    column->addLayout(centre, 1);
    resize(1100, 760);

    connect(larger, &QPushButton::clicked, this, [this] { m_view->setZoom(qMin(4.0, m_view->zoom() * 1.25)); });
    connect(smaller, &QPushButton::clicked, this, [this] { m_view->setZoom(qMax(0.25, m_view->zoom() / 1.25)); });
    connect(fit, &QPushButton::clicked, this, [this] { m_view->setZoom(std::nullopt); });
    connect(save, &QPushButton::clicked, this, &Preview::save);
    connect(m_print, &QPushButton::clicked, this, &Preview::print);
    connect(m_view, &PageView::currentPageChanged, this, &Preview::tellPage);
    connect(m_list, &QListWidget::currentRowChanged, this, &Preview::choose);
    if (!m_items.empty())
        m_list->setCurrentRow(m_items.size() > 1 ? 1 : 0); // the first one, which is quickly laid out
    m_view->setFocus();
}

const Item *Preview::chosen() const
{
    if (m_items.size() == 1)
        return &m_items.front();
    return m_row > 0 ? &m_items[std::size_t(m_row - 1)] : nullptr;
}

void Preview::choose(int row)
{
    if (row < 0 || row == m_row)
        return;
    m_row = row;
    layOut();
    const bool encloses = std::ranges::any_of(m_pages, [](const paper::Pages &each) { return bool(each.enclosure); });
    m_enclosed->setVisible(encloses);
    m_print->setEnabled(!encloses);
    m_print->setToolTip(encloses ? m_enclosed->text() : QString());
    m_view->set(m_pages);
    setWindowTitle(tr("Preview: %1").arg(chosen() ? chosen()->name : m_title));
    tellPage();
}

void Preview::layOut()
{
    const auto parts = [](const Item &item) {
        std::vector<const document::Document *> pointers;
        for (const document::Document &part : item.parts)
            pointers.push_back(&part);
        return pointers;
    };
    if (const Item *one = chosen()) {
        m_pages = paper::bind(parts(*one), m_typesetter);
        return;
    }
    std::vector<std::vector<const document::Document *>> books;
    for (const Item &item : m_items)
        books.push_back(parts(item));
    m_pages = paper::bindTogether(books, m_typesetter);
}

void Preview::tellPage()
{
    m_page->setText(tr("Page %1 of %2").arg(m_view->currentPage() + 1).arg(m_view->pageCount()));
}

void Preview::print()
{
    if (const Result<> printed = askAndPrint(m_pages, m_view->currentPage(), this); !printed)
        m_prompt.show(printed.error());
}

void Preview::save()
{
    const QString name = chosen() ? chosen()->name : m_title;
    const QString file = chosen() ? chosen()->fileName : document::safeFileName(m_title, u".pdf"_s);
    const auto path = m_prompt.saveFile({tr("Save as PDF"), tr("PDF files (*.pdf)"), u"pdf"_s, file});
    if (!path)
        return;
    if (const Result<> written = paper::writePdf(m_pages, name, *path); !written)
        m_prompt.show(written.error());
}

} // namespace convener::print
