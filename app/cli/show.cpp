#include "app/cli/commands.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "app/cli/texttable.h"
#include "core/action/cohortrecord.h"
#include "core/action/engagementrecord.h"
#include "core/timeline/datetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString attendanceText(const action::CohortRecord &record, PlaceId place)
{
    const auto attended = record.attended(place);
    return !attended ? Text::tr("not recorded") : *attended ? Text::tr("yes") : Text::tr("no");
}

QJsonArray attendanceJson(const action::CohortRecord &record, PlaceId place)
{
    const auto entries = record.attendance.find(place);
    if (entries == record.attendance.end())
        return {};
    return jsonArray(entries->second, [](const auto &entry) {
        return QJsonObject{{u"session"_s, json(entry.first)}, {u"as"_s, toText(entry.second)}};
    });
}

/// One week made up, from either side.
QJsonObject makeUpJson(const timeline::MakeUpRecord &record)
{
    return {{u"person"_s, json(record.person)},
            {u"name"_s, record.name},
            {u"missed"_s, json(record.makeUp.missed)},
            {u"session"_s, json(record.makeUp.session)},
            {u"host"_s, json(record.host)},
            {u"as"_s, record.attendance ? QJsonValue(toText(*record.attendance)) : QJsonValue()}};
}

QJsonArray madeUpJson(const action::CohortRecord &record, PlaceId place)
{
    QJsonArray array;
    for (const timeline::MakeUpRecord &each : record.makeUps)
        if (each.makeUp.place == place)
            array.append(makeUpJson(each));
    return array;
}

QJsonArray guestsJson(const action::CohortRecord &record)
{
    QJsonArray array;
    for (const timeline::MakeUpRecord &each : record.makeUps)
        if (each.host == record.cohort.id)
            array.append(makeUpJson(each));
    return array;
}

/// Who makes up what where, a line each.
QString makeUpText(const action::CohortRecord &record)
{
    QString lines;
    for (const timeline::MakeUpRecord &each : record.makeUps)
        lines += (each.host == record.cohort.id
                      ? Text::tr("Guest at session %1: %2 (person %3), instead of session %4.")
                            .arg(each.makeUp.session.number)
                            .arg(each.name)
                            .arg(each.person.number)
                            .arg(each.makeUp.missed.number)
                      : Text::tr("%1 makes up session %2 with cohort %3, session %4: %5.")
                            .arg(each.name)
                            .arg(each.makeUp.missed.number)
                            .arg(each.host.number)
                            .arg(each.makeUp.session.number)
                            .arg(each.attendance ? toText(*each.attendance) : Text::tr("not recorded"))) +
                 u'\n';
    return lines;
}

QJsonObject delegateJson(const action::CohortRecord &record, const store::Delegate &delegate)
{
    const auto attended = record.attended(delegate.place.id);
    return {{u"person"_s, json(delegate.person.id)},
            {u"place"_s, json(delegate.place.id)},
            {u"name"_s, delegate.person.name},
            {u"email"_s, delegate.person.email},
            {u"jobTitle"_s, delegate.person.jobTitle},
            {u"standing"_s, toText(delegate.place.standing)},
            {u"reason"_s, delegate.place.reason},
            {u"offeredUntil"_s, json(delegate.place.offeredUntil)},
            {u"access"_s, delegate.needs.access},
            {u"dietary"_s, delegate.needs.dietary},
            {u"attended"_s, attended ? QJsonValue(*attended) : QJsonValue()},
            {u"attendance"_s, attendanceJson(record, delegate.place.id)},
            {u"madeUp"_s, madeUpJson(record, delegate.place.id)}};
}

QJsonObject cohortJson(const action::CohortRecord &record)
{
    return {
        {u"id"_s, json(record.cohort.id)},
        {u"engagement"_s, json(record.engagement.id)},
        {u"organisation"_s, record.organisation.name},
        {u"programme"_s, record.programme.id},
        {u"stage"_s, record.cohort.stage},
        {u"mode"_s, toText(record.cohort.mode)},
        {u"capacity"_s, record.cohort.capacity},
        {u"held"_s, record.held()},
        {u"waiting"_s, record.waiting()},
        {u"sessions"_s, jsonArray(record.cohort.sessions,
                                  [](const Session &session) {
                                      return QJsonObject{{u"id"_s, json(session.id)},
                                                         {u"starts"_s, session.time.startText()},
                                                         {u"ends"_s, session.time.endText()},
                                                         {u"cancelled"_s, session.cancelled}};
                                  })},
        {u"guests"_s, guestsJson(record)},
        {u"delegates"_s, jsonArray(record.delegates, [&](const auto &each) { return delegateJson(record, each); })}};
}

QString cohortText(const action::CohortRecord &record)
{
    TextTable table({Text::tr("Person"), Text::tr("Name"), Text::tr("E-mail"), Text::tr("Standing"),
                     Text::tr("Attended"), Text::tr("Why")});
    for (const store::Delegate &delegate : record.delegates)
        table.add({QString::number(delegate.person.id.number), delegate.person.name, delegate.person.email,
                   toText(delegate.place.standing), attendanceText(record, delegate.place.id), delegate.place.reason});
    return Text::tr("Cohort %1: %2 of %3, %4 of %5 places held, %6 waiting")
               .arg(record.cohort.id.number)
               .arg(record.stage().title, record.organisation.name)
               .arg(record.held())
               .arg(record.cohort.capacity)
               .arg(record.waiting()) +
           u'\n' + table.text() + makeUpText(record);
}

QJsonObject engagementJson(const action::EngagementRecord &record, const std::vector<action::CohortRecord> &cohorts)
{
    return {{u"id"_s, json(record.engagement.id)},
            {u"organisation"_s, record.organisation.name},
            {u"ods"_s, record.organisation.ods},
            {u"nation"_s, time::toText(record.organisation.nation)},
            {u"programme"_s, record.programme.id},
            {u"edition"_s, record.programme.edition},
            {u"joined"_s, json(record.engagement.joinedOn)},
            {u"cohorts"_s, jsonArray(cohorts, cohortJson)}};
}

QString sessionsFrom(const training::Cohort &cohort)
{
    if (cohort.sessions.empty())
        return Text::tr("no date yet");
    const auto first = cohort.firstDate();
    return first ? timeline::dayText(*first) : Text::tr("cancelled");
}

QString engagementText(const action::EngagementRecord &record, const std::vector<action::CohortRecord> &cohorts)
{
    TextTable table({Text::tr("Cohort"), Text::tr("Stage"), Text::tr("Held"), Text::tr("Sessions from"),
                     Text::tr("Places"), Text::tr("Waiting")});
    for (const action::CohortRecord &each : cohorts)
        table.add({QString::number(each.cohort.id.number), each.stage().title, toText(each.cohort.mode),
                   sessionsFrom(each.cohort), Text::tr("%1 of %2").arg(each.held()).arg(each.cohort.capacity),
                   QString::number(each.waiting())});
    return Text::tr("Engagement %1: %2, %3, joined %4")
               .arg(record.engagement.id.number)
               .arg(record.organisation.name, record.programme.title, timeline::dayText(record.engagement.joinedOn)) +
           u'\n' + table.text();
}

class Show final : public Command {
public:
    QString name() const override { return u"show"_s; }
    QString summary() const override
    {
        return Text::tr("Shows an engagement with its cohorts, or a cohort with its delegates");
    }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.number(u"--engagement"_s, m_engagement, Text::tr("The engagement"));
        options.number(u"--cohort"_s, m_cohort, Text::tr("The cohort"));
        options.exactlyOne({u"--engagement"_s, u"--cohort"_s});
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toRead());
        return m_cohort.isValid() ? showCohort(file->desk()) : showEngagement(file->desk());
    }

private:
    Result<Output> showCohort(const action::Desk &desk) const
    {
        CONVENER_ASSIGN(const auto record, action::readCohort(desk, m_cohort));
        return Output{.json = cohortJson(record), .text = cohortText(record)};
    }

    Result<Output> showEngagement(const action::Desk &desk) const
    {
        CONVENER_ASSIGN(const auto record, action::readEngagement(desk, m_engagement));
        std::vector<action::CohortRecord> cohorts;
        for (const Cohort &cohort : record.cohorts) {
            CONVENER_ASSIGN(auto read, action::readCohort(desk, cohort.id));
            cohorts.push_back(std::move(read));
        }
        return Output{.json = engagementJson(record, cohorts), .text = engagementText(record, cohorts)};
    }

    FileChoice m_file;
    EngagementId m_engagement;
    CohortId m_cohort;
};

} // namespace

CommandPointer makeShow()
{
    return std::make_unique<Show>();
}

} // namespace convener::cli
