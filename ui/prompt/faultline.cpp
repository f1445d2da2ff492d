#include "ui/prompt/faultline.h"

#include "core/error/error.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace convener::prompt {

FaultLine::FaultLine(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel)
{
    setProperty("role", u"notice"_s);
    setProperty("state", u"late"_s);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_text);
    hide();
}

void FaultLine::show(const Error &error)
{
    m_text->setText(error.text);
    setAccessibleName(error.text);
    setVisible(true);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void FaultLine::clear()
{
    m_text->clear();
    hide();
}

QString FaultLine::text() const
{
    return m_text->text();
}

} // namespace convener::prompt
