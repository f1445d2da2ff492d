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

class Summary {
public:
    Summary(const EngagementOutcome &outcome, const Wording &wording)
        : m_outcome(outcome)
        , m_facts(outcome.facts)
        , m_wording(wording)
    {
    }

    KeyFacts head() const
    {
        KeyFacts head;
        const auto add = [&](const QString &label, const QString &value) {
            if (!value.isEmpty())
                head.facts.push_back({label, value});
        };
        add(m_wording.tr("Joined"), m_wording.day(m_facts.engagement.joinedOn));
        add(m_wording.tr("Sponsor"), m_facts.engagement.sponsor);
        add(m_wording.tr("Lead contact"), m_facts.engagement.leadContact);
        add(m_wording.tr("Local priority"), m_facts.engagement.localPriority);
        return head;
    }

    Table commitments() const
    {
        Table table;
        table.summary = m_wording.tr("What was agreed, until when, and whether it is met");
        table.columns = {{m_wording.tr("Commitment"), 2.2, Align::Left, true},
                         {m_wording.tr("Due"), 1, Align::Left, false},
                         {m_wording.tr("Met on"), 1, Align::Left, false},
                         {m_wording.tr("State"), 1, Align::Left, false}};
        RowGroup group;
        for (const training::Commitment &commitment : m_facts.commitments)
            if (const auto *rule = m_facts.programme.commitment(commitment.rule))
                group.rows.push_back({rule->title, dateText(commitment.due), dateText(commitment.metOn),
                                      stateText(commitment.state(m_facts.imprint.date), m_wording)});
        table.groups = {std::move(group)};
        return table;
    }

    Table cohorts() const
    {
        Table table;
        table.summary = m_wording.tr("Cohorts with their places, attendance and certificates");
        table.columns = {{m_wording.tr("Stage"), 2.2, Align::Left, true},
                         {m_wording.tr("Date"), 1.2, Align::Left, false},
                         {m_wording.tr("Places"), 0.8, Align::Right, false},
                         {m_wording.tr("Attended"), 0.8, Align::Right, false},
                         {m_wording.tr("Certificates"), 0.9, Align::Right, false}};
        RowGroup group;
        for (const CohortOutcome &each : m_outcome.cohorts) {
            const auto *stage = m_facts.programme.stage(each.cohort.stage);
            group.rows.push_back({stage ? stage->title : each.cohort.stage, dateText(each.cohort.firstDate()),
                                  QString::number(each.held), QString::number(each.attended),
                                  QString::number(each.certificates)});
        }
        table.groups = {std::move(group)};
        return table;
    }

    /// One row a survey point: what came back from delegates, and whether the organisation answered.
    Table surveys() const
    {
        Table table;
        table.summary = m_wording.tr("Surveys sent and returned at each point");
        table.columns = {{m_wording.tr("Survey"), 2.2, Align::Left, true},
                         {m_wording.tr("Sent"), 0.7, Align::Right, false},
                         {m_wording.tr("Returned"), 0.8, Align::Right, false},
                         {m_wording.tr("Response rate"), 0.8, Align::Right, false},
                         {m_wording.tr("Organisation"), 1, Align::Right, false}};
        RowGroup group;
        for (const training::SurveyPoint &point : m_facts.programme.delegateSurveys.points) {
            const auto rate = rateOf(training::Level::Delegate, point.id);
            const auto organisation = rateOf(training::Level::Organisation, point.id);
            const auto percent = rate.percent();
            group.rows.push_back({point.title, QString::number(rate.sent), QString::number(rate.returned),
                                  percent ? QStringLiteral("%1%").arg(qRound(*percent)) : none,
                                  organisation.returned > 0 ? m_wording.tr("Returned")
                                  : organisation.sent > 0   ? m_wording.tr("Sent")
                                                            : none});
        }
        table.groups = {std::move(group)};
        return table;
    }

    Table trainers() const
    {
        Table table;
        table.summary = m_wording.tr("Trainers with the sessions that they ran and the people whom they reached");
        table.columns = {{m_wording.tr("Trainer"), 2.2, Align::Left, true},
                         {m_wording.tr("Cascade sessions"), 1, Align::Right, false},
                         {m_wording.tr("People reached"), 1, Align::Right, false}};
        RowGroup group;
        for (const EngagementOutcome::Trainer &trainer : m_outcome.trainers)
            group.rows.push_back(
                {trainer.name, QString::number(trainer.reach.sessions), QString::number(trainer.reach.people)});
        table.groups = {std::move(group)};
        return table;
    }

private:
    QString dateText(const std::optional<QDate> &date) const { return date ? m_wording.shortDate(*date) : QString(); }

    evaluation::ResponseRate rateOf(training::Level level, const QString &point) const
    {
        const auto found = m_outcome.rates.find({level, point});
        return found == m_outcome.rates.end() ? evaluation::ResponseRate{} : found->second;
    }

    const EngagementOutcome &m_outcome;
    const EngagementFacts &m_facts;
    const Wording &m_wording;
};

} // namespace

Document engagementSummary(const EngagementOutcome &outcome, const Wording &wording)
{
    const EngagementFacts &facts = outcome.facts;
    const QString title = wording.tr("Summary of the engagement");
    Document document = frame(title, facts.programme, facts.organisation, facts.imprint, wording);
    const Summary summary(outcome, wording);
    document.blocks = {
        Heading{1, title},
        Paragraph{wording.tr("%1 in %2, as it stands on %3.")
                      .arg(facts.organisation.name, facts.programme.title, wording.date(facts.imprint.date)),
                  Paragraph::Tone::Lead},
        summary.head()};
    const auto add = [&](const QString &heading, Table table) {
        if (table.groups.empty() || table.groups.front().rows.empty())
            return;
        document.blocks.push_back(Heading{2, heading});
        document.blocks.push_back(std::move(table));
    };
    add(wording.tr("Commitments"), summary.commitments());
    add(wording.tr("Cohorts"), summary.cohorts());
    add(wording.tr("Surveys"), summary.surveys());
    add(wording.tr("Trainers"), summary.trainers());
    return document;
}

} // namespace convener::document
