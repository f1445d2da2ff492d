#include "core/action/documentkind.h"

#include "core/action/engagementsummary.h"
#include "core/action/handouts.h"
#include "core/action/surveyforms.h"
#include "core/action/trainerpack.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::action {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

using Packs = Result<std::vector<DelegatePack>>;

/// Each document as a file of its own.
Packs files(Result<NamedDocuments> documents)
{
    if (!documents)
        return Failure(documents.error());
    std::vector<DelegatePack> packs;
    for (NamedDocument &each : *documents)
        packs.push_back({each.fileName, {std::move(each.document)}});
    return packs;
}

Packs file(Result<NamedDocument> document)
{
    if (!document)
        return Failure(document.error());
    return std::vector<DelegatePack>{{document->fileName, {std::move(document->document)}}};
}

Packs formsOf(const Desk &desk, training::EngagementId engagement, training::Level level)
{
    CONVENER_ASSIGN(const EngagementRecord record, readEngagement(desk, engagement));
    return files(surveyForms(desk, record, level));
}

DocumentKind handoutKind(const QString &word, const QString &title)
{
    return {word, title, {}, [word](const Desk &desk, const CohortRecord &cohort) {
                return files(handoutDocuments(desk, cohort, word));
            }};
}

template <class Make>
DocumentKind cohortKind(const QString &word, const QString &title, Make make)
{
    return {word, title, {}, [make](const Desk &desk, const CohortRecord &cohort) { return make(desk, cohort); }};
}

template <class Make>
DocumentKind engagementKind(const QString &word, const QString &title, Make make)
{
    return {word, title, [make](const Desk &desk, training::EngagementId id) { return make(desk, id); }, {}};
}

} // namespace

std::vector<DocumentKind> documentKinds()
{
    using training::EngagementId;
    using training::Level;
    return {
        engagementKind(u"planning-matrix"_s, Text::tr("Planning matrix"),
                       [](const Desk &desk, EngagementId id) { return file(planningMatrixDocument(desk, id)); }),
        engagementKind(u"summary"_s, Text::tr("Summary of the engagement"),
                       [](const Desk &desk, EngagementId id) { return file(summaryDocument(desk, id)); }),
        engagementKind(u"survey-forms"_s, Text::tr("Surveys on paper, for delegates"),
                       [](const Desk &desk, EngagementId id) { return formsOf(desk, id, Level::Delegate); }),
        engagementKind(u"organisation-survey-forms"_s, Text::tr("Surveys on paper, for the organisation"),
                       [](const Desk &desk, EngagementId id) { return formsOf(desk, id, Level::Organisation); }),
        cohortKind(u"joining-instructions"_s, Text::tr("Joining instructions"),
                   [](const Desk &desk, const CohortRecord &cohort) { return files(joiningDocuments(desk, cohort)); }),
        cohortKind(u"agenda"_s, Text::tr("Agenda"),
                   [](const Desk &desk, const CohortRecord &cohort) { return file(agendaDocument(desk, cohort)); }),
        cohortKind(u"workbook"_s, Text::tr("Workbook"),
                   [](const Desk &desk, const CohortRecord &cohort) { return files(workbookDocuments(desk, cohort)); }),
        handoutKind(u"reflections"_s, Text::tr("Reflections and observations")),
        handoutKind(u"handout"_s, Text::tr("Handout")),
        cohortKind(u"weekly-handouts"_s, Text::tr("Weekly handouts with the home tasks"),
                   [](const Desk &desk, const CohortRecord &cohort) { return files(weeklyHandouts(desk, cohort)); }),
        cohortKind(u"register"_s, Text::tr("Attendance register"),
                   [](const Desk &desk, const CohortRecord &cohort) { return file(registerDocument(desk, cohort)); }),
        cohortKind(u"name-badges"_s, Text::tr("Name badges"),
                   [](const Desk &desk, const CohortRecord &cohort) { return files(nameBadges(desk, cohort)); }),
        cohortKind(u"tent-cards"_s, Text::tr("Tent cards"),
                   [](const Desk &desk, const CohortRecord &cohort) { return files(tentCards(desk, cohort)); }),
        cohortKind(
            u"certificates"_s, Text::tr("Certificates that were issued"),
            [](const Desk &desk, const CohortRecord &cohort) { return files(certificateDocuments(desk, cohort)); }),
        handoutKind(u"trainer-handbook"_s, Text::tr("Trainer’s handbook")),
        cohortKind(u"trainer-pack"_s, Text::tr("Trainer packs"), trainerPacks),
        cohortKind(u"delegate-pack"_s, Text::tr("Delegate packs"),
                   [](const Desk &desk, const CohortRecord &cohort) { return delegatePacks(desk, cohort); })};
}

} // namespace convener::action
