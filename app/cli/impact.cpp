#include "app/cli/impact.h"

#include "app/cli/clashes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

using timeline::Altered;
using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject json(const SurveyRequest &request)
{
    const SurveyDates dates = request.dates.value_or(SurveyDates{});
    return {{u"opens"_s, cli::json(dates.opens)},
            {u"due"_s, cli::json(dates.due)},
            {u"closes"_s, cli::json(dates.closes)},
            {u"progress"_s, toText(request.progress)},
            {u"sentForEarlierDate"_s, request.sentForEarlierDate}};
}

QJsonObject json(const Commitment &commitment)
{
    return {{u"firstDue"_s, cli::json(commitment.firstDue)}, {u"due"_s, cli::json(commitment.due)}};
}

QJsonObject json(const timeline::DelegateRecord &delegate)
{
    return {{u"standing"_s, toText(delegate.place.standing)}, {u"reason"_s, delegate.place.reason}};
}

QJsonObject json(const Session &session)
{
    return {{u"starts"_s, session.time.startText()},
            {u"ends"_s, session.time.endText()},
            {u"cancelled"_s, session.cancelled},
            {u"venue"_s, session.venue},
            {u"link"_s, session.link},
            {u"contact"_s, session.contact},
            {u"facilitators"_s, QJsonArray::fromStringList(session.facilitators)}};
}

QJsonObject json(const Draft &draft)
{
    return {{u"toldOn"_s, cli::json(draft.toldOn)}, {u"outdated"_s, draft.outdated}};
}

QJsonObject json(const timeline::MakeUpRecord &record)
{
    return {{u"name"_s, record.name},
            {u"place"_s, cli::json(record.makeUp.place)},
            {u"missed"_s, cli::json(record.makeUp.missed)},
            {u"session"_s, cli::json(record.makeUp.session)}};
}

QJsonArray makeUps(const std::vector<timeline::MakeUpRecord> &records)
{
    return jsonArray(records, [](const timeline::MakeUpRecord &record) { return json(record); });
}

/// The row's own keys, then "before" (null for a new row) and "after".
template <class Row>
QJsonObject altered(QJsonObject keys, const Altered<Row> &row)
{
    keys[u"before"_s] = row.before ? QJsonValue(json(*row.before)) : QJsonValue();
    keys[u"after"_s] = json(row.after);
    return keys;
}

QJsonArray sessions(const std::vector<Altered<Cohort>> &cohorts)
{
    QJsonArray array;
    for (const Altered<Cohort> &cohort : cohorts)
        for (std::size_t i = 0; i < cohort.after.sessions.size(); ++i) {
            const Session &after = cohort.after.sessions[i];
            Altered<Session> session{std::nullopt, after};
            if (cohort.before && i < cohort.before->sessions.size())
                session.before = cohort.before->sessions[i];
            if (session.before != after)
                array.append(
                    altered({{u"id"_s, cli::json(after.id)}, {u"cohort"_s, cli::json(cohort.after.id)}}, session));
        }
    return array;
}

} // namespace

Output impactOutput(const timeline::Impact &impact, bool applied)
{
    const QStringList lines = timeline::impactText(impact);
    Output output;
    output.json = QJsonObject{
        {u"applied"_s, applied},
        {u"sessions"_s, sessions(impact.cohorts)},
        {u"delegates"_s,
         jsonArray(impact.delegates,
                   [](const auto &row) {
                       return altered({{u"place"_s, cli::json(row.after.place.id)}, {u"name"_s, row.after.name}}, row);
                   })},
        {u"requests"_s, jsonArray(impact.requests,
                                  [](const auto &row) {
                                      return altered({{u"id"_s, cli::json(row.after.id)},
                                                      {u"level"_s, toText(row.after.level)},
                                                      {u"point"_s, row.after.point}},
                                                     row);
                                  })},
        {u"commitments"_s, jsonArray(impact.commitments,
                                     [](const auto &row) {
                                         return altered({{u"id"_s, row.after.rule}}, row);
                                     })},
        {u"drafts"_s, jsonArray(impact.drafts,
                                [](const auto &row) {
                                    return altered({{u"id"_s, cli::json(row.after.id)},
                                                    {u"kind"_s, toText(row.after.kind)},
                                                    {u"name"_s, row.after.name},
                                                    {u"sent"_s, cli::json(row.after.sentOn)}},
                                                   row);
                                })},
        {u"makeUps"_s, makeUps(impact.movedMakeUps)},
        {u"droppedMakeUps"_s, makeUps(impact.droppedMakeUps)},
        {u"certificates"_s, jsonArray(impact.certificates, [](const Certificate &each) { return each.number; })},
        {u"clashes"_s, cli::json(impact.clashes)},
        {u"solved"_s, cli::json(impact.solved)},
        {u"offers"_s,
         jsonArray(impact.offers,
                   [](const timeline::ProposedOffer &offer) {
                       return QJsonObject{{u"place"_s, cli::json(offer.place)}, {u"reason"_s, offer.reason}};
                   })},
        {u"text"_s, QJsonArray::fromStringList(lines)}};
    for (const QString &line : lines)
        output.text += line + u'\n';
    output.text +=
        (applied ? Text::tr("It is done.") : Text::tr("Nothing was written. Without --dry-run it is.")) + u'\n';
    return output;
}

Result<Output> changeOrForesee(action::Desk &desk, EngagementId engagement, const timeline::Change &change, bool dryRun)
{
    if (dryRun) {
        CONVENER_ASSIGN(const auto impact, action::foresee(desk, engagement, change));
        return impactOutput(impact, false);
    }
    CONVENER_ASSIGN(const auto applied, action::applyChange(desk, engagement, change));
    return impactOutput(applied.impact, true);
}

} // namespace convener::cli
