#include "tests/core/store/file.h"

#include "core/store/statement.h"

using namespace convener;
using namespace convener::test;

namespace {

bool accepts(File &file, const QString &sql)
{
    return file->run(sql).has_value();
}

/// A file with one organisation that has joined, and a cohort of it.
struct Joined : File {
    Joined()
    {
        for (
            const QString &sql :
            {u"INSERT INTO organisation (name, name_key, nation) VALUES ('Leeds', 'leeds', 'england')"_s,
             u"INSERT INTO edition (programme, edition, title, body, survey_grace, saved_on) VALUES ('p', '1', 'P', '{}', 28, '2026-11-30')"_s,
             u"INSERT INTO engagement (organisation, edition, joined_on) VALUES (1, 1, '2026-11-30')"_s,
             u"INSERT INTO cohort (engagement, stage, mode, capacity) VALUES (1, 'workshop', 'online', 12)"_s,
             u"INSERT INTO session (cohort, position, starts, ends) VALUES (1, 1, '2027-02-15T10:00', '2027-02-15T13:00')"_s,
             u"INSERT INTO person (name, email_key) VALUES ('Ann Lee', 'ann@example.org')"_s,
             u"INSERT INTO place (cohort, person, standing, asked_on) VALUES (1, 1, 'confirmed', '2026-12-01')"_s})
            done(database->run(sql));
    }
};

QString engagement(const QString &joined)
{
    return u"INSERT INTO engagement (organisation, edition, joined_on) VALUES (1, 1, '%1')"_s.arg(joined);
}

} // namespace

TEST_CASE("Only days that exist are kept, as year-month-day")
{
    Joined file;
    CHECK(accepts(file, engagement(u"2028-02-29"_s)));
    for (const QString &day : {u"2027-02-29"_s, u"2027-02-30"_s, u"2027-04-31"_s, u"2027-13-01"_s, u"1/2/2027"_s,
                               u"2027-2-1"_s, u""_s, u"now"_s, u"2027-02-01T10:00"_s}) {
        INFO(day.toStdString());
        CHECK_FALSE(accepts(file, engagement(day)));
    }
}

TEST_CASE("A row may not refer to one that is not there, nor lose the one it refers to")
{
    Joined file;
    CHECK_FALSE(
        accepts(file, u"INSERT INTO cohort (engagement, stage, mode, capacity) VALUES (99, 's', 'online', 1)"_s));
    CHECK_FALSE(accepts(file, u"DELETE FROM organisation"_s));
    CHECK_FALSE(accepts(file, u"DELETE FROM person"_s));
}

TEST_CASE("A column holds its own kind of value only")
{
    Joined file;
    CHECK_FALSE(accepts(file, u"UPDATE cohort SET capacity = 'twelve'"_s));
    CHECK_FALSE(accepts(file, u"UPDATE cohort SET capacity = 0"_s));
    CHECK_FALSE(accepts(file, u"UPDATE cohort SET mode = 'by-post'"_s));
    CHECK_FALSE(accepts(file, u"UPDATE session SET cancelled = 2"_s));
    CHECK_FALSE(accepts(file, u"UPDATE session SET ends = starts"_s));
    CHECK_FALSE(accepts(file, u"UPDATE organisation SET name = ''"_s));
    CHECK_FALSE(accepts(file, u"UPDATE place SET standing = 'perhaps'"_s));
    CHECK_FALSE(accepts(file, u"UPDATE place SET priority = 0"_s));
}

TEST_CASE("Nobody is twice in a cohort, and no e-mail address is two people's")
{
    Joined file;
    CHECK_FALSE(accepts(
        file, u"INSERT INTO place (cohort, person, standing, asked_on) VALUES (1, 1, 'waiting', '2026-12-01')"_s));
    CHECK_FALSE(accepts(file, u"INSERT INTO person (name, email_key) VALUES ('Ann Marsh', 'ann@example.org')"_s));
    CHECK(accepts(file, u"INSERT INTO person (name) VALUES ('Ann Marsh')"_s));
    CHECK(accepts(file, u"INSERT INTO person (name) VALUES ('Ann Marsh')"_s));
}

TEST_CASE("A survey point is asked once of a place and once of an organisation, with all its dates or none")
{
    Joined file;
    const QString insert =
        u"INSERT INTO survey_request (engagement, level, point, place, opens, due, closes, progress) VALUES "_s;
    const QString dates = u"'2027-02-01', '2027-02-14', '2027-02-14', 'not-sent')"_s;
    CHECK(accepts(file, insert + u"(1, 'delegate', 'pre', 1, "_s + dates));
    CHECK_FALSE(accepts(file, insert + u"(1, 'delegate', 'pre', 1, "_s + dates));
    CHECK(accepts(file, insert + u"(1, 'organisation', 'pre', NULL, "_s + dates));
    CHECK_FALSE(accepts(file, insert + u"(1, 'organisation', 'pre', NULL, "_s + dates));
    CHECK_FALSE(accepts(file, insert + u"(1, 'delegate', 'post', NULL, "_s + dates));
    CHECK_FALSE(accepts(file, insert + u"(1, 'organisation', 'post', 1, "_s + dates));
    CHECK_FALSE(accepts(file, insert + u"(1, 'delegate', 'post', 1, NULL, '2027-02-14', NULL, 'not-sent')"_s));
    CHECK(accepts(file, insert + u"(1, 'delegate', 'post', 1, NULL, NULL, NULL, 'not-needed')"_s));
}

TEST_CASE("Every table is strict")
{
    File file;
    const auto tables = done(store::Statement(*file, u"SELECT name FROM pragma_table_list WHERE type = 'table' AND "
                                                     "strict = 0 AND name NOT LIKE 'sqlite_%'"_s)
                                 .all([](const store::Statement &row) { return row.text(0); }));
    CHECK(tables.empty());
}

TEST_CASE("Every reference to another table is backed by an index")
{
    File file;
    const auto bare = done(
        store::Statement(*file, u"SELECT m.name || '.' || f.\"from\" FROM sqlite_schema m "
                                "JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table' AND NOT EXISTS "
                                "(SELECT 1 FROM pragma_index_list(m.name) i JOIN pragma_index_info(i.name) c "
                                " WHERE c.seqno = 0 AND c.name = f.\"from\") AND NOT EXISTS "
                                "(SELECT 1 FROM pragma_table_info(m.name) t WHERE t.name = f.\"from\" AND t.pk = 1)"_s)
            .all([](const store::Statement &row) { return row.text(0).toStdString(); }));
    CHECK(bare == std::vector<std::string>{});
}
