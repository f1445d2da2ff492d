#include "ui/page/offers.h"

#include "core/action/writedocuments.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace convener::page {

using action::CohortRecord;
using action::Desk;
using action::NamedDocument;
using Documents = Result<std::vector<NamedDocument>>;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Offers)
};

Documents one(Result<NamedDocument> document)
{
    CONVENER_ASSIGN(NamedDocument made, std::move(document));
    return std::vector{std::move(made)};
}

/// An offer made from the cohort's record.
Offer cohortOffer(const QString &title, const QString &sentence, const std::function<training::CohortId()> &id,
                  std::function<Documents(const Desk &, const CohortRecord &)> make)
{
    return offerOf(title, sentence, [id, make = std::move(make)](const Desk &desk) -> Documents {
        CONVENER_ASSIGN(const CohortRecord record, action::readCohort(desk, id()));
        return make(desk, record);
    });
}

Offer packOffer(const std::function<training::CohortId()> &id)
{
    const auto items = [id](const Desk &desk) -> Result<std::vector<print::Item>> {
        CONVENER_ASSIGN(const CohortRecord record, action::readCohort(desk, id()));
        CONVENER_ASSIGN(std::vector<action::DelegatePack> packs, action::delegatePacks(desk, record));
        std::vector<print::Item> made;
        for (action::DelegatePack &pack : packs)
            made.push_back({QFileInfo(pack.fileName).completeBaseName(), pack.fileName, std::move(pack.parts)});
        return made;
    };
    const auto write = [id](const Desk &desk, const QString &folder,
                            const paper::Progress &progress) -> Result<QStringList> {
        CONVENER_ASSIGN(const CohortRecord record, action::readCohort(desk, id()));
        CONVENER_ASSIGN(const std::vector<action::DelegatePack> packs, action::delegatePacks(desk, record));
        CONVENER_ASSIGN(const NamedDocument sheet, action::registerDocument(desk, record));
        return action::writePacks(packs, sheet, folder, progress);
    };
    return {Text::tr("Delegate packs"),
            Text::tr("For each delegate: joining instructions, agenda, workbook, and the certificate once issued."),
            items, write};
}

} // namespace

std::vector<Offer> engagementOffers(std::function<training::EngagementId()> id)
{
    return {offerOf(Text::tr("Planning matrix"),
                    Text::tr("The plan that the organisation completes, with its timeline."),
                    [id](const Desk &desk) { return one(action::planningMatrixDocument(desk, id())); })};
}

std::vector<Offer> cohortOffers(std::function<training::CohortId()> id)
{
    return {packOffer(id),
            cohortOffer(Text::tr("Attendance register"),
                        Text::tr("A sheet to sign for each session, and what delegates need on the day."), id,
                        [](const Desk &desk, const CohortRecord &record) {
                            return one(action::registerDocument(desk, record));
                        }),
            cohortOffer(
                Text::tr("Agenda"), Text::tr("What happens when, for every session."), id,
                [](const Desk &desk, const CohortRecord &record) { return one(action::agendaDocument(desk, record)); }),
            cohortOffer(Text::tr("Workbooks"), Text::tr("The pre-workshop workbook, one for each delegate."), id,
                        action::workbookDocuments),
            cohortOffer(Text::tr("Certificates"), Text::tr("Those that were issued and stand."), id,
                        action::certificateDocuments)};
}

} // namespace convener::page
