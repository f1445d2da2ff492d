#include "app/cli/commands.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "app/cli/texttable.h"
#include "core/action/planwindow.h"
#include "core/timeline/datetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class Plan final : public Command {
public:
    QString name() const override { return u"plan"_s; }
    QString summary() const override
    {
        return Text::tr("Proposes dates for the stages of an engagement that have none yet");
    }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.number(u"--engagement"_s, m_engagement, Text::tr("The engagement")).required();
        options.date(u"--start"_s, m_wishes.start,
                     Text::tr("A start of the window to try (the agreed one where none is given), or the first day to "
                              "try of a programme that asks for no window"));
        options.date(u"--until"_s, m_wishes.until, Text::tr("The last day, for a programme that asks for no window"));
        options.texts(u"--facilitator"_s, m_wishes.facilitators,
                      Text::tr("Who could run sessions, in the order preferred; once for each"), u"NAME"_s);
        options.count(u"--facilitators-per-session"_s, m_perSession, Text::tr("How many of them each session needs"));
        options.values(u"--weekday"_s, u"monday|…|friday"_s, Text::tr("A preferred day of the week; once for each"),
                       [this](const QString &word) { return takeWeekday(word); });
        options.values(u"--cohorts"_s, u"STAGE=COUNT"_s, Text::tr("How many cohorts of a stage; once for each stage"),
                       [this](const QString &pair) { return takeCohorts(pair); });
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toRead());
        m_wishes.facilitatorsPerSession = m_perSession.value_or(1);
        CONVENER_ASSIGN(const auto plan, action::proposePlan(file->desk(), m_engagement, m_wishes));
        TextTable table({Text::tr("Stage"), Text::tr("Cohort"), Text::tr("Proposed"), Text::tr("At the latest"),
                         Text::tr("Facilitators")});
        for (const timeline::PlannedPreWork &work : plan.preWork)
            table.add(
                {work.stage, QString::number(work.cohort),
                 Text::tr("%1 to %2").arg(timeline::dayText(work.span.first()), timeline::dayText(work.span.last()))});
        for (const timeline::PlannedSession &session : plan.sessions)
            table.add({session.stage, QString::number(session.cohort), timeline::dayText(session.date),
                       session.latest ? timeline::dayText(*session.latest) : QString(),
                       session.facilitators.join(u", "_s)});
        return Output{.json = asJson(plan),
                      .text =
                          table.text() + slackText(plan, m_wishes.until.has_value()) +
                          (plan.keepsNotice ? QString() : Text::tr("The notice is shorter than preferred.") + u'\n') +
                          (plan.keepsWeekdays ? QString() : Text::tr("Not all are on a preferred weekday.") + u'\n')};
    }

private:
    /// `untilGiven`: only a programme that asks for no window takes a last day.
    static QString slackText(const timeline::Plan &plan, bool untilGiven)
    {
        if (!plan.slackDays)
            return {};
        const int days = int(*plan.slackDays);
        return (untilGiven ? Text::tr("%n day(s) are left until the last day.", nullptr, days)
                           : Text::tr("%n day(s) are left in the window.", nullptr, days)) +
               u'\n';
    }

    std::optional<QString> takeWeekday(const QString &word)
    {
        const QStringList days{u"monday"_s, u"tuesday"_s, u"wednesday"_s, u"thursday"_s, u"friday"_s};
        const qsizetype day = days.indexOf(word.toLower());
        if (day < 0)
            return Text::tr("“%1” is not understood. Choose one of: %2.").arg(word, days.join(u", "_s));
        m_wishes.weekdays.insert(int(day) + Qt::Monday);
        return std::nullopt;
    }

    std::optional<QString> takeCohorts(const QString &pair)
    {
        const QStringList parts = pair.split(u'=');
        const int count = parts.size() == 2 ? parts[1].toInt() : 0;
        if (count < 1)
            return Text::tr("“%1” is not understood. Write it as workshop=2.").arg(pair);
        m_wishes.cohorts.insert(parts[0], count);
        return std::nullopt;
    }

    static QJsonObject asJson(const timeline::Plan &plan)
    {
        return {
            {u"sessions"_s, jsonArray(plan.sessions,
                                      [](const timeline::PlannedSession &session) {
                                          return QJsonObject{
                                              {u"stage"_s, session.stage},
                                              {u"cohort"_s, session.cohort},
                                              {u"position"_s, session.position},
                                              {u"date"_s, json(session.date)},
                                              {u"latest"_s, json(session.latest)},
                                              {u"facilitators"_s, QJsonArray::fromStringList(session.facilitators)}};
                                      })},
            {u"preWork"_s, jsonArray(plan.preWork,
                                     [](const timeline::PlannedPreWork &work) {
                                         return QJsonObject{{u"stage"_s, work.stage},
                                                            {u"cohort"_s, work.cohort},
                                                            {u"opens"_s, json(work.span.first())},
                                                            {u"due"_s, json(work.span.last())}};
                                     })},
            {u"slackDays"_s, plan.slackDays ? QJsonValue(*plan.slackDays) : QJsonValue()},
            {u"keepsNotice"_s, plan.keepsNotice},
            {u"keepsWeekdays"_s, plan.keepsWeekdays}};
    }

    FileChoice m_file;
    training::EngagementId m_engagement;
    action::PlanWishes m_wishes;
    std::optional<int> m_perSession;
};

} // namespace

CommandPointer makePlan()
{
    return std::make_unique<Plan>();
}

} // namespace convener::cli
