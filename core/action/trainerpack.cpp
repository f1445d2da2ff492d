#include "core/action/trainerpack.h"

#include "core/document/agenda.h"
#include "core/document/handout.h"
#include "core/document/pack.h"
#include "core/document/surveyform.h"
#include "core/document/workbook.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::action {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

/// The facts of the delegate workshop, as far as it is planned; its plan alone otherwise.
document::CohortFacts workshopFacts(const document::CohortFacts &facts)
{
    document::CohortFacts workshop = facts;
    workshop.delegates.clear();
    workshop.cohort = facts.workshop.value_or(Cohort{.stage = facts.programme.delegateSurveys.anchorStage});
    workshop.workshop.reset();
    return workshop;
}

/// What is the same for every trainer.
Result<std::vector<document::Document>> sharedParts(const Desk &desk, const CohortRecord &cohort,
                                                    const document::CohortFacts &facts,
                                                    const document::Wording &wording)
{
    const document::CohortFacts workshop = workshopFacts(facts);
    std::vector<document::Document> parts;
    if (workshop.cohort.firstDate())
        parts.push_back(document::agenda(workshop, wording));
    if (const auto book = desk.library.content(cohort.programme.id, u"workbook"_s, cohort.organisation.language,
                                               workshop.cohort.stage)) {
        CONVENER_ASSIGN(document::Document blank, document::workbook(workshop, nullptr, *book, wording));
        parts.push_back(std::move(blank));
    }
    const QString after = u"post"_s;
    if (const auto *point = cohort.programme.delegateSurveys.point(after))
        if (const auto *instrument = desk.library.instrument(point->instrument))
            parts.push_back(document::surveyForm(
                {facts.programme, cohort.organisation, Level::Delegate, after, facts.imprint}, *instrument, wording));
    return parts;
}

} // namespace

Result<std::vector<DelegatePack>> trainerPacks(const Desk &desk, const CohortRecord &cohort)
{
    if (cohort.stage().kind != StageKind::TrainTheTrainer)
        return refuse(Text::tr("Cohort %1 takes %2. Trainer packs are for a cohort of Train the Trainer.")
                          .arg(cohort.cohort.id.number)
                          .arg(cohort.stage().title));
    CONVENER_ASSIGN(const document::CohortFacts facts, cohortFacts(desk, cohort));
    if (facts.delegates.empty())
        return refuse(
            Text::tr("Nobody holds a place in cohort %1. Import its delegates first.").arg(cohort.cohort.id.number));
    const document::Wording wording = wordingOf(cohort.organisation);
    CONVENER_ASSIGN(const auto shared, sharedParts(desk, cohort, facts, wording));
    const auto handbook = contentOf(desk, cohort, u"trainer-handbook"_s);
    std::vector<DelegatePack> packs;
    FileNames names;
    for (const document::Attendee &trainer : facts.delegates) {
        DelegatePack pack{names.name(trainer.person.name, u" trainer pack.pdf"_s), {}};
        if (handbook) {
            CONVENER_ASSIGN(document::Document part, document::handout(facts, &trainer.person, *handbook, wording));
            pack.parts.push_back(std::move(part));
        }
        pack.parts.insert(pack.parts.end(), shared.begin(), shared.end());
        pack.parts.insert(pack.parts.begin(), document::packCover(facts, &trainer.person, pack.parts, wording));
        packs.push_back(std::move(pack));
    }
    return packs;
}

} // namespace convener::action
