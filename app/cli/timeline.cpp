#include "app/cli/clashes.h"
#include "app/cli/commands.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "app/cli/texttable.h"
#include "core/action/engagementrecord.h"
#include "core/timeline/commitment.h"
#include "core/timeline/datetext.h"
#include "core/timeline/survey.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString shown(std::optional<QDate> date)
{
    return date ? timeline::dayText(*date) : Text::tr("no date yet");
}

/// One engagement's dates, read for one day.
class Dates {
public:
    Dates(const action::EngagementRecord &record, QDate today)
        : m_record(record)
        , m_today(today)
        , m_anchors{.joinedOn = record.engagement.joinedOn,
                    .window = record.window(),
                    .lastOrganisationSurvey = timeline::lastOrganisationSurvey(
                        record.programme, timeline::organisationAnchor(record.programme, record.cohorts))}
    {
    }

    QJsonObject json() const
    {
        return {{u"engagement"_s, cli::json(m_record.engagement.id)},
                {u"organisation"_s, m_record.organisation.name},
                {u"programme"_s, m_record.programme.id},
                {u"edition"_s, m_record.programme.edition},
                {u"joined"_s, cli::json(m_record.engagement.joinedOn)},
                {u"window"_s, cli::json(m_anchors.window)},
                {u"commitments"_s, jsonArray(m_record.commitments, [this](const auto &each) { return json(each); })},
                {u"sessions"_s, sessions()},
                {u"surveys"_s, jsonArray(m_record.requests, [this](const auto &each) { return json(each); })},
                {u"clashes"_s, cli::json(m_record.clashes)}};
    }

    QString text() const
    {
        QString head =
            Text::tr("%1: %2, joined %3")
                .arg(m_record.organisation.name, m_record.programme.title, shown(m_record.engagement.joinedOn)) +
            u'\n';
        if (m_anchors.window)
            head +=
                Text::tr("Window: %1 to %2").arg(shown(m_anchors.window->first()), shown(m_anchors.window->last())) +
                u'\n';
        QString text = head;
        for (const QString &table : {commitmentTable(), sessionTable(), surveyTable(), cli::text(m_record.clashes)})
            text += table.isEmpty() ? table : u'\n' + table;
        return text;
    }

private:
    QJsonObject json(const Commitment &commitment) const
    {
        return {{u"id"_s, commitment.rule},
                {u"title"_s, title(commitment)},
                {u"firstDue"_s, cli::json(commitment.firstDue)},
                {u"due"_s, cli::json(commitment.due)},
                {u"state"_s, toText(commitment.state(m_today))},
                {u"met"_s, cli::json(commitment.metOn)},
                {u"why"_s, why(commitment)}};
    }

    QString title(const Commitment &commitment) const
    {
        const CommitmentRule *rule = m_record.programme.commitment(commitment.rule);
        return rule ? rule->title : commitment.rule;
    }

    QString why(const Commitment &commitment) const
    {
        const CommitmentRule *rule = m_record.programme.commitment(commitment.rule);
        return rule ? timeline::explainDue(*rule, m_anchors)
                    : Text::tr("edition %1 does not ask for it").arg(m_record.programme.edition);
    }

    QJsonArray sessions() const
    {
        QJsonArray array;
        for (const Cohort &cohort : m_record.cohorts)
            for (const Session &session : cohort.sessions)
                array.append(QJsonObject{{u"id"_s, cli::json(session.id)},
                                         {u"cohort"_s, cli::json(cohort.id)},
                                         {u"stage"_s, cohort.stage},
                                         {u"mode"_s, toText(cohort.mode)},
                                         {u"starts"_s, session.time.startText()},
                                         {u"ends"_s, session.time.endText()},
                                         {u"venue"_s, session.venue},
                                         {u"link"_s, session.link},
                                         {u"contact"_s, session.contact},
                                         {u"facilitators"_s, QJsonArray::fromStringList(session.facilitators)},
                                         {u"cancelled"_s, session.cancelled}});
        return array;
    }

    QJsonObject json(const store::NamedRequest &named) const
    {
        const SurveyRequest &request = named.request;
        const SurveyDates dates = request.dates.value_or(SurveyDates{});
        return {{u"id"_s, cli::json(request.id)},
                {u"level"_s, toText(request.level)},
                {u"point"_s, request.point},
                {u"subject"_s, named.subject},
                {u"opens"_s, cli::json(dates.opens)},
                {u"due"_s, cli::json(dates.due)},
                {u"closes"_s, cli::json(dates.closes)},
                {u"progress"_s, toText(request.progress)},
                {u"timing"_s, toText(request.timing(m_today))},
                {u"sent"_s, cli::json(request.sentOn)},
                {u"reminded"_s, cli::json(request.remindedOn)},
                {u"returned"_s, cli::json(request.returnedOn)},
                {u"sentForEarlierDate"_s, request.sentForEarlierDate}};
    }

    QString commitmentTable() const
    {
        TextTable table({Text::tr("Commitment"), Text::tr("Due"), Text::tr("State"), Text::tr("Why")});
        for (const Commitment &commitment : m_record.commitments)
            table.add({title(commitment), shown(commitment.due), toText(commitment.state(m_today)), why(commitment)});
        return table.text();
    }

    QString sessionTable() const
    {
        TextTable table(
            {Text::tr("Session"), Text::tr("Cohort"), Text::tr("Stage"), Text::tr("When"), Text::tr("Where")});
        for (const Cohort &cohort : m_record.cohorts)
            for (const Session &session : cohort.sessions)
                table.add({QString::number(session.id.number), QString::number(cohort.id.number),
                           m_record.programme.stage(cohort.stage)->title,
                           Text::tr("%1, %2 to %3")
                               .arg(shown(session.time.date()), session.time.starts().toString(u"HH:mm"_s),
                                    session.time.ends().toString(u"HH:mm"_s)),
                           session.cancelled         ? Text::tr("cancelled")
                           : session.venue.isEmpty() ? session.link
                                                     : session.venue});
        return table.text();
    }

    QString surveyTable() const
    {
        TextTable table({Text::tr("Request"), Text::tr("Survey"), Text::tr("Who"), Text::tr("Due"),
                         Text::tr("Progress"), Text::tr("Timing")});
        for (const store::NamedRequest &named : m_record.requests) {
            const SurveyRequest &request = named.request;
            table.add({QString::number(request.id.number), request.point, named.subject,
                       shown(request.dates ? std::optional(request.dates->due) : std::nullopt),
                       toText(request.progress), toText(request.timing(m_today))});
        }
        return table.text();
    }

    const action::EngagementRecord &m_record;
    QDate m_today;
    timeline::CommitmentAnchors m_anchors;
};

class Timeline final : public Command {
public:
    QString name() const override { return u"timeline"_s; }
    QString summary() const override { return Text::tr("Shows every date of an engagement, and what clashes"); }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.number(u"--engagement"_s, m_engagement, Text::tr("The engagement")).required();
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toRead());
        CONVENER_ASSIGN(const auto record, action::readEngagement(file->desk(), m_engagement));
        const Dates dates(record, file->desk().today());
        return Output{.json = dates.json(), .text = dates.text()};
    }

private:
    FileChoice m_file;
    EngagementId m_engagement;
};

} // namespace

CommandPointer makeTimeline()
{
    return std::make_unique<Timeline>();
}

} // namespace convener::cli
