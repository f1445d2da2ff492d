#pragma once

#include "core/training/id.h"
#include "core/training/words.h"

#include <QDate>
#include <QString>

#include <optional>

namespace convener::training {

/// A delegate's standing in a cohort. Invited, offered and confirmed hold a place.
enum class Standing { Invited, Offered, Confirmed, Waiting, Declined, Withdrawn };

bool holdsPlace(Standing standing);

enum class Attendance { Attended, LeftEarly, Absent };

struct Place {
    PlaceId id;
    CohortId cohort;
    PersonId person;
    Standing standing = Standing::Waiting;
    QDate askedOn;                     ///< the waiting list is in this order, then by number
    std::optional<int> priority;       ///< 1 before 2, both before none
    std::optional<QDate> offeredUntil; ///< an open offer lapses after this day
    QString reason;                    ///< why the standing is what it is

    bool operator==(const Place &) const = default;
};

/// What a delegate needs on the day; kept for the sessions that need it and deleted first.
struct Needs {
    QString access;
    QString dietary;

    bool isEmpty() const { return access.isEmpty() && dietary.isEmpty(); }
    bool operator==(const Needs &) const = default;
};

template <>
struct Words<Standing> {
    static constexpr WordTable<Standing, 6> table{{{Standing::Invited, "invited"},
                                                   {Standing::Offered, "offered"},
                                                   {Standing::Confirmed, "confirmed"},
                                                   {Standing::Waiting, "waiting"},
                                                   {Standing::Declined, "declined"},
                                                   {Standing::Withdrawn, "withdrawn"}}};
};

template <>
struct Words<Attendance> {
    static constexpr WordTable<Attendance, 3> table{
        {{Attendance::Attended, "attended"}, {Attendance::LeftEarly, "left-early"}, {Attendance::Absent, "absent"}}};
};

} // namespace convener::training
