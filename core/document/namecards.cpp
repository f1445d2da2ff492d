#include "core/document/namecards.h"

#include "core/document/frame.h"

namespace convener::document {

namespace {

/// Delegates with what they do; those who lead after them, each once.
std::vector<Card> cardsOf(const CohortFacts &facts, const Wording &wording)
{
    std::vector<Card> cards;
    for (const Attendee &delegate : facts.delegates)
        cards.push_back({delegate.person.name, delegate.person.jobTitle, facts.organisation.name});
    QStringList leaders;
    for (const training::Session &session : facts.cohort.heldSessions())
        leaders += session.facilitators;
    leaders.removeDuplicates();
    for (const QString &leader : std::as_const(leaders))
        cards.push_back({leader, wording.tr("Facilitator"), facts.programme.title});
    return cards;
}

Document cardSheet(const QString &title, Cards::Kind kind, const CohortFacts &facts, const Wording &wording)
{
    Document document = frame(title, facts.programme, facts.organisation, facts.imprint, wording);
    document.style = Document::Style::Sheet;
    document.blocks = {Cards{kind, cardsOf(facts, wording)}};
    return document;
}

} // namespace

Document nameBadges(const CohortFacts &facts, const Wording &wording)
{
    return cardSheet(wording.tr("Name badges"), Cards::Kind::Badge, facts, wording);
}

Document tentCards(const CohortFacts &facts, const Wording &wording)
{
    return cardSheet(wording.tr("Tent cards"), Cards::Kind::Tent, facts, wording);
}

} // namespace convener::document
