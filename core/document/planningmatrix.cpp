#include "core/document/planningmatrix.h"

#include "core/document/engagementtimeline.h"
#include "core/document/frame.h"

#include <algorithm>

namespace convener::document {

using training::ActivityStatus;
using training::MatrixRow;

namespace {

QString statusText(ActivityStatus status, const Wording &wording)
{
    switch (status) {
    case ActivityStatus::NotStarted:
        return wording.tr("Not started");
    case ActivityStatus::Planned:
        return wording.tr("Planned");
    case ActivityStatus::UnderWay:
        return wording.tr("Under way");
    case ActivityStatus::Done:
        return wording.tr("Done");
    case ActivityStatus::Dropped:
        return wording.tr("Dropped");
    }
    Q_UNREACHABLE();
}

QString dateOrNothing(const std::optional<QDate> &date, const Wording &wording)
{
    return date ? wording.shortDate(*date) : QString();
}

std::optional<QDate> matrixDue(const EngagementFacts &facts)
{
    for (const training::Commitment &commitment : facts.commitments)
        if (commitment.rule == u"planning-matrix")
            return commitment.due;
    return {};
}

KeyFacts head(const EngagementFacts &facts, const Wording &wording)
{
    KeyFacts head;
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            head.facts.push_back({label, value});
    };
    const auto day = [&](const std::optional<QDate> &date) { return date ? wording.day(*date) : QString(); };
    add(wording.tr("Organisation"), facts.organisation.name);
    add(wording.tr("Programme"),
        facts.programme.title + QStringLiteral(", ") + wording.tr("edition %1").arg(facts.programme.edition));
    add(wording.tr("Sponsor"), facts.engagement.sponsor);
    add(wording.tr("Lead contact"), facts.engagement.leadContact);
    add(wording.tr("Joined"), wording.day(facts.engagement.joinedOn));
    add(wording.tr("Return by"), day(matrixDue(facts)));
    add(wording.tr("Returned"), day(facts.matrix.returnedOn));
    add(wording.tr("Version"), QString::number(facts.matrix.version));
    return head;
}

Row rowOf(const MatrixRow &row, const Wording &wording)
{
    QStringList support{row.support, row.note};
    support.removeAll(QString());
    return {row.activity,
            row.lead,
            row.audience,
            row.numbers,
            dateOrNothing(row.plannedOn, wording),
            dateOrNothing(row.due, wording),
            row.place,
            row.priority,
            support.join(u'\n'),
            statusText(row.status, wording)};
}

Table tableOf(const EngagementFacts &facts, const Wording &wording)
{
    Table table;
    table.summary = wording.tr("Activities by commitment, with who leads them and when they are planned");
    table.columns = {{wording.tr("Activity"), 2.2, Align::Left, true},
                     {wording.tr("Lead"), 1.2, Align::Left, false},
                     {wording.tr("Audience"), 1.15, Align::Left, false},
                     {wording.tr("Numbers"), 0.95, Align::Right, false},
                     {wording.tr("Planned"), 1.12, Align::Left, false},
                     {wording.tr("Due"), 1.12, Align::Left, false},
                     {wording.tr("Place or platform"), 1.2, Align::Left, false},
                     {wording.tr("Local priority"), 1.2, Align::Left, false},
                     {wording.tr("Support needed, notes"), 1.5, Align::Left, false},
                     {wording.tr("Status"), 1.15, Align::Left, false}};
    const auto addGroup = [&](const QString &commitment, const QString &title) {
        RowGroup group{title, {}};
        for (const MatrixRow &row : facts.matrix.rows)
            if (row.commitment == commitment)
                group.rows.push_back(rowOf(row, wording));
        if (!group.rows.empty())
            table.groups.push_back(std::move(group));
    };
    for (const training::CommitmentRule &rule : facts.programme.commitments)
        addGroup(rule.id, rule.title);
    addGroup(training::localCascade, wording.tr("Local cascade"));
    return table;
}

} // namespace

Document planningMatrix(const EngagementFacts &facts, const Wording &wording)
{
    const QString title = wording.tr("Planning matrix");
    Document document = frame(title, facts.programme, facts.organisation, facts.imprint, wording);
    document.orientation = Document::Orientation::Landscape;
    document.blocks = {Heading{1, title}, head(facts, wording), engagementTimeline(facts, wording)};
    Table table = tableOf(facts, wording);
    if (table.groups.empty())
        document.blocks.push_back(Paragraph{wording.tr("No activity has been entered yet."), Paragraph::Tone::Body});
    else
        document.blocks.push_back(std::move(table));
    return document;
}

} // namespace convener::document
