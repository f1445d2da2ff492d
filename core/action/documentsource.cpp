#include "core/action/documentsource.h"

#include "core/action/shownprogramme.h"
#include "core/document/pack.h"
#include "core/store/cohorts.h"
#include "core/store/settings.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::action {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

QString recordName(const CohortRecord &cohort)
{
    return u"%1-%2"_s.arg(cohort.engagement.id.number).arg(cohort.cohort.id.number);
}

} // namespace

NamedDocument named(document::Document document)
{
    const QString name = document::safeFileName(document.title, u".pdf"_s);
    return {name, std::move(document)};
}

QString FileNames::name(const QString &words, const QString &suffix)
{
    QString name = document::safeFileName(words, suffix);
    for (int i = 2; !m_taken.insert(name.toCaseFolded()).second; ++i)
        name = document::safeFileName(u"%1 %2"_s.arg(words).arg(i), suffix);
    return name;
}

document::Wording wordingOf(const Organisation &organisation)
{
    return document::Wording(organisation.language);
}

Result<document::Imprint> imprint(const Desk &desk, const Organisation &organisation, const QString &record)
{
    bool reviewed = organisation.language == "en"_L1;
    if (!reviewed) {
        CONVENER_ASSIGN(const auto reviewer,
                        store::Settings(desk.file).value(u"wording-reviewer-"_s + organisation.language));
        reviewed = reviewer && !reviewer->trimmed().isEmpty();
    }
    return document::Imprint{.fileReference = QFileInfo(desk.file.path()).completeBaseName() + u" · "_s + record,
                             .date = desk.today(),
                             .reviewed = reviewed};
}

Result<document::EngagementFacts> engagementFacts(const Desk &desk, const EngagementRecord &record)
{
    CONVENER_ASSIGN(Programme programme, readProgramme(desk, record.engagement.edition, record.organisation.language));
    document::EngagementFacts facts{.programme = std::move(programme),
                                    .organisation = record.organisation,
                                    .engagement = record.engagement,
                                    .commitments = record.commitments,
                                    .matrix = record.matrix,
                                    .cohorts = record.cohorts};
    for (const store::NamedRequest &named : record.requests)
        if (named.request.level == Level::Organisation)
            facts.requests.push_back(named.request);
    CONVENER_ASSIGN(facts.imprint, imprint(desk, record.organisation, QString::number(record.engagement.id.number)));
    return facts;
}

Result<document::CohortFacts> cohortFacts(const Desk &desk, const CohortRecord &record)
{
    CONVENER_ASSIGN(Programme programme, readProgramme(desk, record.engagement.edition, record.organisation.language));
    document::CohortFacts facts{
        .programme = std::move(programme), .organisation = record.organisation, .cohort = record.cohort};
    facts.makeUps = record.makeUps;
    for (const store::Delegate &delegate : record.delegates)
        if (holdsPlace(delegate.place.standing))
            facts.delegates.push_back({delegate.person, delegate.needs});
    const QString workshop = record.programme.delegateSurveys.anchorStage;
    if (record.cohort.stage != workshop) {
        CONVENER_ASSIGN(const auto cohorts, store::Cohorts(desk.file).ofEngagement(record.engagement.id));
        const auto found = std::find_if(cohorts.begin(), cohorts.end(), [&](const Cohort &cohort) {
            return cohort.stage == workshop && cohort.firstDate();
        });
        if (found != cohorts.end())
            facts.workshop = *found;
    }
    CONVENER_ASSIGN(facts.imprint, imprint(desk, record.organisation, recordName(record)));
    return facts;
}

std::optional<catalogue::Content> contentOf(const Desk &desk, const CohortRecord &cohort, const QString &kind)
{
    return desk.library.content(cohort.programme.id, kind, cohort.organisation.language, cohort.cohort.stage);
}

bool isPreparedBy(const CohortRecord &cohort, StageKind kind)
{
    return std::ranges::any_of(cohort.programme.stages, [&](const Stage &stage) {
        return stage.kind == kind && stage.preparesFor == cohort.cohort.stage;
    });
}

Result<> hasSessions(const Cohort &cohort)
{
    if (cohort.firstDate())
        return {};
    return refuse(Text::tr("Cohort %1 has no session that takes place, so there is no date to tell. Plan its "
                           "sessions first.")
                      .arg(cohort.id.number));
}

Failure noSuchDocument(const CohortRecord &cohort)
{
    return refuse(Text::tr("%1 has no such document for %2.").arg(cohort.programme.title, cohort.stage().title));
}

} // namespace convener::action
