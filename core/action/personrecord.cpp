#include "core/action/personrecord.h"

#include "core/action/shownprogramme.h"
#include "core/store/organisations.h"
#include "core/store/people.h"
#include "core/store/statement.h"
#include "core/timeline/datetext.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace convener::action {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

/// The tables whose rows have a name, and the statement that tells it.
const QHash<QString, QString> &names()
{
    static const QHash<QString, QString> select{
        {u"person"_s, u"SELECT name FROM person WHERE id = :id"_s},
        {u"organisation"_s, u"SELECT name FROM organisation WHERE id = :id"_s},
        {u"edition"_s, u"SELECT title || ' ' || edition FROM edition WHERE id = :id"_s},
        {u"engagement"_s, u"SELECT o.name || ', ' || d.title FROM engagement e JOIN organisation o ON o.id = "
                          "e.organisation JOIN edition d ON d.id = e.edition WHERE e.id = :id"_s},
        {u"session"_s, u"SELECT starts FROM session WHERE id = :id"_s},
        {u"survey_request"_s, u"SELECT point FROM survey_request WHERE id = :id"_s},
        {u"commitment"_s, u"SELECT rule FROM commitment WHERE id = :id"_s},
        {u"certificate"_s, u"SELECT number FROM certificate WHERE id = :id"_s},
        {u"facilitator"_s, u"SELECT name FROM facilitator WHERE id = :id"_s}};
    return select;
}

Result<std::optional<qint64>> column(const Desk &desk, const QString &select, qint64 id)
{
    return store::Statement(desk.file, select).bind(u":id"_s, id).first([](const store::Statement &row) {
        return row.integer(0);
    });
}

Result<QString> cohortName(const Desk &desk, qint64 id)
{
    struct Row {
        EditionId edition;
        QString stage;
        QString organisation;
        QString starts;
    };
    CONVENER_ASSIGN(const auto row,
                    store::Statement(desk.file,
                                     u"SELECT e.edition, c.stage, o.name, coalesce(min(s.starts), '') FROM "
                                     "cohort c JOIN engagement e ON e.id = c.engagement JOIN organisation o "
                                     "ON o.id = e.organisation LEFT JOIN session s ON s.cohort = c.id AND "
                                     "s.cancelled = 0 WHERE c.id = :id GROUP BY e.edition, c.stage, o.name"_s)
                        .bind(u":id"_s, id)
                        .first([](const store::Statement &each) {
                            return Row{each.id<EditionId>(0), each.text(1), each.text(2), each.text(3)};
                        }));
    if (!row)
        return QString::number(id);
    CONVENER_ASSIGN(const Programme programme, readProgramme(desk, row->edition));
    const Stage *stage = programme.stage(row->stage);
    QStringList parts{stage ? stage->title : row->stage, row->organisation};
    if (const QDate day = QDate::fromString(row->starts.left(10), Qt::ISODate); day.isValid())
        parts.append(timeline::dateText(day));
    return parts.join(Text::tr(", "));
}

} // namespace

Result<QString> rowName(const Desk &desk, const QString &table, qint64 id)
{
    if (table == "cohort"_L1)
        return cohortName(desk, id);
    // A place and a trainer are called after what they are in.
    if (table == "place"_L1) {
        CONVENER_ASSIGN(const auto cohort, column(desk, u"SELECT cohort FROM place WHERE id = :id"_s, id));
        return cohort ? cohortName(desk, *cohort) : Result<QString>(QString::number(id));
    }
    if (table == "trainer"_L1) {
        CONVENER_ASSIGN(const auto engagement, column(desk, u"SELECT engagement FROM trainer WHERE id = :id"_s, id));
        return engagement ? rowName(desk, u"engagement"_s, *engagement) : Result<QString>(QString::number(id));
    }
    const QString select = names().value(table);
    if (select.isEmpty())
        return QString::number(id);
    CONVENER_ASSIGN(const auto name,
                    store::Statement(desk.file, select).bind(u":id"_s, id).first([](const store::Statement &row) {
                        return row.text(0);
                    }));
    return name.value_or(QString::number(id));
}

Result<PersonRecord> readPersonRecord(const Desk &desk, PersonId id)
{
    PersonRecord record;
    CONVENER_ASSIGN(record.person, store::People(desk.file).get(id));
    if (record.person.organisation.isValid()) {
        CONVENER_ASSIGN(record.organisation, store::Organisations(desk.file).get(record.person.organisation));
    }
    CONVENER_ASSIGN(record.rows, store::readPersonRows(desk.file, id));
    return record;
}

} // namespace convener::action
