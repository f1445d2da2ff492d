#include "core/action/handouts.h"

#include "core/document/handout.h"
#include "core/document/joininginstructions.h"
#include "core/document/namecards.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::action {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

Failure nobody(const CohortRecord &cohort)
{
    return refuse(
        Text::tr("Nobody holds a place in cohort %1. Import its delegates first.").arg(cohort.cohort.id.number));
}

/// Whether those who take the cohort's stage are given the handout: some are for trainers alone.
bool isGiven(const CohortRecord &cohort, const QString &kind)
{
    const bool train = cohort.stage().kind == training::StageKind::TrainTheTrainer;
    if (kind == "reflections"_L1)
        return train || isPreparedBy(cohort, training::StageKind::Exercise);
    return train || kind != "trainer-handbook"_L1;
}

Result<NamedDocuments> cards(const Desk &desk, const CohortRecord &cohort,
                             document::Document (*make)(const document::CohortFacts &, const document::Wording &))
{
    CONVENER_ASSIGN(const document::CohortFacts facts, cohortFacts(desk, cohort));
    if (facts.delegates.empty())
        return nobody(cohort);
    return NamedDocuments{named(make(facts, wordingOf(cohort.organisation)))};
}

} // namespace

Result<NamedDocuments> handoutDocuments(const Desk &desk, const CohortRecord &cohort, const QString &kind)
{
    const auto words = contentOf(desk, cohort, kind);
    if (!words || !isGiven(cohort, kind))
        return noSuchDocument(cohort);
    CONVENER_ASSIGN(const document::CohortFacts facts, cohortFacts(desk, cohort));
    const document::Wording wording = wordingOf(cohort.organisation);
    NamedDocuments documents;
    FileNames names;
    const auto add = [&](const training::Person *person) -> Result<> {
        CONVENER_ASSIGN(document::Document handout, document::handout(facts, person, *words, wording));
        const QString whose = person ? person->name : handout.title;
        documents.push_back({names.name(whose, u" %1.pdf"_s.arg(kind)), std::move(handout)});
        return {};
    };
    for (const document::Attendee &delegate : facts.delegates)
        CONVENER_TRY(add(&delegate.person));
    if (facts.delegates.empty())
        CONVENER_TRY(add(nullptr));
    return documents;
}

Result<NamedDocuments> weeklyHandouts(const Desk &desk, const CohortRecord &cohort)
{
    CONVENER_ASSIGN(const document::CohortFacts facts, cohortFacts(desk, cohort));
    const document::Wording wording = wordingOf(cohort.organisation);
    NamedDocuments documents;
    FileNames names;
    for (const training::Session &session : facts.cohort.heldSessions()) {
        const auto words = contentOf(desk, cohort, u"week-%1"_s.arg(session.position));
        if (!words)
            continue;
        document::CohortFacts week = facts; // its words are about this session alone
        week.cohort.sessions = {session};
        CONVENER_ASSIGN(document::Document handout, document::handout(week, nullptr, *words, wording));
        documents.push_back({names.name(handout.title, u".pdf"_s), std::move(handout)});
    }
    if (documents.empty())
        return noSuchDocument(cohort);
    return documents;
}

Result<NamedDocuments> nameBadges(const Desk &desk, const CohortRecord &cohort)
{
    return cards(desk, cohort, document::nameBadges);
}

Result<NamedDocuments> tentCards(const Desk &desk, const CohortRecord &cohort)
{
    return cards(desk, cohort, document::tentCards);
}

Result<NamedDocuments> joiningDocuments(const Desk &desk, const CohortRecord &cohort)
{
    const auto words = contentOf(desk, cohort, u"joining-instructions"_s);
    if (!words)
        return noSuchDocument(cohort);
    CONVENER_ASSIGN(const document::CohortFacts facts, cohortFacts(desk, cohort));
    if (facts.delegates.empty())
        return nobody(cohort);
    CONVENER_TRY(hasSessions(cohort.cohort));
    const document::Wording wording = wordingOf(cohort.organisation);
    NamedDocuments documents;
    FileNames names;
    for (const document::Attendee &delegate : facts.delegates) {
        CONVENER_ASSIGN(document::Document joining,
                        document::joiningInstructions(facts, delegate.person, *words, wording));
        documents.push_back({names.name(delegate.person.name, u" joining instructions.pdf"_s), std::move(joining)});
    }
    return documents;
}

} // namespace convener::action
