#include "core/action/needs.h"

#include "core/action/step.h"
#include "core/store/erasure.h"

using namespace Qt::StringLiterals;

namespace convener::action {

using namespace training;

Result<std::vector<store::KeptNeed>> keptNeeds(const Desk &desk)
{
    return store::KeptNeeds(desk.file).all();
}

Result<int> removePastNeeds(Desk &desk)
{
    CONVENER_ASSIGN(const auto kept, keptNeeds(desk));
    std::vector<PlaceId> past;
    for (const store::KeptNeed &need : kept)
        if (need.last && *need.last < desk.today())
            past.push_back(need.place);
    if (past.empty())
        return 0;
    CONVENER_TRY(store::overwriteRemoved(desk.file));
    const StepName step = StepName(u"remove-needs"_s).with(u"count"_s, qint64(past.size())).forGood();
    CONVENER_TRY(inOneStep(desk, step, [&] { return store::KeptNeeds(desk.file).remove(past, desk.today()); }));
    // While somebody reads the file, its log keeps what it held a little longer.
    if (const auto emptied = store::mayWriteAnew(desk.file); !emptied && emptied.error().kind != Error::Kind::Busy)
        return Failure(emptied.error());
    return int(past.size());
}

} // namespace convener::action
