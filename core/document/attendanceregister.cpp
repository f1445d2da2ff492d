#include "core/document/attendanceregister.h"

#include "core/document/frame.h"
#include "core/document/placeholders.h"

#include <algorithm>

namespace convener::document {

namespace {

constexpr double signingRow = 28; ///< points

/// Whether the delegate takes this session with another cohort.
bool isElsewhere(const CohortFacts &facts, const Attendee &delegate, training::SessionId session)
{
    return std::ranges::any_of(facts.makeUps, [&](const timeline::MakeUpRecord &record) {
        return record.person == delegate.person.id && record.makeUp.missed == session;
    });
}

Table namesTable(const CohortFacts &facts, training::SessionId session, const Wording &wording)
{
    Table table;
    table.summary = wording.tr("Delegates, each with a place to sign");
    table.boxed = true;
    table.rowHeight = signingRow;
    table.columns = {{wording.tr("No."), 0.55, Align::Right, false},
                     {wording.tr("Name"), 2.4, Align::Left, true},
                     {wording.tr("Role"), 2, Align::Left, false},
                     {wording.tr("Signature"), 2.4, Align::Left, false},
                     {wording.tr("Left at"), 1, Align::Left, false}};
    RowGroup group;
    int number = 0;
    for (const Attendee &delegate : facts.delegates)
        group.rows.push_back({QString::number(++number),
                              delegate.person.name,
                              delegate.person.jobTitle,
                              isElsewhere(facts, delegate, session) ? wording.tr("With another cohort") : QString(),
                              {}});
    for (const timeline::MakeUpRecord &guest : timeline::guestsOf(session, facts.makeUps))
        group.rows.push_back({QString::number(++number), guest.name, wording.tr("Guest for this session"), {}, {}});
    // Room for substitutes who arrive unannounced.
    for (int spare = std::min(2, facts.cohort.capacity - number); spare > 0; --spare)
        group.rows.push_back({QString::number(++number), {}, {}, {}, {}});
    table.groups = {std::move(group)};
    return table;
}

std::optional<Table> needsTable(const CohortFacts &facts, const Wording &wording)
{
    Table table;
    table.summary = wording.tr("Access and dietary needs by delegate");
    table.columns = {{wording.tr("Name"), 2, Align::Left, true},
                     {wording.tr("Access"), 3, Align::Left, false},
                     {wording.tr("Food"), 3, Align::Left, false}};
    RowGroup group;
    for (const Attendee &delegate : facts.delegates)
        if (!delegate.needs.isEmpty())
            group.rows.push_back({delegate.person.name, delegate.needs.access, delegate.needs.dietary});
    if (group.rows.empty())
        return {};
    table.groups = {std::move(group)};
    return table;
}

KeyFacts sessionFacts(const training::Session &session, const Wording &wording)
{
    KeyFacts facts;
    facts.facts.push_back({wording.tr("When"), wording.day(session.time.date()) + QStringLiteral(", ") +
                                                   wording.times(session.time.starts(), session.time.ends())});
    const QString place = session.venue.isEmpty() ? session.link : session.venue;
    if (!place.isEmpty())
        facts.facts.push_back({wording.tr("Where"), place});
    if (!session.facilitators.isEmpty())
        facts.facts.push_back({wording.tr("Led by"), wording.list(session.facilitators)});
    return facts;
}

} // namespace

Result<Document> attendanceRegister(const CohortFacts &facts, const std::optional<catalogue::Content> &note,
                                    const Wording &wording)
{
    const QString title = wording.tr("Attendance register");
    Document document =
        frame(title, facts.programme, facts.organisation, facts.imprint, wording, note ? note->language : QString());
    std::vector<Block> words;
    if (note) {
        CONVENER_ASSIGN(words, fromMarkdown(note->markdown, placeholders(facts, nullptr, wording)));
    }
    std::erase_if(words, [](const Block &block) {
        const auto *heading = std::get_if<Heading>(&block);
        return heading && heading->level == 1;
    });
    const auto part = std::ranges::find_if(words, [](const Block &b) { return std::holds_alternative<Heading>(b); });

    document.blocks.push_back(Heading{1, title + QStringLiteral(": ") + facts.stage().title});
    bool first = true;
    const auto sessions = facts.cohort.heldSessions();
    for (const training::Session &session : sessions) {
        if (!std::exchange(first, false))
            document.blocks.push_back(PageBreak{});
        if (sessions.size() > 1)
            document.blocks.push_back(Heading{2, wording.day(session.time.date())});
        document.blocks.push_back(sessionFacts(session, wording));
        document.blocks.insert(document.blocks.end(), words.begin(), part);
        document.blocks.push_back(namesTable(facts, session.id, wording));
    }
    const auto needs = needsTable(facts, wording);
    if (!needs && part == words.end())
        return document;
    document.blocks.push_back(PageBreak{});
    document.blocks.insert(document.blocks.end(), part, words.end());
    document.blocks.push_back(Heading{2, wording.tr("Needs on the day, in confidence")});
    if (needs)
        document.blocks.push_back(*needs);
    else
        document.blocks.push_back(Paragraph{wording.tr("No needs are on record."), Paragraph::Tone::Body});
    return document;
}

} // namespace convener::document
