#include "core/timeline/window.h"

namespace convener::timeline {

std::optional<time::Span> window(const training::Programme &programme, const training::Engagement &engagement)
{
    if (!programme.window || !engagement.windowStart)
        return std::nullopt;
    return time::Span::starting(*engagement.windowStart, programme.window->days.value);
}

std::optional<time::Span> preWork(const training::Stage &work, const training::Cohort &cohort)
{
    const auto workshop = cohort.firstDate();
    if (!workshop || !work.opens || !work.due || work.preparesFor != cohort.stage)
        return std::nullopt;
    return time::Span::make(work.opens->value.from(*workshop), work.due->value.from(*workshop));
}

} // namespace convener::timeline
