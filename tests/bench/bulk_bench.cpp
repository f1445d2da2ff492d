// What the record costs when rows come by the hundred thousand: the journal on the import of a long list, and
// Convener's stores against the C interface of SQLite, writing the same rows into the same tables with the same
// triggers.
#include "core/action/importroster.h"
#include "core/action/joinprogramme.h"
#include "core/action/plancohort.h"
#include "core/store/people.h"
#include "core/store/places.h"
#include "core/store/surveys.h"
#include "core/store/transaction.h"
#include "tests/bench/measure.h"
#include "tests/bench/office.h"
#include "tests/bench/rawsqlite.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace convener;
using namespace convener::bench;

namespace {

constexpr int people = 150'000;
constexpr int pointsOfEach = 9; ///< 1.65 million rows with the people and their places

training::CohortId workshop(Office &office)
{
    const auto engagement =
        done(action::joinProgramme(
                 office.desk, {.organisation = u"Leeds"_s, .programme = u"compassionate-conversations"_s, .on = today}))
            .engagement;
    const training::Session session{.time = done(time::SessionTime::parse(u"2027-02-15T13:00/16:30"))};
    return done(action::planCohort(office.desk,
                                   {.engagement = engagement, .stage = u"workshop"_s, .sessions = {session}}))
        .cohort;
}

QString nameOf(int person)
{
    return u"Siân Llywelyn-Ŵyn %1"_s.arg(person);
}

QString emailOf(int person)
{
    return u"p%1@trust%2.example.org"_s.arg(person).arg(person % 250);
}

QDate dueOf(int person, int point)
{
    return today.addDays(person * 7919LL % 900 + point);
}

QString pointOf(int point)
{
    return u"point-%1"_s.arg(point);
}

const exchange::Roster &list()
{
    static const exchange::Roster roster = [] {
        exchange::Roster made;
        for (int i = 0; i < people; ++i)
            made.entries.push_back({.row = i + 2, .name = nameOf(i), .family = u"Llywelyn-Ŵyn"_s, .email = emailOf(i)});
        made.read = people;
        return made;
    }();
    return roster;
}

/// Takes the journal out of the file.
void forget(store::Database &file)
{
    RawSqlite raw(file.path().toUtf8());
    for (const char *table : {"person", "place", "need", "survey_request"})
        for (const char *event : {"insert", "update", "delete"})
            raw.run(QByteArray("DROP TRIGGER journal_") + event + '_' + table);
}

/// A file with one workshop, made anew for each round.
struct Fresh {
    const QTemporaryDir &folder;
    std::unique_ptr<Office> office = {};
    training::CohortId cohort = {};

    void make()
    {
        static int number = 0;
        office.reset();
        office =
            std::make_unique<Office>(done(store::Database::create(folder.filePath(u"%1.convener"_s.arg(++number)))));
        cohort = workshop(*office);
    }

    void import() { done(action::importRoster(office->desk, cohort, list())); }
};

void addThroughStores(Office &office, training::CohortId cohort)
{
    auto transaction = done(store::Transaction::begin(*office.file));
    store::People::Adder adder(*office.file);
    store::Places::Adder places(*office.file);
    std::vector<training::SurveyRequest> requests;
    requests.reserve(std::size_t(people) * pointsOfEach);
    for (int i = 0; i < people; ++i) {
        const auto person = done(adder.add({.name = nameOf(i), .email = emailOf(i), .organisation = {1}}));
        const auto place = done(places.add(
            {.cohort = cohort, .person = person, .standing = training::Standing::Waiting, .askedOn = today}));
        for (int point = 0; point < pointsOfEach; ++point) {
            const QDate due = dueOf(i, point);
            requests.push_back({.engagement = {1},
                                .level = training::Level::Delegate,
                                .point = pointOf(point),
                                .place = place,
                                .dates = training::SurveyDates{due.addDays(-14), due, due.addDays(28)}});
        }
    }
    done(store::Surveys(*office.file).addMissing(requests));
    done(transaction.commit());
}

void addRaw(RawSqlite &raw, training::CohortId cohort)
{
    raw.run("BEGIN IMMEDIATE");
    RawSqlite::Row person(raw, "INSERT INTO person (name, email, email_key, organisation) VALUES (?1, ?2, ?3, 1)");
    RawSqlite::Row place(raw, "INSERT INTO place (cohort, person, standing, asked_on) VALUES (?1, ?2, 'waiting', ?3)");
    RawSqlite::Row request(raw, "INSERT INTO survey_request (engagement, level, point, place, opens, due, closes, "
                                "progress) VALUES (1, 'delegate', ?1, ?2, ?3, ?4, ?5, 'not-sent')");
    const QByteArray day = today.toString(Qt::ISODate).toUtf8();
    for (int i = 0; i < people; ++i) {
        const QByteArray name = nameOf(i).toUtf8();
        const QByteArray email = emailOf(i).toUtf8();
        person.bind(1, name).bind(2, email).bind(3, email).run();
        place.bind(1, cohort.number).bind(2, qint64(i + 1)).bind(3, day).run();
        for (int point = 0; point < pointsOfEach; ++point) {
            const QByteArray named = pointOf(point).toUtf8();
            const QDate due = dueOf(i, point);
            const QByteArray opens = due.addDays(-14).toString(Qt::ISODate).toUtf8();
            const QByteArray dueText = due.toString(Qt::ISODate).toUtf8();
            const QByteArray closes = due.addDays(28).toString(Qt::ISODate).toUtf8();
            request.bind(1, named).bind(2, qint64(i + 1)).bind(3, opens).bind(4, dueText).bind(5, closes).run();
        }
    }
    raw.run("COMMIT");
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    Fresh fresh{folder};
    Table table(u"Rows by the hundred thousand"_s);
    table.compare(u"import of 150,000 people / without the journal"_s,
                  {.run = [&] { fresh.import(); }, .prepare = [&] { fresh.make(); }},
                  {.run = [&] { fresh.import(); },
                   .prepare =
                       [&] {
                           fresh.make();
                           forget(*fresh.office->file);
                       }},
                  {.ratio = 2, .rounds = 3});
    std::unique_ptr<RawSqlite> raw;
    table.compare(u"1.65 million rows through the stores / C interface"_s,
                  {.run = [&] { addThroughStores(*fresh.office, fresh.cohort); }, .prepare = [&] { fresh.make(); }},
                  {.run = [&] { addRaw(*raw, fresh.cohort); },
                   .prepare =
                       [&] {
                           fresh.make();
                           raw = std::make_unique<RawSqlite>(fresh.office->file->path().toUtf8());
                       }},
                  {.ratio = 3, .rounds = 3});
    return table.exitCode();
}
