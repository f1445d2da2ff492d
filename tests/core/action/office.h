#pragma once

#include "core/action/changes.h"
#include "core/action/desk.h"
#include "core/action/importroster.h"
#include "core/action/joinprogramme.h"
#include "core/store/places.h"
#include "core/store/surveys.h"
#include "core/training/cohort.h"
#include "core/training/engagement.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace convener::test {

using namespace Qt::StringLiterals;

/// The value of a step that must succeed; otherwise the test ends with what it was told.
template <class Value>
Value done(Result<Value> result)
{
    if (!result)
        FAIL(result.error().text.toStdString() << " [" << result.error().detail.toStdString() << ']');
    if constexpr (!std::is_void_v<Value>)
        return std::move(*result);
}

/// A coordinator's desk over a new file in a folder of its own, on Monday 30 November 2026 unless told otherwise.
/// Programmes are the shipped ones.
class Office {
public:
    explicit Office(QDate today = QDate(2026, 11, 30));

    /// Moves on to noon of another day.
    void setToday(QDate today);

    training::EngagementId join(QDate on, const QString &organisation = u"Leeds Teaching Hospitals"_s,
                                const QString &programme = u"compassionate-conversations"_s);
    /// A cohort with one session on that day, from 10:00 to 13:00, or with six weekly ones for a course.
    training::CohortId plan(training::EngagementId engagement, QDate on, const QString &stage = u"workshop"_s,
                            training::Mode mode = training::Mode::Online);
    /// So many delegates, "Delegate 1" with delegate1@example.org and on.
    action::RosterImport enrol(training::CohortId cohort, int delegates, int from = 1);
    action::RosterImport enrol(training::CohortId cohort, const std::vector<exchange::RosterEntry> &entries);
    void attend(training::CohortId cohort, const QString &name, training::Attendance attendance);
    /// Each as its verb does it: the record is changed, then the rules follow.
    void move(training::CohortId cohort, QDate day);
    void cancel(training::CohortId cohort);
    void setStanding(training::CohortId cohort, const QString &name, training::Standing standing);

    std::vector<store::Delegate> delegates(training::CohortId cohort);
    /// Whose standing that is, in the order of the list.
    QStringList names(training::CohortId cohort, training::Standing standing);
    store::Delegate delegate(training::CohortId cohort, const QString &name);
    training::Session session(training::CohortId cohort);
    training::Commitment commitment(training::EngagementId engagement, const QString &rule);
    training::SurveyRequest request(training::PlaceId place, const QString &point);
    /// At organisation level.
    training::SurveyRequest request(training::EngagementId engagement, const QString &point);
    /// The number that `select` gives.
    qint64 count(const QString &select);
    /// Changes the file behind the verbs' back.
    void meddle(const QString &sql);

private:
    QTemporaryDir m_folder;

public:
    time::FixedClock clock;
    const catalogue::Library &library;
    std::unique_ptr<store::Database> file;
    action::Desk desk;
};

/// Read once for all tests.
const catalogue::Library &shippedLibrary();

} // namespace convener::test
