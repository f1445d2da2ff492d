#include "core/action/history.h"

#include "core/action/steptext.h"
#include "core/exchange/csv.h"
#include "core/store/statement.h"
#include "core/time/zone.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <set>

using namespace Qt::StringLiterals;

namespace convener::action {

using store::Step;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

/// The rows that hang on a record, as a table and the statement that finds their numbers.
struct Hanging {
    QString table;
    QString select;
};

std::vector<Hanging> ofEngagement(const QString &engagements)
{
    const QString those = u"(%1)"_s.arg(engagements);
    return {
        {u"engagement"_s, engagements},
        {u"commitment"_s, u"SELECT id FROM commitment WHERE engagement IN "_s + those},
        {u"matrix"_s, u"SELECT id FROM matrix WHERE engagement IN "_s + those},
        {u"survey_request"_s, u"SELECT id FROM survey_request WHERE engagement IN "_s + those},
        {u"trainer"_s, u"SELECT id FROM trainer WHERE engagement IN "_s + those},
        {u"cohort"_s, u"SELECT id FROM cohort WHERE engagement IN "_s + those},
        {u"session"_s, u"SELECT s.id FROM session s JOIN cohort c ON c.id = s.cohort WHERE c.engagement IN "_s + those},
        {u"place"_s, u"SELECT p.id FROM place p JOIN cohort c ON c.id = p.cohort WHERE c.engagement IN "_s + those}};
}

std::vector<Hanging> hangingOn(const QString &kind)
{
    if (kind == "organisation"_L1) {
        auto rows = ofEngagement(u"SELECT id FROM engagement WHERE organisation = :id"_s);
        rows.push_back({u"organisation"_s, u"SELECT :id"_s});
        return rows;
    }
    if (kind == "engagement"_L1)
        return ofEngagement(u"SELECT :id"_s);
    if (kind == "cohort"_L1)
        return {{u"cohort"_s, u"SELECT :id"_s},
                {u"session"_s, u"SELECT id FROM session WHERE cohort = :id"_s},
                {u"place"_s, u"SELECT id FROM place WHERE cohort = :id"_s},
                {u"certificate"_s,
                 u"SELECT id FROM certificate WHERE place IN (SELECT id FROM place WHERE cohort = :id)"_s}};
    if (kind == "person"_L1)
        return {{u"person"_s, u"SELECT :id"_s},
                {u"place"_s, u"SELECT id FROM place WHERE person = :id"_s},
                {u"survey_request"_s,
                 u"SELECT id FROM survey_request WHERE place IN (SELECT id FROM place WHERE person = :id)"_s},
                {u"certificate"_s,
                 u"SELECT id FROM certificate WHERE place IN (SELECT id FROM place WHERE person = :id)"_s},
                {u"trainer"_s, u"SELECT id FROM trainer WHERE person = :id"_s}};
    if (kind == "request"_L1)
        return {{u"survey_request"_s, u"SELECT :id"_s}};
    return {{u"certificate"_s, u"SELECT :id"_s}};
}

/// What names a record or what hangs on it: the steps that changed such a row, and the numbers that steps mention.
struct Traces {
    std::set<qint64> steps;
    QHash<QString, QSet<qint64>> numbers; ///< by the name of the argument
};

Result<Traces> tracesOf(const Desk &desk, const HistoryFilter::Record &record)
{
    Traces traces;
    const auto number = [](const store::Statement &row) { return row.integer(0); };
    for (const Hanging &hanging : hangingOn(record.kind)) {
        CONVENER_ASSIGN(const auto rows,
                        store::Statement(desk.file, hanging.select).bind(u":id"_s, record.id).all(number));
        const QString argument = hanging.table == "survey_request"_L1 ? u"request"_s : hanging.table;
        traces.numbers.insert(argument, QSet<qint64>(rows.begin(), rows.end()));
        CONVENER_ASSIGN(
            const auto steps,
            store::Statement(desk.file, u"SELECT DISTINCT s.id FROM change c JOIN step s ON s.first_change = (SELECT "
                                        "max(first_change) FROM step WHERE first_change <= c.id) AND s.last_change >= "
                                        "c.id WHERE c.layout IN (SELECT id FROM layout WHERE record = :table) AND "
                                        "c.row IN (%1)"_s.arg(hanging.select))
                .bind(u":table"_s, hanging.table)
                .bind(u":id"_s, record.id)
                .all(number));
        traces.steps.insert(steps.begin(), steps.end());
    }
    return traces;
}

/// Whether a step's own name, or that of the one it takes back, mentions any of these.
bool mentions(const QJsonObject &arguments, const Traces &traces)
{
    for (auto argument = arguments.begin(); argument != arguments.end(); ++argument)
        if (argument->isDouble() && traces.numbers.value(argument.key()).contains(argument->toInteger()))
            return true;
    const QJsonValue inner = arguments[u"arguments"];
    return inner.isObject() && mentions(inner.toObject(), traces);
}

} // namespace

Result<std::vector<Step>> history(const Desk &desk, const HistoryFilter &filter)
{
    store::StepFilter listed{.who = filter.who};
    if (filter.from)
        listed.from = filter.from->startOfDay(time::londonZone());
    if (filter.until)
        listed.until = filter.until->addDays(1).startOfDay(time::londonZone());
    if (!filter.record)
        listed.most = filter.most;
    CONVENER_ASSIGN(auto steps, store::Journal(desk.file).steps(listed));
    if (!filter.record)
        return steps;
    CONVENER_ASSIGN(const Traces traces, tracesOf(desk, *filter.record));
    std::erase_if(steps, [&](const Step &step) {
        return !traces.steps.contains(step.id.number) && !mentions(step.arguments, traces);
    });
    if (filter.most && steps.size() > std::size_t(*filter.most))
        steps.resize(std::size_t(*filter.most));
    return steps;
}

Result<QStringList> historyNames(const Desk &desk)
{
    CONVENER_ASSIGN(const auto names,
                    store::Statement(desk.file, u"SELECT DISTINCT who FROM step WHERE who <> '' ORDER BY who"_s)
                        .all([](const store::Statement &row) { return row.text(0); }));
    return QStringList(names.begin(), names.end());
}

QByteArray historyCsv(const std::vector<Step> &steps)
{
    std::vector<QStringList> rows{
        {Text::tr("Step"), Text::tr("Date and time"), Text::tr("Who"), Text::tr("What"), Text::tr("State")}};
    for (const Step &step : steps)
        rows.push_back({QString::number(step.id.number),
                        step.at.toTimeZone(time::londonZone()).toString(u"yyyy-MM-dd HH:mm:ss"_s), step.who,
                        stepText(step), step.undone ? Text::tr("undone") : QString()});
    return exchange::writeCsv(rows);
}

} // namespace convener::action
