#include "ui/page/offers.h"

#include "core/action/documentkind.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace convener::page {

using action::CohortRecord;
using action::Desk;
using action::DocumentKind;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Offers)
};

const QString packWord = u"delegate-pack"_s;

/// What a kind of document is for, by its word.
QString sentenceOf(const QString &word)
{
    const QHash<QString, QString> sentences{
        {u"planning-matrix"_s, Text::tr("The plan that the organisation completes, with its timeline.")},
        {u"summary"_s, Text::tr("Where the organisation stands: commitments, sessions, delegates and surveys.")},
        {u"survey-forms"_s, Text::tr("The delegates’ surveys to fill in by hand, one for each survey point.")},
        {u"organisation-survey-forms"_s, Text::tr("The organisation’s surveys to fill in by hand.")},
        {u"joining-instructions"_s, Text::tr("When, where and how to join, and what to prepare, for each delegate.")},
        {u"agenda"_s, Text::tr("What happens when, for every session.")},
        {u"workbook"_s, Text::tr("The pre-workshop workbook, one for each delegate.")},
        {u"reflections"_s, Text::tr("The exercise between the workshop and Train the Trainer, for each delegate.")},
        {u"handout"_s, Text::tr("What delegates take home from the session.")},
        {u"weekly-handouts"_s, Text::tr("Each week’s theme with its home task, dated.")},
        {u"register"_s, Text::tr("A sheet to sign for each session, and what delegates need on the day.")},
        {u"name-badges"_s, Text::tr("Badges to cut out, for delegates and those who lead.")},
        {u"tent-cards"_s, Text::tr("Cards to fold and stand on the table.")},
        {u"certificates"_s, Text::tr("Those that were issued and stand.")},
        {u"trainer-handbook"_s, Text::tr("How to pass the learning on, for each future trainer.")},
        {u"trainer-pack"_s, Text::tr("For each future trainer: handbook, agenda, a blank workbook and the survey.")},
        {packWord, Text::tr("The register, and for each delegate joining instructions, agenda, workbook, and the "
                            "certificate once issued.")}};
    return sentences.value(word);
}

Offer cohortOffer(const DocumentKind &kind, const std::function<training::CohortId()> &id)
{
    const auto maker = [id, make = kind.ofCohort]() -> Offer::Make {
        return [cohort = id(), make](const Desk &desk) -> Result<Offer::Files> {
            CONVENER_ASSIGN(const CohortRecord record, action::readCohort(desk, cohort));
            return make(desk, record);
        };
    };
    return {kind.title, sentenceOf(kind.word), maker};
}

Offer packOffer(const DocumentKind &kind, const std::function<training::CohortId()> &id,
                const std::function<std::optional<document::Enclosure>()> &workbook)
{
    const auto maker = [id, workbook]() -> Offer::Make {
        const std::optional<document::Enclosure> own = workbook ? workbook() : std::nullopt;
        return [cohort = id(), own](const Desk &desk) -> Result<Offer::Files> {
            CONVENER_ASSIGN(const CohortRecord record, action::readCohort(desk, cohort));
            CONVENER_ASSIGN(Offer::Files packs, action::delegatePacks(desk, record, own));
            CONVENER_ASSIGN(action::NamedDocument sheet, action::registerDocument(desk, record));
            packs.insert(packs.begin(), {sheet.fileName, {std::move(sheet.document)}});
            return packs;
        };
    };
    return {kind.title, sentenceOf(kind.word), maker};
}

} // namespace

std::vector<Offer> engagementOffers(const std::function<training::EngagementId()> &id)
{
    std::vector<Offer> offers;
    for (const DocumentKind &kind : action::documentKinds())
        if (kind.ofEngagement)
            offers.push_back({kind.title, sentenceOf(kind.word), [id, make = kind.ofEngagement]() -> Offer::Make {
                                  return [engagement = id(), make](const Desk &desk) { return make(desk, engagement); };
                              }});
    return offers;
}

std::vector<Offer> cohortOffers(const std::function<training::CohortId()> &id,
                                const std::function<std::optional<document::Enclosure>()> &workbook)
{
    std::vector<Offer> offers;
    for (const DocumentKind &kind : action::documentKinds()) {
        if (kind.word == packWord)
            offers.insert(offers.begin(), packOffer(kind, id, workbook)); // asked for most
        else if (kind.ofCohort)
            offers.push_back(cohortOffer(kind, id));
    }
    return offers;
}

} // namespace convener::page
