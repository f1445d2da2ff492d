#include "ui/page/changebeside.h"

#include "ui/page/work.h"

#include <QPointer>

namespace convener::page {

Result<> changeBeside(Context &context, const LongChange &change,
                      const std::function<void(const Result<action::Changes> &)> &then)
{
    if (!context.permission.isGiven())
        return refuse(context.permission.why());
    const auto changes = std::make_shared<action::Changes>();
    const auto job = [verb = change.verb, changes](action::Desk &desk,
                                                   const paper::Progress &progress) -> Result<QString> {
        CONVENER_ASSIGN(*changes, verb(desk, progress));
        return QString();
    };
    const auto end = [&context, changes, then](const Result<QString> &ran) {
        context.permission.give();
        then(ran ? Result<action::Changes>(*changes) : Failure(ran.error()));
    };
    CONVENER_TRY(context.work.start(change.what, job, end));
    context.permission.refuse(change.why);
    return {};
}

Result<> changeBeside(const Asking &asking, const LongChange &change, const std::function<void()> &afterwards)
{
    const auto tell = [asking, afterwards,
                       part = QPointer<QWidget>(asking.parent)](const Result<action::Changes> &done) {
        if (!done && done.error().kind != Error::Kind::Cancelled)
            asking.context.prompt.show(done.error());
        if (!done)
            return;
        if (part)
            asking.changed(*done);
        if (afterwards)
            afterwards();
    };
    return changeBeside(asking.context, change, tell);
}

} // namespace convener::page
