#include "core/action/agreewindow.h"

#include "core/action/dates.h"
#include "core/action/step.h"
#include "core/store/editions.h"
#include "core/store/engagements.h"
#include "core/timeline/datetext.h"

#include <QCoreApplication>

namespace convener::action {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

} // namespace

Result<Changes> agreeWindow(Desk &desk, training::EngagementId id, QDate start)
{
    CONVENER_TRY(mustExist(start));
    return inOneStep(desk, [&]() -> Result<Changes> {
        store::Engagements engagements(desk.file);
        CONVENER_ASSIGN(training::Engagement engagement, engagements.get(id));
        CONVENER_ASSIGN(const auto programme, store::Editions(desk.file).programme(engagement.edition));
        if (!programme.window)
            return refuse(Text::tr("%1 asks for no window. Plan its sessions directly.").arg(programme.title));
        if (start < engagement.joinedOn)
            return refuse(
                Text::tr("The window cannot start on %1, before the organisation joined on %2. Choose a later day.")
                    .arg(timeline::dateText(start), timeline::dateText(engagement.joinedOn)));
        engagement.windowStart = start;
        CONVENER_TRY(engagements.update(engagement));
        CONVENER_TRY(followRules(desk, id));
        return Changes{.engagements = {id}};
    });
}

} // namespace convener::action
