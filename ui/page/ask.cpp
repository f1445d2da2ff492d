#include "ui/page/ask.h"

#include "core/action/applychange.h"
#include "core/action/rehearse.h"
#include "ui/dialog/impactlines.h"

namespace convener::page {

using dialog::MarkedLine;

Result<> Asking::announce(const Result<action::Changes> &done) const
{
    if (!done)
        return Failure(done.error());
    changed(*done);
    return {};
}

void askChange(const Asking &asking, dialog::Question *question, training::EngagementId engagement,
               const std::function<Result<timeline::Change>()> &chosen)
{
    question->ask(
        [asking, engagement, chosen]() -> Result<> {
            CONVENER_ASSIGN(const timeline::Change change, chosen());
            CONVENER_ASSIGN(const action::AppliedChange done,
                            action::applyChange(asking.context.desk, engagement, change));
            asking.changed(done.changes);
            return {};
        },
        [&desk = asking.context.desk, engagement, chosen]() -> Result<std::vector<MarkedLine>> {
            CONVENER_ASSIGN(const timeline::Change change, chosen());
            CONVENER_ASSIGN(const timeline::Impact impact, action::foresee(desk, engagement, change));
            return dialog::impactLines(impact);
        });
    question->open();
}

void askVerb(const Asking &asking, dialog::Question *question, training::EngagementId engagement,
             const std::function<Result<action::Changes>(action::Desk &)> &verb)
{
    question->ask([asking, verb] { return asking.announce(verb(asking.context.desk)); },
                  [&desk = asking.context.desk, engagement, verb]() -> Result<std::vector<MarkedLine>> {
                      CONVENER_ASSIGN(const timeline::Impact impact, action::rehearse(desk, engagement, verb));
                      return dialog::impactLines(impact);
                  });
    question->open();
}

} // namespace convener::page
