#include "core/action/importroster.h"

#include "core/action/dates.h"
#include "core/action/stages.h"
#include "core/action/step.h"
#include "core/store/people.h"
#include "core/training/length.h"

#include <QCoreApplication>
#include <QMultiHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::action {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

constexpr int rowsBetweenReports = 100;

void fill(QString &known, const QString &listed)
{
    if (known.isEmpty())
        known = listed;
}

/// What two spellings of a line have in common, whatever their case and spaces.
QString key(const QString &line)
{
    return line.simplified().toCaseFolded();
}

/// The rows that a preview tells apart, from the list and what the file knows.
class Planner {
public:
    Planner(const Desk &desk, const CohortRecord &cohort, const QHash<QString, Person> &known)
        : m_desk(desk)
        , m_cohort(cohort)
        , m_known(known)
        , m_free(cohort.waiting() > 0 ? 0 : cohort.seats() - cohort.held())
    {
        for (const store::Delegate &delegate : cohort.delegates) {
            m_present.insert(delegate.person.id, &delegate);
            m_named.insert(key(delegate.person.name), &delegate);
        }
        for (const Person &person : known)
            m_taken.insert(person.id);
    }

    Result<RosterImport> plan(const exchange::Roster &roster)
    {
        m_import.read = roster.read;
        m_import.faults = roster.faults;
        m_import.warnings = roster.warnings;
        m_import.lines.reserve(roster.entries.size());
        for (const exchange::RosterEntry &entry : roster.entries)
            CONVENER_TRY(place(entry));
        std::stable_sort(m_import.warnings.begin(), m_import.warnings.end(),
                         [](const auto &a, const auto &b) { return a.row < b.row; });
        return std::move(m_import);
    }

private:
    Result<> place(const exchange::RosterEntry &entry)
    {
        RosterLine line{.entry = entry};
        if (const auto person = m_known.constFind(emailKey(entry.email)); person != m_known.cend())
            match(line, *person);
        else if (const store::Delegate *namesake = namesakeOf(entry))
            match(line, namesake->person);
        line.isNew() ? ++m_import.added : ++m_import.matched;

        if (const store::Delegate *present = m_present.value(line.known)) {
            line.present = present->place.id;
            line.standing = present->place.standing;
            line.stays = line.standing != Standing::Declined && line.standing != Standing::Withdrawn;
            line.needs = present->needs;
            if (!line.stays)
                warn(entry, Text::tr("%1 gave up a place in this cohort, and takes part again by this list. Remove the "
                                     "row if that is not so.")
                                .arg(present->person.name));
        }
        compare(entry, line.needs.access, entry.accessNeeds);
        compare(entry, line.needs.dietary, entry.dietaryNeeds);
        fill(line.needs.access, entry.accessNeeds);
        fill(line.needs.dietary, entry.dietaryNeeds);
        if (!line.stays)
            CONVENER_TRY(enrol(line));
        m_import.lines.push_back(std::move(line));
        return {};
    }

    void warn(const exchange::RosterEntry &entry, const QString &text)
    {
        m_import.warnings.push_back({entry.row, {}, text});
    }

    void match(RosterLine &line, const Person &person)
    {
        const exchange::RosterEntry &entry = line.entry;
        line.known = person.id;
        if (person.name.compare(entry.name, Qt::CaseInsensitive) != 0)
            warn(entry, Text::tr("%1 is known as %2 by the e-mail address %3. The name in the file stays; check that "
                                 "they are one person.")
                            .arg(entry.name, person.name, person.email));
        compare(entry, person.telephone, entry.telephone);
        compare(entry, person.jobTitle, entry.jobTitle);
    }

    /// Tells where a list says otherwise than the file, which stays.
    void compare(const exchange::RosterEntry &entry, const QString &known, const QString &listed)
    {
        if (known.isEmpty() || listed.isEmpty() || key(known) == key(listed))
            return;
        warn(entry,
             Text::tr("The list says “%1” of %2, the file “%3”, which stays. Correct it there if the list is right.")
                 .arg(listed.left(longestLine), entry.name, known.left(longestLine)));
    }

    /// The delegate of this cohort whom a row can only mean by the name, since one of the two has no e-mail address.
    const store::Delegate *namesakeOf(const exchange::RosterEntry &entry)
    {
        for (const store::Delegate *delegate : m_named.values(key(entry.name))) {
            const Person &person = delegate->person;
            if ((!entry.email.isEmpty() && !person.email.isEmpty()) || m_taken.contains(person.id))
                continue;
            m_taken.insert(person.id);
            return delegate;
        }
        return nullptr;
    }

    Result<> enrol(RosterLine &line)
    {
        if (m_free <= 0) {
            line.standing = Standing::Waiting;
            line.reason = m_cohort.waiting() > 0 && m_cohort.held() < m_cohort.seats()
                              ? Text::tr("Others asked before and are waiting.")
                          : m_cohort.seats() < m_cohort.cohort.capacity
                              ? Text::tr("The cohort is full: guests who make up a week need its last seats.")
                              : Text::tr("The cohort is full: %1 of %1.").arg(m_cohort.cohort.capacity);
            ++m_import.waiting;
            return {};
        }
        --m_free;
        ++m_import.enrolled;
        line.standing = Standing::Confirmed;
        CONVENER_ASSIGN(const auto standings, prerequisiteStandings(m_desk, m_cohort, line.known));
        for (const timeline::PrerequisiteStanding &standing : standings)
            if (standing.state == timeline::PrerequisiteState::NotMet) {
                line.standing = Standing::Invited;
                line.reason = standing.text;
            }
        return {};
    }

    const Desk &m_desk;
    const CohortRecord &m_cohort;
    const QHash<QString, Person> &m_known;
    QHash<PersonId, const store::Delegate *> m_present;
    QMultiHash<QString, const store::Delegate *> m_named;
    QSet<PersonId> m_taken; ///< whom a row is already
    int m_free;
    RosterImport m_import;
};

Result<RosterImport> plan(const Desk &desk, const CohortRecord &cohort, const exchange::Roster &roster,
                          QHash<QString, Person> &known)
{
    QStringList keys;
    keys.reserve(qsizetype(roster.entries.size()));
    for (const exchange::RosterEntry &entry : roster.entries)
        if (const QString email = emailKey(entry.email); !email.isEmpty())
            keys.append(email);
    CONVENER_ASSIGN(known, store::People(desk.file).byEmailKeys(keys));
    return Planner(desk, cohort, known).plan(roster);
}

/// Fills what the file does not know of somebody. True when anything was filled.
bool fillGaps(Person &person, const exchange::RosterEntry &entry)
{
    const Person before = person;
    fill(person.email, entry.email);
    fill(person.familyName, entry.family);
    fill(person.telephone, entry.telephone);
    fill(person.jobTitle, entry.jobTitle);
    return person != before;
}

/// Writes the lines of an import; owns the statements that are kept for all of them.
class Writer {
public:
    Writer(Desk &desk, const CohortRecord &cohort, const QHash<QString, Person> &known)
        : m_desk(desk)
        , m_cohort(cohort)
        , m_known(known)
        , m_people(desk.file)
        , m_places(desk.file)
        , m_adder(desk.file)
        , m_placeAdder(desk.file)
    {
    }

    Result<> write(const RosterLine &line)
    {
        CONVENER_ASSIGN(const PersonId person, keep(line));
        Place place{.id = line.present,
                    .cohort = m_cohort.cohort.id,
                    .person = person,
                    .standing = line.standing,
                    .askedOn = m_desk.today(),
                    .reason = line.reason};
        if (!line.present.isValid()) {
            CONVENER_ASSIGN(place.id, m_placeAdder.add(place));
        } else if (!line.stays) {
            CONVENER_TRY(m_places.update(place));
        }
        return line.needs.isEmpty() ? Result<>() : m_places.setNeeds(place.id, line.needs);
    }

private:
    Result<PersonId> keep(const RosterLine &line)
    {
        const exchange::RosterEntry &entry = line.entry;
        if (line.isNew())
            return m_adder.add({.name = entry.name,
                                .familyName = entry.family,
                                .email = entry.email,
                                .telephone = entry.telephone,
                                .jobTitle = entry.jobTitle,
                                .organisation = m_cohort.organisation.id});
        Person person = m_known.value(emailKey(entry.email));
        if (!person.id.isValid()) {
            CONVENER_ASSIGN(person, m_people.get(line.known));
        }
        if (fillGaps(person, entry))
            CONVENER_TRY(m_people.update(person));
        return person.id;
    }

    Desk &m_desk;
    const CohortRecord &m_cohort;
    const QHash<QString, Person> &m_known;
    store::People m_people;
    store::Places m_places;
    store::People::Adder m_adder;
    store::Places::Adder m_placeAdder;
};

} // namespace

Result<RosterImport> previewRoster(Desk &desk, CohortId cohort, const exchange::Roster &roster)
{
    CONVENER_ASSIGN(const CohortRecord record, readCohort(desk, cohort));
    QHash<QString, Person> known;
    return plan(desk, record, roster, known);
}

Result<RosterImport> importRoster(Desk &desk, CohortId cohort, const exchange::Roster &roster,
                                  const paper::Progress &progress)
{
    const StepName step = StepName(u"import-roster"_s).with(u"cohort"_s, cohort);
    return inOneStep(desk, step, [&](StepName &name) -> Result<RosterImport> {
        CONVENER_ASSIGN(const CohortRecord record, readCohort(desk, cohort));
        QHash<QString, Person> known;
        CONVENER_ASSIGN(RosterImport import, plan(desk, record, roster, known));
        Writer writer(desk, record, known);
        const int lines = int(import.lines.size());
        for (int line = 0; line < lines; ++line) {
            if (progress && line % rowsBetweenReports == 0 && !progress(line, lines))
                return fail(Error::Kind::Cancelled, Text::tr("The import was cancelled. Nothing is written."));
            CONVENER_TRY(writer.write(import.lines[std::size_t(line)]));
        }
        CONVENER_TRY(followRules(desk, record.engagement.id));
        name.with(u"enrolled"_s, import.enrolled).with(u"waiting"_s, import.waiting);
        import.changes = {.engagements = {record.engagement.id}, .cohorts = { cohort }};
        return import;
    });
}

} // namespace convener::action
