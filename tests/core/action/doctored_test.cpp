#include "core/action/cohortrecord.h"
#include "core/action/history.h"
#include "core/action/undo.h"
#include "tests/core/action/office.h"

using namespace convener;
using namespace convener::test;

namespace {

/// The refusal of reading the first cohort of the file as another program would leave it; a file of one engagement
/// with one cohort of two delegates.
Error refusalAfter(const QString &sql)
{
    Office office;
    const auto engagement = office.join(QDate(2026, 11, 30));
    office.enrol(office.plan(engagement, QDate(2027, 2, 15)), 2);
    office.meddle(u"PRAGMA ignore_check_constraints = ON"_s);
    office.meddle(sql);
    const auto file = done(store::Database::open(office.file->path(), store::Database::Access::Read));
    const action::Desk desk{*file, office.library, office.clock};
    const auto cohort = action::readCohort(desk, {1});
    REQUIRE_FALSE(cohort);
    return cohort.error();
}

} // namespace

// Each was found by ./dev fuzz.

TEST_CASE("A cohort of a stage that its edition does not have is damage, not a crash")
{
    const Error error = refusalAfter(u"UPDATE cohort SET stage = 'wirkshop'"_s);
    CHECK(error.kind == Error::Kind::Damaged);
    CHECK(error.text.contains(u"“wirkshop”"_s));
}

TEST_CASE("A word that the schema does not know is damage, not another word")
{
    const Error error = refusalAfter(u"UPDATE place SET standing = 'confirmfd' WHERE id = 2"_s);
    CHECK(error.kind == Error::Kind::Damaged);
    CHECK(error.text.contains(u"standing: “confirmfd”"_s));
}

TEST_CASE("Names in the history that no schema has are damage, and never become SQL")
{
    for (const QString &change :
         {u"record = 'person WHERE 1; --'"_s, u"record = ''"_s, u"columns = '[\"id\", \"name FROM person --\"]'"_s,
          u"columns = 'no list'"_s, u"keys = '[]'"_s, u"keys = '[\"tea\"]'"_s}) {
        INFO(change.toStdString());
        Office office;
        office.join(QDate(2026, 11, 30));
        office.meddle(u"UPDATE layout SET "_s + change);
        const auto undone = action::undo(office.desk);
        REQUIRE_FALSE(undone);
        CHECK(undone.error().kind == Error::Kind::Damaged);
        CHECK(office.count(u"SELECT count(*) FROM engagement"_s) == 1);
    }
}

TEST_CASE("A history with rows of no table, or with values that are not theirs, is refused in a sentence")
{
    for (const QString &change :
         {u"UPDATE change SET layout = 999"_s, u"UPDATE change SET row = '', operation = 2, before = ''"_s,
          u"UPDATE change SET operation = 3, before = 'NULL,''a'"_s, u"UPDATE step SET arguments = '['"_s,
          u"UPDATE step SET first_change = 5, last_change = 2"_s}) {
        INFO(change.toStdString());
        Office office;
        office.join(QDate(2026, 11, 30));
        office.meddle(u"PRAGMA ignore_check_constraints = ON"_s);
        office.meddle(change);
        if (const auto undone = action::undo(office.desk); !undone)
            CHECK_FALSE(undone.error().text.isEmpty());
        const auto told = action::history(office.desk, {.record = {{u"engagement"_s, 1}}});
        if (!told)
            CHECK_FALSE(told.error().text.isEmpty());
    }
}
