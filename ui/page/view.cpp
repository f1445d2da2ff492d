#include "ui/page/view.h"

namespace convener::page {

Asking View::asking()
{
    return {m_context, this, [this](const action::Changes &changes) { Q_EMIT changed(changes); }};
}

void View::finish(const Result<action::Changes> &result)
{
    if (const Result<> announced = announce(result); !announced)
        m_context.prompt.show(announced.error());
}

Result<> View::announce(const Result<action::Changes> &result)
{
    if (!result && !m_context.permission.isGiven())
        return refuse(m_context.permission.why(), result.error().text); // says it better than the file does
    if (!result)
        return Failure(result.error());
    Q_EMIT changed(*result);
    return {};
}

} // namespace convener::page
