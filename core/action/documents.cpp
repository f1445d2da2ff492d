#include "core/action/documents.h"

#include "core/document/agenda.h"
#include "core/document/attendanceregister.h"
#include "core/document/certificate.h"
#include "core/document/joininginstructions.h"
#include "core/document/pack.h"
#include "core/document/planningmatrix.h"
#include "core/document/workbook.h"
#include "core/store/cohorts.h"
#include "core/store/settings.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace convener::action {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

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

std::optional<catalogue::Content> content(const Desk &desk, const CohortRecord &cohort, const QString &kind)
{
    return desk.library.content(cohort.programme.id, kind, cohort.organisation.language, cohort.cohort.stage);
}

/// Names each once: a second "Ann Lee" becomes "Ann Lee 2".
class FileNames {
public:
    QString name(const QString &words, const QString &suffix)
    {
        QString name = document::safeFileName(words, suffix);
        for (int i = 2; !m_taken.insert(name.toCaseFolded()).second; ++i)
            name = document::safeFileName(u"%1 %2"_s.arg(words).arg(i), suffix);
        return name;
    }

private:
    std::set<QString> m_taken;
};

std::vector<Person> holders(const CohortRecord &cohort)
{
    std::vector<Person> people;
    for (const store::Delegate &delegate : cohort.delegates)
        if (holdsPlace(delegate.place.standing))
            people.push_back(delegate.person);
    return people;
}

QString recordName(const CohortRecord &cohort)
{
    return u"%1-%2"_s.arg(cohort.engagement.id.number).arg(cohort.cohort.id.number);
}

} // namespace

document::Wording wordingOf(const Organisation &organisation)
{
    return document::Wording(organisation.language);
}

Result<document::EngagementFacts> engagementFacts(const Desk &desk, const EngagementRecord &record)
{
    document::EngagementFacts facts{.programme = record.programme,
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
    document::CohortFacts facts{
        .programme = record.programme, .organisation = record.organisation, .cohort = record.cohort};
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

Result<NamedDocument> planningMatrixDocument(const Desk &desk, EngagementId engagement)
{
    CONVENER_ASSIGN(const EngagementRecord record, readEngagement(desk, engagement));
    CONVENER_ASSIGN(const document::EngagementFacts facts, engagementFacts(desk, record));
    document::Document matrix = document::planningMatrix(facts, wordingOf(record.organisation));
    const QString name = document::safeFileName(matrix.title + u' ' + record.organisation.name, u".pdf"_s);
    return NamedDocument{name, std::move(matrix)};
}

Result<NamedDocument> registerDocument(const Desk &desk, const CohortRecord &cohort)
{
    CONVENER_ASSIGN(const document::CohortFacts facts, cohortFacts(desk, cohort));
    CONVENER_ASSIGN(
        document::Document sheet,
        document::attendanceRegister(facts, content(desk, cohort, u"register-note"_s), wordingOf(cohort.organisation)));
    const QString name = document::safeFileName(sheet.title, u".pdf"_s);
    return NamedDocument{name, std::move(sheet)};
}

Result<NamedDocument> agendaDocument(const Desk &desk, const CohortRecord &cohort)
{
    CONVENER_ASSIGN(const document::CohortFacts facts, cohortFacts(desk, cohort));
    document::Document agenda = document::agenda(facts, wordingOf(cohort.organisation));
    const QString name = document::safeFileName(agenda.title, u".pdf"_s);
    return NamedDocument{name, std::move(agenda)};
}

Result<std::vector<NamedDocument>> workbookDocuments(const Desk &desk, const CohortRecord &cohort)
{
    const auto words = content(desk, cohort, u"workbook"_s);
    if (!words)
        return refuse(Text::tr("%1 has no workbook. Its other documents are in the pack.").arg(cohort.programme.title));
    CONVENER_ASSIGN(const document::CohortFacts facts, cohortFacts(desk, cohort));
    const document::Wording wording = wordingOf(cohort.organisation);
    std::vector<NamedDocument> workbooks;
    FileNames names;
    const auto add = [&](const Person *person) -> Result<> {
        CONVENER_ASSIGN(document::Document workbook, document::workbook(facts, person, *words, wording));
        workbooks.push_back(
            {names.name(person ? person->name : workbook.title, u" workbook.pdf"_s), std::move(workbook)});
        return {};
    };
    const std::vector<Person> people = holders(cohort);
    for (const Person &person : people)
        CONVENER_TRY(add(&person));
    if (people.empty())
        CONVENER_TRY(add(nullptr));
    return workbooks;
}

Result<std::vector<NamedDocument>> certificateDocuments(const Desk &desk, const CohortRecord &cohort)
{
    Q_UNUSED(desk)
    std::vector<NamedDocument> documents;
    FileNames names;
    for (const Certificate &certificate : cohort.standingCertificates()) {
        CONVENER_ASSIGN(document::Document document,
                        document::certificate(certificate, document::Wording(certificate.language)));
        documents.push_back({names.name(certificate.name, u" certificate.pdf"_s), std::move(document)});
    }
    return documents;
}

Result<std::vector<DelegatePack>> delegatePacks(const Desk &desk, const CohortRecord &cohort)
{
    const std::vector<Person> people = holders(cohort);
    if (people.empty())
        return refuse(
            Text::tr("Nobody holds a place in cohort %1. Import its delegates first.").arg(cohort.cohort.id.number));
    CONVENER_ASSIGN(const document::CohortFacts facts, cohortFacts(desk, cohort));
    const document::Wording wording = wordingOf(cohort.organisation);
    const auto joining = content(desk, cohort, u"joining-instructions"_s);
    const auto book = content(desk, cohort, u"workbook"_s);
    const bool leadsUp = std::any_of(cohort.programme.stages.begin(), cohort.programme.stages.end(),
                                     [&](const Stage &stage) { return stage.preparesFor == cohort.cohort.stage; });
    const document::Document agenda = document::agenda(facts, wording);
    const std::vector<Certificate> certificates = cohort.standingCertificates();

    std::vector<DelegatePack> packs;
    FileNames names;
    for (const store::Delegate &delegate : cohort.delegates) {
        if (!holdsPlace(delegate.place.standing))
            continue;
        DelegatePack pack{names.name(delegate.person.name, u" pack.pdf"_s), {}};
        if (joining) {
            CONVENER_ASSIGN(document::Document part,
                            document::joiningInstructions(facts, delegate.person, *joining, wording));
            pack.parts.push_back(std::move(part));
        }
        pack.parts.push_back(agenda);
        if (book && leadsUp) {
            CONVENER_ASSIGN(document::Document part, document::workbook(facts, &delegate.person, *book, wording));
            pack.parts.push_back(std::move(part));
        }
        for (const Certificate &certificate : certificates)
            if (certificate.place == delegate.place.id) {
                CONVENER_ASSIGN(document::Document part,
                                document::certificate(certificate, document::Wording(certificate.language)));
                pack.parts.push_back(std::move(part));
            }
        pack.parts.insert(pack.parts.begin(), document::packCover(facts, &delegate.person, pack.parts, wording));
        packs.push_back(std::move(pack));
    }
    return packs;
}

} // namespace convener::action
