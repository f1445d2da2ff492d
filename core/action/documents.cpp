#include "core/action/documents.h"

#include "core/document/agenda.h"
#include "core/document/attendanceregister.h"
#include "core/document/certificate.h"
#include "core/document/handout.h"
#include "core/document/joininginstructions.h"
#include "core/document/pack.h"
#include "core/document/planningmatrix.h"
#include "core/document/workbook.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::action {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

std::vector<Person> holders(const CohortRecord &cohort)
{
    std::vector<Person> people;
    for (const store::Delegate &delegate : cohort.delegates)
        if (holdsPlace(delegate.place.standing))
            people.push_back(delegate.person);
    return people;
}

} // namespace

Result<NamedDocument> planningMatrixDocument(const Desk &desk, EngagementId engagement)
{
    CONVENER_ASSIGN(const EngagementRecord record, readEngagement(desk, engagement));
    if (record.programme.commitments.empty() && record.matrix.rows.empty())
        return refuse(Text::tr("%1 asks for no planning matrix.").arg(record.programme.title));
    CONVENER_ASSIGN(const document::EngagementFacts facts, engagementFacts(desk, record));
    document::Document matrix = document::planningMatrix(facts, wordingOf(record.organisation));
    const QString name = document::safeFileName(matrix.title + u' ' + record.organisation.name, u".pdf"_s);
    return NamedDocument{name, std::move(matrix)};
}

Result<NamedDocument> registerDocument(const Desk &desk, const CohortRecord &cohort)
{
    CONVENER_TRY(hasSessions(cohort.cohort));
    CONVENER_ASSIGN(const document::CohortFacts facts, cohortFacts(desk, cohort));
    CONVENER_ASSIGN(document::Document sheet,
                    document::attendanceRegister(facts, contentOf(desk, cohort, u"register-note"_s),
                                                 wordingOf(cohort.organisation)));
    return named(std::move(sheet));
}

Result<NamedDocument> agendaDocument(const Desk &desk, const CohortRecord &cohort)
{
    if (!document::hasAgenda(cohort.stage()))
        return noSuchDocument(cohort);
    CONVENER_TRY(hasSessions(cohort.cohort));
    CONVENER_ASSIGN(const document::CohortFacts facts, cohortFacts(desk, cohort));
    return named(document::agenda(facts, wordingOf(cohort.organisation)));
}

Result<std::vector<NamedDocument>> workbookDocuments(const Desk &desk, const CohortRecord &cohort)
{
    const auto words = contentOf(desk, cohort, u"workbook"_s);
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
        if (certificate.name.isEmpty())
            continue; // whom it was issued to was erased
        CONVENER_ASSIGN(document::Document document,
                        document::certificate(certificate, document::Wording(certificate.language)));
        documents.push_back({names.name(certificate.name, u" certificate.pdf"_s), std::move(document)});
    }
    return documents;
}

Result<std::vector<DelegatePack>> delegatePacks(const Desk &desk, const CohortRecord &cohort,
                                                const std::optional<document::Enclosure> &workbook)
{
    const std::vector<Person> people = holders(cohort);
    if (people.empty())
        return refuse(
            Text::tr("Nobody holds a place in cohort %1. Import its delegates first.").arg(cohort.cohort.id.number));
    CONVENER_TRY(hasSessions(cohort.cohort));
    CONVENER_ASSIGN(const document::CohortFacts facts, cohortFacts(desk, cohort));
    const document::Wording wording = wordingOf(cohort.organisation);
    const auto joining = contentOf(desk, cohort, u"joining-instructions"_s);
    const auto book = contentOf(desk, cohort, u"workbook"_s);
    const auto exercise = contentOf(desk, cohort, u"reflections"_s);
    const bool hasAgenda = document::hasAgenda(cohort.stage());
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
        if (hasAgenda)
            pack.parts.push_back(agenda);
        if (workbook) {
            pack.parts.push_back(document::ownWorkbook(facts, *workbook, wording));
        } else if (book && isPreparedBy(cohort, StageKind::SelfDirected)) {
            CONVENER_ASSIGN(document::Document part, document::workbook(facts, &delegate.person, *book, wording));
            pack.parts.push_back(std::move(part));
        }
        if (exercise && isPreparedBy(cohort, StageKind::Exercise)) {
            CONVENER_ASSIGN(document::Document part, document::handout(facts, &delegate.person, *exercise, wording));
            pack.parts.push_back(std::move(part));
        }
        for (const Certificate &certificate : certificates)
            if (certificate.place == delegate.place.id && !certificate.name.isEmpty()) {
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
