#include "core/document/agenda.h"

#include "core/document/frame.h"

#include <algorithm>

namespace convener::document {

using training::AgendaItem;
using training::Session;
using training::SessionPlan;

namespace {

KeyFacts factsOf(const Session &session, const Wording &wording)
{
    KeyFacts facts;
    facts.facts.push_back({wording.tr("Date"), wording.day(session.time.date())});
    facts.facts.push_back({wording.tr("Time"), wording.times(session.time.starts(), session.time.ends())});
    if (!session.venue.isEmpty())
        facts.facts.push_back({wording.tr("Venue"), session.venue});
    if (!session.link.isEmpty())
        facts.facts.push_back({wording.tr("Joining link"), link(session.link, session.link)});
    if (!session.facilitators.isEmpty())
        facts.facts.push_back({wording.tr("Led by"), wording.list(session.facilitators)});
    return facts;
}

/// Items without a length have no time, nor have those after them.
Table tableOf(const SessionPlan &plan, const Session &session, const Wording &wording)
{
    Table table;
    table.summary = wording.tr("What happens when");
    table.columns = {{wording.tr("Time"), 1, Align::Left, false},
                     {wording.tr("Item"), 5, Align::Left, false},
                     {wording.tr("Minutes"), 1, Align::Right, false}};
    RowGroup group;
    QDateTime at = session.time.starts();
    bool timed = true;
    for (const AgendaItem &item : plan.agenda) {
        timed &= item.minutes > 0;
        Prose words = item.title;
        if (!item.note.isEmpty())
            words = words + Prose(QStringLiteral("\n") + item.note);
        group.rows.push_back({timed ? wording.time(at.time()) : QString(), words,
                              item.minutes > 0 ? QString::number(item.minutes) : QString()});
        at = at.addSecs(item.minutes * 60);
    }
    table.groups = {group};
    return table;
}

} // namespace

bool hasAgenda(const training::Stage &stage)
{
    return std::ranges::any_of(stage.sessions, [](const SessionPlan &plan) { return !plan.agenda.empty(); });
}

Document agenda(const CohortFacts &facts, const Wording &wording)
{
    Document document = frame(wording.tr("Agenda"), facts.programme, facts.organisation, facts.imprint, wording);
    document.blocks.push_back(Heading{1, wording.tr("Agenda: %1").arg(facts.stage().title)});
    const auto &plans = facts.stage().sessions;
    for (const Session &session : facts.cohort.heldSessions()) {
        const std::size_t index = std::size_t(session.position - 1);
        const bool planned = index < plans.size();
        if (planned && !plans[index].title.isEmpty())
            document.blocks.push_back(Heading{2, plans[index].title});
        document.blocks.push_back(factsOf(session, wording));
        if (planned && !plans[index].summary.isEmpty())
            document.blocks.push_back(Paragraph{plans[index].summary, Paragraph::Tone::Body});
        if (planned && !plans[index].agenda.empty())
            document.blocks.push_back(tableOf(plans[index], session, wording));
        if (!planned || plans[index].homeTasks.empty())
            continue;
        document.blocks.push_back(Heading{plans[index].title.isEmpty() ? 2 : 3, wording.tr("Before the next session")});
        List tasks;
        for (const QString &task : plans[index].homeTasks)
            tasks.items.push_back({task, 0});
        document.blocks.push_back(std::move(tasks));
    }
    return document;
}

} // namespace convener::document
