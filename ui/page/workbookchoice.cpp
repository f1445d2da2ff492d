#include "ui/page/workbookchoice.h"

#include "core/paper/enclose.h"
#include "ui/look/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace convener::page {

WorkbookChoice::WorkbookChoice(Context &context)
    : m_context(context)
    , m_text(new QLabel)
    , m_choose(new QPushButton(tr("Use our own PDF")))
    , m_drop(new QPushButton(tr("Use the programme’s workbook")))
{
    m_text->setProperty("role", u"secondary"_s);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, look::space(2), 0, 0);
    row->addWidget(m_text, 1);
    row->addWidget(m_choose);
    row->addWidget(m_drop);
    connect(m_choose, &QPushButton::clicked, this, &WorkbookChoice::choose);
    connect(m_drop, &QPushButton::clicked, this, [this] {
        m_own.reset();
        follow({});
    });
    follow({});
}

void WorkbookChoice::choose()
{
    const auto path =
        m_context.prompt.openFile({tr("Choose the workbook for the packs"), tr("PDF files (*.pdf)"), {}, {}});
    if (!path)
        return;
    Result<document::Enclosure> own = paper::enclose(*path);
    if (!own)
        return m_context.prompt.show(own.error());
    m_own = std::move(*own);
    follow(QFileInfo(*path).fileName());
}

void WorkbookChoice::follow(const QString &name)
{
    m_text->setText(m_own ? tr("Workbook in the packs: %1, %n page(s)", nullptr, int(m_own->pages.size())).arg(name)
                          : tr("Workbook in the packs: the programme’s own"));
    m_drop->setVisible(m_own.has_value());
    Q_EMIT changed();
}

} // namespace convener::page
