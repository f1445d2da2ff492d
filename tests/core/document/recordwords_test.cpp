#include "core/document/recordwords.h"
#include "core/document/subjectaccess.h"
#include "core/time/nation.h"
#include "core/training/draft.h"
#include "core/training/enquiry.h"
#include "core/training/place.h"
#include "core/training/planningmatrix.h"
#include "core/training/surveyrequest.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace convener;
using namespace convener::document;
using namespace Qt::StringLiterals;

namespace {

/// The tables that Convener keeps for itself: what was done, whom it forgot, and what it derives from the rest.
const QStringList ownTables{u"step"_s, u"layout"_s, u"change"_s, u"erasure"_s, u"open_register"_s};

/// Table and column, as the schema makes them.
std::vector<std::pair<QString, QString>> schemaColumns()
{
    static const QRegularExpression table(u"CREATE TABLE (\\w+) \\(\n(.*?)\n\\) STRICT"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression column(u"^    ([a-z_]+) "_s, QRegularExpression::MultilineOption);
    std::vector<std::pair<QString, QString>> columns;
    const QDir schema(QStringLiteral(CONVENER_RESOURCES "/schema/sqlite"));
    for (const QString &name : schema.entryList({u"*.sql"_s})) {
        QFile file(schema.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        for (const auto &made : table.globalMatch(QString::fromUtf8(file.readAll())))
            for (const auto &each : column.globalMatch(made.captured(2)))
                columns.push_back({made.captured(1), each.captured(1)});
    }
    return columns;
}

template <class Enum>
void checkWords(const QString &column)
{
    for (const auto &[value, word] : training::Words<Enum>::table) {
        const QString words = valueWords(column, QString::fromLatin1(word), Wording(u"en"_s));
        INFO(words.toStdString());
        CHECK_FALSE(words.contains(u'-'));
        CHECK(valueWords(column, QString::fromLatin1(word), Wording(u"cy"_s)) != words);
    }
}

} // namespace

TEST_CASE("Every table and column of the record has words for somebody who asks what is held of them, in Welsh too")
{
    const Wording english(u"en"_s);
    const Wording welsh(u"cy"_s);
    const auto all = schemaColumns();
    CHECK(all.size() > 100);
    for (const auto &[table, column] : all) {
        if (ownTables.contains(table))
            continue;
        INFO(table.toStdString() << "." << column.toStdString());
        CHECK(tableWords(table, english) != table);
        CHECK(tableWords(table, welsh) != tableWords(table, english));
        if (isInternal(column))
            continue;
        CHECK(columnWords(column, english) != column);
        CHECK(columnWords(column, welsh) != columnWords(column, english));
    }
}

TEST_CASE("States and ids are told in words, dates in full, and what people wrote as they wrote it")
{
    checkWords<training::Standing>(u"standing"_s);
    checkWords<training::Attendance>(u"attendance"_s);
    checkWords<training::Progress>(u"progress"_s);
    checkWords<training::EnquiryState>(u"state"_s);
    checkWords<training::ActivityStatus>(u"status"_s);
    checkWords<training::DraftKind>(u"kind"_s);
    const auto words = [](const char *column, const char *value) {
        return valueWords(QString::fromLatin1(column), QString::fromLatin1(value), Wording(u"en"_s));
    };
    for (const time::Nation nation : time::allNations)
        CHECK(valueWords(u"nation"_s, time::toText(nation), Wording(u"en"_s)) == time::shownName(nation));
    CHECK(valueWords(u"nation"_s, u"northern-ireland"_s, Wording(u"cy"_s)) == u"Gogledd Iwerddon"_s);
    CHECK(words("point", "pre") == u"before the workshop"_s);
    CHECK(words("point", "12-months") == u"12 months"_s);
    CHECK(words("stage", "train-the-trainer") == u"train the trainer"_s);
    CHECK(words("language", "cy") == u"Welsh"_s);
    CHECK(words("terms_accepted", "1") == u"yes"_s);
    CHECK(words("cancelled", "0") == u"no"_s);
    CHECK(words("asked_on", "2027-02-15") == u"15 Feb 2027"_s);
    CHECK(words("starts", "2027-02-15T13:00") == u"15 Feb 2027, 1.00pm"_s);
    CHECK(words("name", "Left-Early") == u"Left-Early"_s);
    CHECK(words("note", "sent") == u"sent"_s);
    CHECK(words("minutes", "1") == u"1"_s);
}

TEST_CASE("Rows are a table as long as what a reader sees of them is short")
{
    SubjectAccessFacts facts;
    facts.person.name = u"Ann Lee"_s;
    facts.received = facts.due = facts.imprint.date = QDate(2027, 2, 1);
    const QString wording(500, u'x'); // of a certificate: internal
    facts.own = {{u"certificate"_s, {u"number"_s, u"wording"_s}, {{u"1"_s, wording}, {u"2"_s, wording}}}};
    const auto tables = [&] {
        return std::ranges::count_if(subjectAccess(facts, Wording(u"en"_s)).blocks,
                                     [](const Block &block) { return std::holds_alternative<Table>(block); });
    };
    CHECK(tables() == 1);
    facts.own.front().rows.front().front() = wording;
    CHECK(tables() == 0);
}
