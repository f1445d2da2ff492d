#include "core/timeline/planner.h"

#include "core/timeline/weekly.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace convener::timeline {

using training::Completion;
using training::Programme;
using training::Stage;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Planner)
};

constexpr std::array allRules{PlanRule::Future, PlanRule::Window,      PlanRule::PreWork,
                              PlanRule::Order,  PlanRule::WorkingDays, PlanRule::Facilitators};

/// How far beyond the window a session is looked for when its end is no rule.
constexpr int daysBeyond = 366;

struct Preferences {
    bool notice = false;
    bool weekdays = false;
};

/// One try to plan, under some of the rules. Stages come in the order of the programme; each cohort takes the first
/// day that the rules allow, which leaves the most room for what comes after it.
class Attempt {
public:
    Attempt(const Programme &programme, const PlanRequest &request, const time::WorkingDays &workingDays,
            const std::vector<PlanRule> &rules, Preferences preferences)
        : m_programme(programme)
        , m_request(request)
        , m_workingDays(workingDays)
        , m_rules(rules)
        , m_preferences(preferences)
        , m_last(keeps(PlanRule::Window) ? request.within.last() : request.within.last().addDays(daysBeyond))
    {
        for (const Availability &facilitator : request.facilitators)
            m_busy.push_back(facilitator.busy);
    }

    std::optional<Plan> run();

private:
    bool keeps(PlanRule rule) const { return std::ranges::find(m_rules, rule) != m_rules.end(); }
    bool planCohort(const Stage &stage, int cohort);
    std::vector<QDate> datesFrom(const Stage &stage, QDate first) const;
    QDate earliest(const Stage &stage) const;
    QDate afterPrerequisites(const Stage &stage) const;
    QDate lastDay(const Stage &stage) const;
    bool dayAllowed(QDate date) const;
    std::vector<qsizetype> freeOn(QDate date) const;
    bool staffed(QDate date) const;
    QStringList book(QDate date);
    void findLatest();

    const Programme &m_programme;
    const PlanRequest &m_request;
    const time::WorkingDays &m_workingDays;
    const std::vector<PlanRule> &m_rules;
    Preferences m_preferences;
    QDate m_last;
    std::vector<QSet<QDate>> m_busy; ///< by facilitator, with what this plan gives them
    Plan m_plan;
};

int daysBetween(const Programme &programme)
{
    return programme.window ? std::max(1, programme.window->daysBetween.value) : 1;
}

bool buildsOn(const Stage &stage, const QString &earlier)
{
    return std::ranges::any_of(stage.prerequisites, [&](const training::Prerequisite &prerequisite) {
        return prerequisite.completion == Completion::Attended && prerequisite.stage == earlier;
    });
}

std::optional<Plan> Attempt::run()
{
    for (const Stage &stage : m_programme.stages)
        if (stage.isMeeting())
            for (int cohort = 1; cohort <= m_request.cohorts.value(stage.id, 1); ++cohort)
                if (!planCohort(stage, cohort))
                    return std::nullopt;
    findLatest();
    return std::move(m_plan);
}

QDate Attempt::earliest(const Stage &stage) const
{
    QDate day = m_request.within.first();
    if (keeps(PlanRule::Future))
        day = std::max(day, m_request.today.addDays(1));
    if (m_preferences.notice)
        day = std::max(day, m_request.today.addDays(7 * noticeWeeks(m_programme)));
    if (keeps(PlanRule::Order))
        day = std::max(day, afterPrerequisites(stage));
    if (keeps(PlanRule::PreWork)) {
        const QDate opensFrom = std::max(m_request.within.first(), m_request.today);
        for (const Stage &work : m_programme.stages)
            if (work.preparesFor == stage.id && work.opens)
                while (work.opens->value.from(day) < opensFrom)
                    day = day.addDays(1);
    }
    return day;
}

QDate Attempt::afterPrerequisites(const Stage &stage) const
{
    QDate day = m_request.within.first();
    const auto follow = [&](const auto &sessions) {
        for (const auto &session : sessions)
            if (buildsOn(stage, session.stage))
                day = std::max(day, session.date.addDays(daysBetween(m_programme)));
    };
    follow(m_request.dated);
    follow(m_plan.sessions);
    return day;
}

/// The last day on which the stage may end, for what builds on it and has its day already.
QDate Attempt::lastDay(const Stage &stage) const
{
    QDate day = m_last;
    if (keeps(PlanRule::Order))
        for (const DatedSession &session : m_request.dated)
            if (const Stage *later = m_programme.stage(session.stage); later && buildsOn(*later, stage.id))
                day = std::min(day, session.date.addDays(-daysBetween(m_programme)));
    return day;
}

bool Attempt::dayAllowed(QDate date) const
{
    if (keeps(PlanRule::WorkingDays) && !m_workingDays.isWorkingDay(date))
        return false;
    return !m_preferences.weekdays || m_request.preferredWeekdays.contains(date.dayOfWeek());
}

std::vector<qsizetype> Attempt::freeOn(QDate date) const
{
    std::vector<qsizetype> free;
    for (size_t i = 0; i < m_busy.size(); ++i)
        if (!m_busy[i].contains(date))
            free.push_back(static_cast<qsizetype>(i));
    return free;
}

bool Attempt::staffed(QDate date) const
{
    return !keeps(PlanRule::Facilitators) || m_request.facilitators.empty() ||
           static_cast<int>(freeOn(date).size()) >= m_request.facilitatorsPerSession;
}

QStringList Attempt::book(QDate date)
{
    QStringList names;
    for (const qsizetype index : freeOn(date)) {
        if (names.size() == m_request.facilitatorsPerSession)
            break;
        m_busy[static_cast<size_t>(index)].insert(date);
        names.append(m_request.facilitators[static_cast<size_t>(index)].name);
    }
    return names;
}

/// The days of a stage that begins on `first`. Under the rule of working days a course skips bank holidays.
std::vector<QDate> Attempt::datesFrom(const Stage &stage, QDate first) const
{
    std::vector<QDate> dates{first};
    const int step = stage.daysBetweenSessions.value;
    while (dates.size() < stage.sessions.size())
        dates.push_back(keeps(PlanRule::WorkingDays) ? nextMeeting(dates.back(), step, m_workingDays)
                                                     : dates.back().addDays(step));
    return dates;
}

bool Attempt::planCohort(const Stage &stage, int cohort)
{
    const auto fits = [&](const std::vector<QDate> &dates) {
        return std::ranges::all_of(dates, [&](QDate date) { return dayAllowed(date) && staffed(date); });
    };
    const QDate last = lastDay(stage);
    QDate first = earliest(stage);
    auto dates = datesFrom(stage, first);
    while (dates.back() <= last && !fits(dates)) {
        first = first.addDays(1);
        dates = datesFrom(stage, first);
    }
    if (dates.back() > last)
        return false;
    for (std::size_t i = 0; i < dates.size(); ++i)
        m_plan.sessions.push_back({stage.id, cohort, static_cast<int>(i) + 1, dates[i], dates[i], book(dates[i])});
    for (const Stage &work : m_programme.stages)
        if (work.preparesFor == stage.id && work.opens && work.due)
            if (const auto span = time::Span::make(work.opens->value.from(first), work.due->value.from(first)))
                m_plan.preWork.push_back({work.id, cohort, *span});
    return true;
}

/// The latest day of each session: within the window, before what builds on it, before the cohort's next session.
void Attempt::findLatest()
{
    const std::optional<QDate> end = m_request.openEnded ? std::nullopt : std::optional(m_request.within.last());
    QDate lastSession = m_request.within.first();
    for (const DatedSession &session : m_request.dated)
        lastSession = std::max(lastSession, session.date);
    for (PlannedSession &session : m_plan.sessions) {
        lastSession = std::max(lastSession, session.date);
        session.latest = end;
        const auto endBefore = [&](QDate other, int days) {
            const QDate day = other.addDays(-days);
            session.latest = std::min(session.latest.value_or(day), day);
        };
        const auto endBeforeStage = [&](const QString &later, QDate date) {
            if (const Stage *stage = m_programme.stage(later); stage && buildsOn(*stage, session.stage))
                endBefore(date, daysBetween(m_programme));
        };
        for (const DatedSession &other : m_request.dated)
            endBeforeStage(other.stage, other.date);
        for (const PlannedSession &other : m_plan.sessions) {
            endBeforeStage(other.stage, other.date);
            if (other.stage == session.stage && other.cohort == session.cohort &&
                other.position == session.position + 1)
                endBefore(other.date, 1);
        }
        while (session.latest > session.date && !m_workingDays.isWorkingDay(*session.latest))
            session.latest = session.latest->addDays(-1);
        if (session.latest)
            session.latest = std::max(*session.latest, session.date);
    }
    if (end)
        m_plan.slackDays = lastSession.daysTo(*end);
}

QString ruleText(PlanRule rule, bool hasWindow)
{
    switch (rule) {
    case PlanRule::Future:
        return Text::tr("no session before tomorrow");
    case PlanRule::Window:
        return hasWindow ? Text::tr("every session inside the window")
                         : Text::tr("every session between the first and the last day");
    case PlanRule::PreWork:
        return hasWindow ? Text::tr("time for the pre-work inside the window")
                         : Text::tr("time for the pre-work from the first day on");
    case PlanRule::Order:
        return Text::tr("Train the Trainer after the workshop, with the days between");
    case PlanRule::WorkingDays:
        return Text::tr("working days only");
    case PlanRule::Facilitators:
        return Text::tr("facilitators who are free");
    }
    Q_UNREACHABLE();
}

} // namespace

int noticeWeeks(const Programme &programme)
{
    return programme.window ? programme.window->noticeWeeks.value : preferredNoticeWeeks;
}

tl::expected<Plan, PlanConflict> plan(const Programme &programme, const PlanRequest &request,
                                      const time::WorkingDays &workingDays)
{
    const auto attempt = [&](const std::vector<PlanRule> &rules, Preferences preferences) {
        return Attempt(programme, request, workingDays, rules, preferences).run();
    };
    std::vector<PlanRule> rules(allRules.begin(), allRules.end());
    if (request.openEnded)
        std::erase(rules, PlanRule::Window);
    const bool wantsWeekdays = !request.preferredWeekdays.isEmpty();
    for (const bool notice : {true, false})
        for (const bool weekdays : {wantsWeekdays, false})
            if (auto found = attempt(rules, {notice, weekdays})) {
                found->keepsNotice = notice;
                found->keepsWeekdays = weekdays || !wantsWeekdays;
                return *found;
            }
    // Drop each rule in turn for good if there is still no plan without it: what stays, stays for a reason.
    for (const PlanRule rule : allRules) {
        auto fewer = rules;
        std::erase(fewer, rule);
        if (!attempt(fewer, {}))
            rules = fewer;
    }
    return tl::unexpected(PlanConflict{rules});
}

QString conflictText(const PlanConflict &conflict, const Programme &programme)
{
    const bool hasWindow = programme.window.has_value();
    QStringList texts;
    for (const PlanRule rule : conflict.rules)
        texts.append(ruleText(rule, hasWindow));
    const bool isBounded = std::ranges::find(conflict.rules, PlanRule::Window) != conflict.rules.end();
    return (!isBounded ? Text::tr("No dates keep all of these together: %1. Change one of them.")
            : hasWindow
                ? Text::tr("No dates keep all of these together: %1. Change one of them, such as the window.")
                : Text::tr("No dates keep all of these together: %1. Change one of them, such as the last day."))
        .arg(texts.join(Text::tr("; ")));
}

} // namespace convener::timeline
