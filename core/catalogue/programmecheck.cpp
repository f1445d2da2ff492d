#include "core/catalogue/programmecheck.h"

#include "core/catalogue/jsonreader.h"
#include "core/training/length.h"
#include "core/training/planningmatrix.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace convener::catalogue {

using namespace Qt::StringLiterals;
using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProgrammeCheck)
};

class Check {
public:
    Check(const Programme &programme, Rules rules)
        : m_programme(programme)
        , m_rules(rules)
    {
    }

    Faults run();

private:
    void fault(const QString &pointer, const QString &expected, const QString &found)
    {
        m_faults.push_back({pointer, expected, found});
    }
    void id(const QString &pointer, const QString &id);
    void title(const QString &pointer, const QString &title);
    void edition();
    template <class Item>
    void ids(const QString &pointer, const std::vector<Item> &items);
    enum class Which { Any, WithSessions, DoneAlone };
    bool stageIs(const QString &pointer, const QString &id, Which which);
    Which returnable() const; ///< what a delegate can return
    void order(const QString &pointer, const Offset &first, const Offset &last, const QString &expected);
    void stage(const QString &pointer, const Stage &stage);
    void meeting(const QString &pointer, const Stage &stage);
    void alone(const QString &pointer, const Stage &stage);
    void agenda(const QString &pointer, const Stage &stage);
    void certificate(const QString &pointer, const CertificateRule &rule);
    void prerequisites(const QString &pointer, const Stage &stage);
    void circles();
    void walk(size_t index);
    void surveys(const QString &pointer, const SurveyPlan &plan);
    void commitments();
    void matrix();
    void window();

    enum class Walked { No, Under, Done };

    const Programme &m_programme;
    Rules m_rules;
    std::vector<Walked> m_walked; ///< by index of the stage
    Faults m_faults;
};

QString quoted(const QString &text)
{
    return describeJson(text);
}

/// Whether a text of one line has a character that shows nowhere.
bool hasControl(const QString &line)
{
    return std::ranges::any_of(line, [](QChar c) { return c.category() == QChar::Other_Control; });
}

void Check::title(const QString &pointer, const QString &title)
{
    if (title.trimmed().isEmpty())
        fault(pointer, Text::tr("a title"), quoted(title));
    else if (title.size() > training::longestLine)
        fault(pointer, Text::tr("a title of at most %1 characters").arg(training::longestLine),
              Text::tr("one of %1").arg(title.size()));
    else if (m_rules == Rules::All && hasControl(title))
        fault(pointer, Text::tr("a title in one line, without control characters"), quoted(title));
}

void Check::edition()
{
    const QString &name = m_programme.edition;
    if (name.trimmed().isEmpty())
        fault(u"/edition"_s, Text::tr("a name of the edition"), quoted(name));
    else if (m_rules == Rules::All &&
             (name.size() > training::longestLine || name != name.simplified() || hasControl(name)))
        fault(u"/edition"_s, Text::tr("a name of at most %1 characters in one line").arg(training::longestLine),
              quoted(name));
}

Faults Check::run()
{
    id(u"/id"_s, m_programme.id);
    edition();
    title(u"/title"_s, m_programme.title);
    if (m_programme.stages.empty())
        fault(u"/stages"_s, Text::tr("at least one stage"), Text::tr("an empty list"));
    ids(u"/stages"_s, m_programme.stages);
    for (size_t i = 0; i < m_programme.stages.size(); ++i)
        stage(u"/stages/%1"_s.arg(i), m_programme.stages[i]);
    circles();
    ids(u"/commitments"_s, m_programme.commitments);
    commitments();
    matrix();
    window();
    surveys(u"/delegateSurveys"_s, m_programme.delegateSurveys);
    surveys(u"/organisationSurveys"_s, m_programme.organisationSurveys);
    ids(u"/requirements"_s, m_programme.requirements);
    ids(u"/advice"_s, m_programme.advice);
    ids(u"/published"_s, m_programme.published);
    return std::move(m_faults);
}

void Check::id(const QString &pointer, const QString &id)
{
    static const QRegularExpression form(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    if (id.size() > 80 || !form.match(id).hasMatch())
        fault(pointer, Text::tr("an id of small letters, digits and hyphens"), quoted(id));
}

template <class Item>
void Check::ids(const QString &pointer, const std::vector<Item> &items)
{
    for (size_t i = 0; i < items.size(); ++i) {
        const QString here = u"%1/%2/id"_s.arg(pointer).arg(i);
        id(here, items[i].id);
        const auto earlier = std::find_if(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(i),
                                          [&](const Item &item) { return item.id == items[i].id; });
        if (earlier != items.begin() + static_cast<std::ptrdiff_t>(i))
            fault(here, Text::tr("an id of its own (%1/%2 has it already)").arg(pointer).arg(earlier - items.begin()),
                  quoted(items[i].id));
    }
}

bool Check::stageIs(const QString &pointer, const QString &stageId, Which which)
{
    QStringList known;
    for (const Stage &stage : m_programme.stages)
        if (which == Which::Any || stage.isMeeting() == (which == Which::WithSessions))
            known.append(stage.id);
    if (known.contains(stageId))
        return true;
    if (known.empty() && which != Which::DoneAlone) // there being none is a fault of its own
        return false;
    const QString one = oneOf(known, stageId);
    fault(pointer,
          which == Which::WithSessions ? Text::tr("a stage with sessions, %1").arg(one)
          : which == Which::Any        ? Text::tr("a stage, %1").arg(one)
          : known.empty()              ? Text::tr("a stage done alone, and there is none")
                                       : Text::tr("a stage done alone, %1").arg(one),
          quoted(stageId));
    return false;
}

Check::Which Check::returnable() const
{
    return m_rules == Rules::All ? Which::DoneAlone : Which::Any;
}

void Check::stage(const QString &pointer, const Stage &stage)
{
    title(pointer + u"/title"_s, stage.title);
    if (stage.isMeeting())
        meeting(pointer, stage);
    else
        alone(pointer, stage);
    prerequisites(pointer, stage);
    if (!stage.alternativeTo.isEmpty())
        stageIs(pointer + u"/alternativeTo"_s, stage.alternativeTo, Which::Any);
    if (stage.certificate)
        certificate(pointer + u"/certificate"_s, *stage.certificate);
}

void Check::meeting(const QString &pointer, const Stage &stage)
{
    if (stage.capacity.isEmpty())
        fault(pointer + u"/capacity"_s, Text::tr("a capacity for each mode"), Text::tr("none"));
    else if (!stage.capacity.contains(stage.defaultMode))
        fault(pointer + u"/defaultMode"_s, Text::tr("a mode with a capacity"), quoted(toText(stage.defaultMode)));
    if (stage.capacity.contains(Mode::Alone))
        fault(pointer + u"/capacity/alone"_s, Text::tr("no capacity for work done alone"), Text::tr("one"));
    const int sessions = static_cast<int>(stage.sessions.size());
    if (stage.sessionsToAttend.value < 1 || stage.sessionsToAttend.value > sessions)
        fault(pointer + u"/sessionsToAttend/value"_s, Text::tr("a whole number from 1 to %1").arg(sessions),
              describeJson(stage.sessionsToAttend.value));
    if ((sessions > 1) != (stage.daysBetweenSessions.value > 0))
        fault(pointer + u"/daysBetweenSessions"_s,
              sessions > 1 ? Text::tr("the days from one session to the next") : Text::tr("none, with one session"),
              describeJson(stage.daysBetweenSessions.value));
    agenda(pointer, stage);
    if (!stage.preparesFor.isEmpty())
        fault(pointer + u"/preparesFor"_s, Text::tr("nothing, since the stage has sessions"),
              quoted(stage.preparesFor));
}

void Check::agenda(const QString &pointer, const Stage &stage)
{
    for (size_t i = 0; i < stage.sessions.size(); ++i) {
        const auto &items = stage.sessions[i].agenda;
        const QString here = u"%1/sessions/%2"_s.arg(pointer).arg(i);
        const bool timed = std::any_of(items.begin(), items.end(), [](const auto &item) { return item.minutes > 0; });
        const int sum = std::accumulate(items.begin(), items.end(), 0,
                                        [](int minutes, const auto &item) { return minutes + item.minutes; });
        if (timed && stage.minutes.value > 0 && sum != stage.minutes.value)
            fault(here + u"/agenda"_s,
                  Text::tr("items whose minutes add up to the stage's %1").arg(stage.minutes.value),
                  Text::tr("%1 minutes").arg(sum));
        if (timed && stage.sessions[i].agendaSource.isEmpty())
            fault(here + u"/agendaSource"_s, Text::tr("the source of the agenda's minutes"), Text::tr("nothing"));
    }
}

void Check::alone(const QString &pointer, const Stage &stage)
{
    if (!stage.capacity.isEmpty())
        fault(pointer + u"/capacity"_s, Text::tr("no capacity, since the stage has no sessions"), Text::tr("one"));
    if (stage.defaultMode != Mode::Alone)
        fault(pointer + u"/defaultMode"_s, Text::tr("“alone”, since the stage has no sessions"),
              quoted(toText(stage.defaultMode)));
    const bool leadsUp =
        !stage.preparesFor.isEmpty() && stageIs(pointer + u"/preparesFor"_s, stage.preparesFor, Which::WithSessions);
    if (stage.opens.has_value() != stage.due.has_value() || (stage.opens && !leadsUp && stage.preparesFor.isEmpty())) {
        fault(pointer + u"/due"_s, Text::tr("opens, due and preparesFor together, or none of them"),
              Text::tr("only some of them"));
        return;
    }
    if (stage.opens)
        order(pointer + u"/due"_s, stage.opens->value, stage.due->value,
              Text::tr("a day on or after the one it opens"));
}

/// Where the two count different months, which is the earlier depends on where the months end: every day of two years
/// is tried then.
void Check::order(const QString &pointer, const Offset &first, const Offset &last, const QString &expected)
{
    const auto reversed = [&](QDate anchor) { return last.from(anchor) < first.from(anchor); };
    QDate anchor(2027, 6, 15);
    if (reversed(anchor))
        return fault(pointer, expected, Text::tr("an earlier one"));
    if (first.months == last.months || m_rules == Rules::OnRecord)
        return;
    for (anchor = QDate(2027, 1, 1); anchor.year() < 2029; anchor = anchor.addDays(1))
        if (reversed(anchor))
            return fault(pointer, expected,
                         Text::tr("an earlier one, counted from %1").arg(anchor.toString(Qt::ISODate)));
}

void Check::certificate(const QString &pointer, const CertificateRule &rule)
{
    for (size_t i = 0; i < rule.returned.size(); ++i)
        stageIs(u"%1/returned/%2"_s.arg(pointer).arg(i), rule.returned[i], returnable());
    QStringList points;
    for (const SurveyPoint &point : m_programme.delegateSurveys.points)
        points.append(point.id);
    for (size_t i = 0; i < rule.surveyReturned.size(); ++i)
        if (!points.contains(rule.surveyReturned[i]))
            fault(u"%1/surveyReturned/%2"_s.arg(pointer).arg(i),
                  Text::tr("a survey point of the delegates, %1").arg(oneOf(points, rule.surveyReturned[i])),
                  quoted(rule.surveyReturned[i]));
}

void Check::prerequisites(const QString &pointer, const Stage &stage)
{
    for (size_t i = 0; i < stage.prerequisites.size(); ++i)
        stageIs(u"%1/prerequisites/%2/stage"_s.arg(pointer).arg(i), stage.prerequisites[i].stage,
                stage.prerequisites[i].completion == Completion::Attended ? Which::WithSessions : returnable());
}

void Check::circles()
{
    m_walked.assign(m_programme.stages.size(), Walked::No);
    for (size_t i = 0; i < m_programme.stages.size(); ++i)
        if (m_walked[i] == Walked::No)
            walk(i);
}

/// Follows the prerequisites of a stage in depth; one that leads to a stage still being followed closes a circle.
void Check::walk(size_t index)
{
    m_walked[index] = Walked::Under;
    const auto &prerequisites = m_programme.stages[index].prerequisites;
    for (size_t i = 0; i < prerequisites.size(); ++i) {
        const Stage *next = m_programme.stage(prerequisites[i].stage);
        if (!next)
            continue;
        const auto nextIndex = static_cast<size_t>(next - m_programme.stages.data());
        if (m_walked[nextIndex] == Walked::Under)
            fault(u"/stages/%1/prerequisites/%2/stage"_s.arg(index).arg(i),
                  Text::tr("a stage that does not itself wait for this one"), quoted(next->id));
        else if (m_walked[nextIndex] == Walked::No)
            walk(nextIndex);
    }
    m_walked[index] = Walked::Done;
}

void Check::surveys(const QString &pointer, const SurveyPlan &plan)
{
    if (plan.points.empty())
        return;
    stageIs(pointer + u"/anchorStage"_s, plan.anchorStage, Which::WithSessions);
    ids(pointer + u"/points"_s, plan.points);
    for (size_t i = 0; i < plan.points.size(); ++i) {
        const SurveyPoint &point = plan.points[i];
        const QString here = u"%1/points/%2"_s.arg(pointer).arg(i);
        order(here + u"/due"_s, point.opens.value, point.due.value, Text::tr("a day on or after the one it opens"));
        order(here + u"/closes"_s, point.due.value, point.closes.value,
              Text::tr("a day on or after the one it is due"));
    }
}

void Check::commitments()
{
    for (size_t i = 0; i < m_programme.commitments.size(); ++i) {
        const CommitmentRule &rule = m_programme.commitments[i];
        const QString here = u"/commitments/%1"_s.arg(i);
        const bool counts = rule.due == DueRule::MonthsAfterJoining;
        if (counts != !rule.months.source.isEmpty())
            fault(here + u"/months"_s,
                  counts ? Text::tr("the number of months") : Text::tr("no months, since the due date counts none"),
                  counts ? Text::tr("nothing") : describeJson(rule.months.value));
        if (rule.due == DueRule::WindowEnd && !m_programme.window)
            fault(here + u"/due"_s, Text::tr("another rule, since the programme has no window"),
                  quoted(toText(rule.due)));
        if (rule.due == DueRule::LastOrganisationSurvey && m_programme.organisationSurveys.points.empty())
            fault(here + u"/due"_s, Text::tr("another rule, since no organisation is surveyed"),
                  quoted(toText(rule.due)));
    }
}

void Check::matrix()
{
    QStringList known{localCascade};
    for (const CommitmentRule &rule : m_programme.commitments)
        known.append(rule.id);
    for (size_t i = 0; i < m_programme.matrixActivities.size(); ++i)
        if (const QString &group = m_programme.matrixActivities[i].commitment; !known.contains(group))
            fault(u"/planningMatrix/%1/commitment"_s.arg(i), oneOf(known, group), quoted(group));
}

void Check::window()
{
    if (!m_programme.window)
        return;
    for (size_t i = 0; i < m_programme.window->stages.size(); ++i)
        stageIs(u"/window/stages/%1"_s.arg(i), m_programme.window->stages[i], Which::Any);
}

} // namespace

Faults check(const Programme &programme, Rules rules)
{
    return Check(programme, rules).run();
}

} // namespace convener::catalogue
