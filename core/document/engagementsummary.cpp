#include "core/document/engagementsummary.h"

#include "core/document/frame.h"

namespace convener::document {

using training::CommitmentState;

namespace {

const QString none = QStringLiteral("–");

QString stateText(CommitmentState state, const Wording &wording)
{
    switch (state) {
    case CommitmentState::Undated:
        return wording.tr("No date agreed");
    case CommitmentState::Upcoming:
        return wording.tr("Upcoming");
    case CommitmentState::Due:
        return wording.tr("Due");
    case CommitmentState::Overdue:
        return wording.tr("Overdue");
    case CommitmentState::Met:
        return wording.tr("Met");
    }
    Q_UNREACHABLE();
}

QString dateText(const std::optional<QDate> &date, const Wording &wording)
{
    return date ? wording.shortDate(*date) : QString();
}

evaluation::ResponseRate rateOf(const EngagementOutcome &outcome, training::Level level, const QString &point)
{
    const auto found = outcome.rates.find({level, point});
    return found == outcome.rates.end() ? evaluation::ResponseRate{} : found->second;
}

KeyFacts head(const EngagementOutcome &outcome, const Wording &wording)
{
    KeyFacts head;
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            head.facts.push_back({label, value});
    };
    add(wording.tr("Joined"), wording.day(outcome.facts.engagement.joinedOn));
    add(wording.tr("Sponsor"), outcome.facts.engagement.sponsor);
    add(wording.tr("Lead contact"), outcome.facts.engagement.leadContact);
    add(wording.tr("Local priority"), outcome.facts.engagement.localPriority);
    return head;
}

Table commitments(const EngagementOutcome &outcome, const Wording &wording)
{
    Table table;
    table.summary = wording.tr("What was agreed, until when, and whether it is met");
    table.columns = {{wording.tr("Commitment"), 2.2, Align::Left, true},
                     {wording.tr("Due"), 1, Align::Left, false},
                     {wording.tr("Met on"), 1, Align::Left, false},
                     {wording.tr("State"), 1, Align::Left, false}};
    RowGroup group;
    for (const training::Commitment &commitment : outcome.facts.commitments)
        if (const auto *rule = outcome.facts.programme.commitment(commitment.rule))
            group.rows.push_back({rule->title, dateText(commitment.due, wording), dateText(commitment.metOn, wording),
                                  stateText(commitment.state(outcome.facts.imprint.date), wording)});
    table.groups = {std::move(group)};
    return table;
}

Table cohorts(const EngagementOutcome &outcome, const Wording &wording)
{
    Table table;
    table.summary = wording.tr("Cohorts with their places, attendance and certificates");
    table.columns = {{wording.tr("Stage"), 2.2, Align::Left, true},
                     {wording.tr("Date"), 1.2, Align::Left, false},
                     {wording.tr("Places"), 0.8, Align::Right, false},
                     {wording.tr("Attended"), 0.8, Align::Right, false},
                     {wording.tr("Certificates"), 0.9, Align::Right, false}};
    RowGroup group;
    for (const CohortOutcome &each : outcome.cohorts) {
        const auto *stage = outcome.facts.programme.stage(each.cohort.stage);
        group.rows.push_back({stage ? stage->title : each.cohort.stage, dateText(each.cohort.firstDate(), wording),
                              QString::number(each.held), QString::number(each.attended),
                              QString::number(each.certificates)});
    }
    table.groups = {std::move(group)};
    return table;
}

/// The points at which delegates are asked, and then those at which only the organisation is.
std::vector<training::SurveyPoint> surveyPoints(const training::Programme &programme)
{
    std::vector<training::SurveyPoint> points = programme.delegateSurveys.points;
    for (const training::SurveyPoint &point : programme.organisationSurveys.points)
        if (!programme.delegateSurveys.point(point.id))
            points.push_back(point);
    return points;
}

/// One row a survey point: what came back from delegates, and whether the organisation answered.
Table surveys(const EngagementOutcome &outcome, const Wording &wording)
{
    Table table;
    table.summary = wording.tr("Surveys sent and returned at each point");
    table.columns = {{wording.tr("Survey"), 2.2, Align::Left, true},
                     {wording.tr("Sent"), 0.7, Align::Right, false},
                     {wording.tr("Returned"), 0.8, Align::Right, false},
                     {wording.tr("Response rate"), 0.8, Align::Right, false},
                     {wording.tr("Organisation"), 1, Align::Right, false}};
    RowGroup group;
    for (const training::SurveyPoint &point : surveyPoints(outcome.facts.programme)) {
        const bool asksDelegates = outcome.facts.programme.delegateSurveys.point(point.id);
        const auto rate = rateOf(outcome, training::Level::Delegate, point.id);
        const auto organisation = rateOf(outcome, training::Level::Organisation, point.id);
        const auto percent = rate.percent();
        group.rows.push_back({point.title, asksDelegates ? QString::number(rate.sent) : none,
                              asksDelegates ? QString::number(rate.returned) : none,
                              percent ? QStringLiteral("%1%").arg(qRound(*percent)) : none,
                              organisation.returned > 0 ? wording.tr("Returned")
                              : organisation.sent > 0   ? wording.tr("Sent")
                                                        : none});
    }
    table.groups = {std::move(group)};
    return table;
}

Table trainers(const EngagementOutcome &outcome, const Wording &wording)
{
    Table table;
    table.summary = wording.tr("Trainers with the sessions that they ran and the people whom they reached");
    table.columns = {{wording.tr("Trainer"), 2.2, Align::Left, true},
                     {wording.tr("Cascade sessions"), 1, Align::Right, false},
                     {wording.tr("People reached"), 1, Align::Right, false}};
    RowGroup group;
    for (const EngagementOutcome::Trainer &trainer : outcome.trainers)
        group.rows.push_back(
            {trainer.name, QString::number(trainer.reach.sessions), QString::number(trainer.reach.people)});
    table.groups = {std::move(group)};
    return table;
}

} // namespace

Document engagementSummary(const EngagementOutcome &outcome, const Wording &wording)
{
    const EngagementFacts &facts = outcome.facts;
    const QString title = wording.tr("Summary of the engagement");
    Document document = frame(title, facts.programme, facts.organisation, facts.imprint, wording);
    document.blocks = {
        Heading{1, title},
        Paragraph{wording.tr("%1 in %2, as it stands on %3.")
                      .arg(facts.organisation.name, facts.programme.title, wording.date(facts.imprint.date)),
                  Paragraph::Tone::Lead},
        head(outcome, wording)};
    const auto add = [&](const QString &heading, Table table) {
        if (table.groups.empty() || table.groups.front().rows.empty())
            return;
        document.blocks.push_back(Heading{2, heading});
        document.blocks.push_back(std::move(table));
    };
    add(wording.tr("Commitments"), commitments(outcome, wording));
    add(wording.tr("Cohorts"), cohorts(outcome, wording));
    add(wording.tr("Surveys"), surveys(outcome, wording));
    add(wording.tr("Trainers"), trainers(outcome, wording));
    return document;
}

} // namespace convener::document
