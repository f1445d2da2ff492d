#pragma once

#include "core/catalogue/library.h"
#include "core/time/workingday.h"
#include "core/training/cohort.h"
#include "core/training/engagement.h"
#include "tests/support/catch.h"

/// Small values to write tests about dates with.
namespace convener::test {

using namespace Qt::StringLiterals;

inline const catalogue::Library &library()
{
    static const auto loaded = catalogue::Library::load();
    return loaded;
}

/// The shipped programme of that id, Compassionate Conversations unless told otherwise.
inline const training::Programme &programme(const QString &id = u"compassionate-conversations"_s)
{
    const training::Programme *found = library().programme(id);
    REQUIRE(found);
    return *found;
}

inline training::Session session(int number, QStringView time, const QStringList &facilitators = {})
{
    return {{number}, {}, 1, time::SessionTime::parse(time).value(), {}, {}, {}, facilitators, false};
}

inline training::Cohort cohort(int number, const QString &stage, std::vector<training::Session> sessions)
{
    for (training::Session &each : sessions)
        each.cohort = {number};
    return {{number}, {1}, stage, training::Mode::Online, 12, std::move(sessions)};
}

inline training::Engagement engagement(QDate joined, std::optional<QDate> windowStart = std::nullopt)
{
    training::Engagement made;
    made.id = {1};
    made.joinedOn = joined;
    made.windowStart = windowStart;
    return made;
}

inline time::WorkingDays workingDays(time::Nation nation = time::Nation::England)
{
    return {nation, library().holidays()};
}

} // namespace convener::test
