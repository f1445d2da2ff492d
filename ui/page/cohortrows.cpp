#include "ui/page/cohortrows.h"

#include "core/store/places.h"
#include "ui/model/datetext.h"
#include "ui/model/statetext.h"

using namespace Qt::StringLiterals;

namespace convener::page {

QString whereText(const training::Session &session)
{
    return session.venue.isEmpty() && !session.link.isEmpty() ? model::shownMode(training::Mode::Online)
                                                              : session.venue;
}

Result<model::CohortRow> cohortRow(store::Database &file, const training::Programme &programme,
                                   const training::Cohort &cohort)
{
    CONVENER_ASSIGN(const store::Occupancy occupancy, store::Places(file).occupancy(cohort.id));
    const training::Stage *stage = programme.stage(cohort.stage);
    model::CohortRow row;
    row.cohort = cohort.id.number;
    row.engagement = cohort.engagement.number;
    row.stage = stage ? stage->title : cohort.stage;
    row.mode = model::shownMode(cohort.mode);
    row.first = cohort.firstDate();
    row.capacity = cohort.capacity;
    row.held = occupancy.held;
    row.waiting = occupancy.waiting;
    if (const auto held = cohort.heldSessions(); !held.empty()) {
        row.hours = model::hours(held.front().time.starts(), held.front().time.ends());
        row.where = whereText(held.front());
        row.facilitators = held.front().facilitators.join(u", "_s);
    }
    return row;
}

} // namespace convener::page
