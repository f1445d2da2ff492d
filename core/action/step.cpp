#include "core/action/step.h"

namespace convener::action {

StepName &StepName::with(const QString &argument, const QString &value)
{
    m_arguments.insert(argument, value);
    return *this;
}

StepName &StepName::with(const QString &argument, qint64 value)
{
    m_arguments.insert(argument, value);
    return *this;
}

StepName &StepName::with(const QString &argument, QDate value)
{
    m_arguments.insert(argument, value.toString(Qt::ISODate));
    return *this;
}

StepName &StepName::with(const QString &argument, const QJsonObject &value)
{
    m_arguments.insert(argument, value);
    return *this;
}

StepName &StepName::forGood()
{
    m_forGood = true;
    return *this;
}

} // namespace convener::action
