#include "ui/print/preview.h"

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

Preview::Preview(std::vector<Item> items, prompt::Prompt &prompt, QWidget *parent)
    : QDialog(parent)
    , m_items(std::move(items))
    , m_prompt(prompt)
    , m_list(new QListWidget)
    , m_view(new PageView)
    , m_page(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preview"));
    m_list->setAccessibleName(tr("Documents"));
    m_list->setVisible(m_items.size() > 1);
    m_list->setMaximumWidth(QFontMetrics(look::bodyFont()).averageCharWidth() * 32);
    m_page->setProperty("role", u"secondary"_s);
    for (const Item &item : m_items)
        m_list->addItem(item.name);

    QPushButton *larger = button(u"add"_s, tr("Larger"));
    QPushButton *smaller = button(u"search"_s, tr("Smaller"));
    QPushButton *fit = button(u"preview"_s, tr("Fit the width"));
    QPushButton *save = button(u"export"_s, tr("Save as PDF"));
    QPushButton *printed = button(u"print"_s, tr("Print"), true);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(space(2));
    for (QPushButton *each : {smaller, larger, fit})
        tools->addWidget(each);
    tools->addStretch(1);
    tools->addWidget(m_page);
    tools->addStretch(1);
    tools->addWidget(save);
    tools->addWidget(printed);
    auto *centre = new QHBoxLayout;
    centre->addWidget(m_list);
    centre->addWidget(m_view, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(tools);
    column->addLayout(centre, 1);
    resize(1100, 760);

    connect(larger, &QPushButton::clicked, this, [this] { m_view->setZoom(qMin(4.0, m_view->zoom() * 1.25)); });
    connect(smaller, &QPushButton::clicked, this, [this] { m_view->setZoom(qMax(0.25, m_view->zoom() / 1.25)); });
    connect(fit, &QPushButton::clicked, this, [this] { m_view->setZoom(std::nullopt); });
    connect(save, &QPushButton::clicked, this, &Preview::save);
    connect(printed, &QPushButton::clicked, this, &Preview::print);
    connect(m_view, &PageView::currentPageChanged, this, &Preview::tellPage);
    connect(m_list, &QListWidget::currentRowChanged, this, &Preview::choose);
    if (!m_items.empty())
        m_list->setCurrentRow(0);
    m_view->setFocus();
}

void Preview::choose(int item)
{
    if (item < 0 || item == m_item)
        return;
    m_item = item;
    std::vector<const document::Document *> parts;
    for (const document::Document &part : m_items[std::size_t(item)].parts)
        parts.push_back(&part);
    m_pages = paper::bind(parts, m_typesetter);
    m_view->set(m_pages);
    setWindowTitle(tr("Preview: %1").arg(m_items[std::size_t(item)].name));
    tellPage();
}

void Preview::tellPage()
{
    m_page->setText(tr("Page %1 of %2").arg(m_view->currentPage() + 1).arg(m_view->pageCount()));
}

void Preview::print()
{
    if (const Result<> printed = askAndPrint(m_pages, this); !printed)
        m_prompt.show(printed.error());
}

void Preview::save()
{
    const Item &item = m_items[std::size_t(m_item)];
    const auto path = m_prompt.saveFile({tr("Save as PDF"), tr("PDF files (*.pdf)"), u"pdf"_s, item.fileName});
    if (!path)
        return;
    if (const Result<> written = paper::writePdf(m_pages, item.name, *path); !written)
        m_prompt.show(written.error());
}

} // namespace convener::print
