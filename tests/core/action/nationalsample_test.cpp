#include "core/action/checkfile.h"
#include "core/action/nationalsample.h"
#include "core/store/statement.h"
#include "tests/core/action/office.h"

using namespace convener;
using namespace convener::test;

namespace {

constexpr action::SampleSize small{16, 30};

qint64 count(Office &office, const QString &of)
{
    return *done(
        store::Statement(office.desk.file, u"SELECT count(*) FROM "_s + of).first([](const store::Statement &row) {
            return row.integer(0);
        }));
}

/// Every row of every table, as the file keeps it.
QStringList content(Office &office)
{
    const auto tables =
        done(store::Statement(office.desk.file, u"SELECT name FROM sqlite_schema WHERE type = 'table' "
                                                "AND name NOT LIKE '%\\_name%' ESCAPE '\\' ORDER BY name"_s)
                 .all([](const store::Statement &row) { return row.text(0); }));
    QStringList rows;
    for (const QString &table : tables) {
        const auto columns =
            done(store::Statement(office.desk.file, u"SELECT name FROM pragma_table_info('%1')"_s.arg(table))
                     .all([](const store::Statement &row) { return row.text(0); }));
        const int last = int(columns.size());
        const auto found = done(
            store::Statement(office.desk.file, u"SELECT * FROM %1"_s.arg(table)).all([&](const store::Statement &row) {
                QStringList values{table};
                for (int i = 0; i < last; ++i)
                    values.append(row.text(i));
                return values.join(u'|');
            }));
        rows.append(QStringList(found.begin(), found.end()));
    }
    return rows;
}

} // namespace

TEST_CASE("An invented file holds ten survey requests a delegate, and keeps every rule")
{
    Office office;
    done(action::fillWithOrganisations(office.desk, small));
    CHECK(count(office, u"organisation"_s) == small.organisations);
    CHECK(count(office, u"person"_s) == small.organisations * small.delegates);
    CHECK(count(office, u"survey_request"_s) == 10 * small.organisations * small.delegates);
    CHECK(done(action::checkFile(office.desk)).empty());
}

TEST_CASE("An invented file has work in every state: sent, returned, overdue, to come")
{
    Office office;
    done(action::fillWithOrganisations(office.desk, small));
    for (const QString &progress : {u"not-sent"_s, u"sent"_s, u"reminded"_s, u"returned"_s, u"not-needed"_s})
        CHECK(count(office, u"survey_request WHERE progress = '%1'"_s.arg(progress)) > 0);
    for (const QString &standing : {u"confirmed"_s, u"withdrawn"_s, u"waiting"_s})
        CHECK(count(office, u"place WHERE standing = '%1'"_s.arg(standing)) > 0);
    CHECK(count(office, u"survey_request WHERE progress = 'sent' AND due < '2026-11-30' AND closes > '2026-11-30'"_s) >
          0);
    CHECK(count(office, u"attendance WHERE attendance = 'absent'"_s) > 0);
    CHECK(count(office, u"session WHERE starts > '2026-11-30'"_s) > 0);
}

TEST_CASE("The same day invents the same file, row for row")
{
    Office one;
    Office other;
    done(action::fillWithOrganisations(one.desk, small));
    done(action::fillWithOrganisations(other.desk, small));
    CHECK(content(one) == content(other));
}
