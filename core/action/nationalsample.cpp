#include "core/action/nationalsample.h"

#include "core/action/agreewindow.h"
#include "core/action/inventednames.h"
#include "core/action/joinprogramme.h"
#include "core/action/samplerecord.h"
#include "core/action/step.h"
#include "core/store/cohorts.h"
#include "core/store/people.h"
#include "core/store/places.h"
#include "core/store/trainers.h"
#include "core/time/workingday.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::action {

using namespace training;

namespace {

constexpr int capacity = 12;     ///< of an online workshop
constexpr int waiting = 2;       ///< delegates of an organisation who wait for a place
constexpr int sessionsADay = 4;  ///< that an organisation takes
constexpr int teams = 24;        ///< of facilitators; so many engagements never have workshops at one time
constexpr int daysToWindow = 70; ///< from joining
constexpr int daysToFirst = 15;  ///< from the window's start, so that the pre-work opens within it

/// Tells one organisation after another.
class Teller {
public:
    Teller(Desk &desk, const InventedNames &names, SampleSize size)
        : m_desk(desk)
        , m_names(names)
        , m_size(size)
        , m_people(desk.file)
        , m_places(desk.file)
    {
    }

    Result<> tell(int number)
    {
        m_number = number;
        m_random.seed(unsigned(number) + 1);
        const Organisation organisation = m_names.organisation(number);
        m_days.emplace(organisation.nation, m_desk.library.holidays());
        const StepName step = StepName(u"fill-sample"_s).with(u"organisationName"_s, organisation.name);
        return inOneStep(m_desk, step, [&] { return tell(organisation); });
    }

private:
    Result<> tell(const Organisation &organisation)
    {
        // Joining days go from two years ago to two months ago; the pilot was a year before.
        const QDate joined = m_desk.today().addDays(-700 + 640 * m_number / std::max(m_size.organisations - 1, 1));
        CONVENER_ASSIGN(const Joined pilot,
                        join(organisation, u"compassionate-conversations-pilot"_s, joined.addDays(-365)));
        CONVENER_TRY(addPeople(*pilot.changes.organisations.begin()));
        CONVENER_TRY(holdWorkshops(pilot.engagement, 2 * m_number, joined.addDays(-365), m_size.delegates));
        CONVENER_TRY(recordSample(m_desk, pilot.engagement, m_random));

        CONVENER_ASSIGN(const Joined national, join(organisation, u"compassionate-conversations"_s, joined));
        CONVENER_TRY(agreeWindow(m_desk, national.engagement, windowOf(joined)));
        CONVENER_ASSIGN(const std::vector<CohortId> cohorts,
                        holdWorkshops(national.engagement, 2 * m_number + 1, joined, m_size.delegates - waiting));
        std::vector<Place> places;
        for (int i = 0; i < waiting; ++i)
            places.push_back(place(cohorts.front(), m_size.delegates - waiting + i, Standing::Waiting, joined));
        CONVENER_TRY(m_places.add(places));
        CONVENER_TRY(trainTrainers(national.engagement, 2 * m_number + 1, joined));
        return recordSample(m_desk, national.engagement, m_random);
    }

    Result<Joined> join(const Organisation &organisation, const QString &programme, QDate on)
    {
        return joinProgramme(m_desk, {.organisation = organisation.name,
                                      .ods = organisation.ods,
                                      .region = organisation.region,
                                      .nation = organisation.nation,
                                      .programme = programme,
                                      .on = on,
                                      .leadContact = m_names.facilitator(1000 + m_number),
                                      .leadEmail = u"lead@organisation%1.example.org"_s.arg(m_number),
                                      .localPriority = m_names.priority(m_number)});
    }

    Result<> addPeople(OrganisationId organisation)
    {
        m_delegates.clear();
        for (int i = 0; i < m_size.delegates; ++i) {
            Person person = m_names.person(m_number, i, m_random);
            person.organisation = organisation;
            CONVENER_ASSIGN(const PersonId id, m_people.add(person));
            m_delegates.push_back(id);
        }
        return {};
    }

    QDate windowOf(QDate joined) const { return m_days->onOrAfter(joined.addDays(daysToWindow)); }
    QDate firstOf(QDate joined) const { return m_days->onOrAfter(windowOf(joined).addDays(daysToFirst)); }
    QDate dayOfWorkshop(QDate joined, int cohort) const { return m_days->add(firstOf(joined), cohort / sessionsADay); }

    int workshops(int delegates) const { return (delegates + capacity - 1) / capacity; }

    /// Half days, two in the morning and two in the afternoon by two pairs of facilitators, each in their own room.
    Result<std::vector<CohortId>> holdWorkshops(EngagementId engagement, int team, QDate joined, int delegates)
    {
        std::vector<CohortId> cohorts;
        std::vector<Place> places;
        for (int i = 0; i < workshops(delegates); ++i) {
            const QString day = dayOfWorkshop(joined, i).toString(Qt::ISODate);
            const QString hours = i % 2 == 0 ? u"T09:30/13:00"_s : u"T13:30/17:00"_s;
            const int pair = i % sessionsADay / 2;
            CONVENER_ASSIGN(
                const CohortId cohort,
                addCohort(
                    {.engagement = engagement, .stage = u"workshop"_s, .mode = Mode::Online, .capacity = capacity},
                    day + hours, team, pair));
            cohorts.push_back(cohort);
            for (int delegate = i * capacity; delegate < std::min((i + 1) * capacity, delegates); ++delegate)
                places.push_back(place(cohort, delegate, Standing::Confirmed, joined.addDays(daysToWindow)));
        }
        CONVENER_TRY(m_places.add(places));
        return cohorts;
    }

    Result<CohortId> addCohort(const Cohort &cohort, const QString &time, int team, int pair)
    {
        CONVENER_ASSIGN(time::SessionTime parsed, time::SessionTime::parse(time));
        Cohort added = cohort;
        const int first = team % teams * 4 + pair * 2;
        added.sessions = {{.time = std::move(parsed),
                           .link = u"https://meet.example.org/organisation%1-%2"_s.arg(m_number).arg(pair),
                           .contact = m_names.facilitator(first),
                           .facilitators = {m_names.facilitator(first), m_names.facilitator(first + 1)}}};
        return store::Cohorts(m_desk.file).add(added);
    }

    Place place(CohortId cohort, int delegate, Standing standing, QDate asked) const
    {
        return {.cohort = cohort, .person = m_delegates[std::size_t(delegate)], .standing = standing, .askedOn = asked};
    }

    /// The first delegate of each workshop becomes a trainer, as many as there are places.
    Result<> trainTrainers(EngagementId engagement, int team, QDate joined)
    {
        const int last = workshops(m_size.delegates - waiting) - 1;
        const QString day = m_days->add(dayOfWorkshop(joined, last), 3).toString(Qt::ISODate);
        CONVENER_ASSIGN(const CohortId cohort, addCohort({.engagement = engagement,
                                                          .stage = u"train-the-trainer"_s,
                                                          .mode = Mode::FaceToFace,
                                                          .capacity = capacity},
                                                         day + u"T09:30/16:30"_s, team, 0));
        std::vector<Place> places;
        store::Trainers trainers(m_desk.file);
        for (int i = 0; i < std::min(last, capacity); ++i) {
            places.push_back(place(cohort, i * capacity, Standing::Confirmed, joined.addDays(daysToWindow)));
            CONVENER_TRY(trainers.add({.engagement = engagement,
                                       .person = m_delegates[std::size_t(i * capacity)],
                                       .selectedOn = joined.addDays(daysToWindow)}));
        }
        return m_places.add(places);
    }

    Desk &m_desk;
    const InventedNames &m_names;
    const SampleSize m_size;
    store::People::Adder m_people;
    store::Places m_places;

    int m_number = 0; ///< of the organisation that is told
    InventedNames::Random m_random;
    std::optional<time::WorkingDays> m_days;
    std::vector<PersonId> m_delegates;
};

} // namespace

Result<> fillWithOrganisations(Desk &desk, SampleSize size)
{
    CONVENER_ASSIGN(const InventedNames names, InventedNames::load());
    Teller teller(desk, names, size);
    for (int i = 0; i < size.organisations; ++i)
        CONVENER_TRY(teller.tell(i));
    return {};
}

} // namespace convener::action
