#include "tests/fuzz/readeverything.h"

#include "core/action/checkfile.h"
#include "core/action/documentkind.h"
#include "core/action/engagementrecord.h"
#include "core/action/history.h"
#include "core/action/snapshot.h"
#include "core/action/steptext.h"
#include "core/action/undo.h"
#include "core/paper/html.h"
#include "core/store/certificates.h"
#include "core/store/duelist.h"
#include "core/store/editions.h"
#include "core/store/engagements.h"
#include "core/store/enquiries.h"
#include "core/store/holidays.h"
#include "core/store/organisations.h"
#include "core/store/trainers.h"
#include "tests/fuzz/promise.h"

namespace convener::fuzz {

namespace {

/// How many engagements are read; a real file has few that differ in kind.
constexpr size_t page = 2;

template <class Value>
bool read(const Result<Value> &result)
{
    promise(result || !result.error().text.isEmpty(), "a refusal says why");
    return result.has_value();
}

void readOne(const action::Desk &desk, training::EngagementId id)
{
    read(action::readSnapshot(desk, id, action::Scope::Everything));
    const auto record = action::readEngagement(desk, id);
    if (!read(record))
        return;
    for (const training::Cohort &cohort : record->cohorts)
        read(action::readCohort(desk, cohort.id));
}

/// What the kind makes of the first engagement or cohort.
Result<std::vector<action::DelegatePack>> make(const action::Desk &desk, const action::DocumentKind &kind)
{
    if (kind.ofEngagement)
        return kind.ofEngagement(desk, {1});
    CONVENER_ASSIGN(const auto cohort, action::readCohort(desk, {1}));
    return kind.ofCohort(desk, cohort);
}

void readLists(const action::Desk &desk)
{
    read(store::Organisations(desk.file).all());
    read(store::Enquiries(desk.file).all());
    read(store::Trainers(desk.file).all());
    read(store::Certificates(desk.file).all());
    read(store::Holidays(desk.file).all());
    read(store::DueList(desk.file).items({.today = desk.today(), .until = {}, .most = 200}));
    const auto editions = store::Editions(desk.file).all();
    if (read(editions))
        for (const store::Edition &edition : *editions)
            read(store::Editions(desk.file).programme(edition.id));
}

} // namespace

void readEverything(const action::Desk &desk)
{
    readLists(desk);
    const auto engagements = store::Engagements(desk.file).summaries();
    if (read(engagements))
        for (size_t i = 0; i < std::min(engagements->size(), page); ++i)
            readOne(desk, (*engagements)[i].engagement.id);
    const auto steps = action::history(desk, {.most = 200});
    if (read(steps))
        (void)action::historyCsv(*steps);
    read(action::checkFile(desk));
}

void readDocuments(const action::Desk &desk, size_t choice)
{
    static const auto kinds = action::documentKinds();
    const auto packs = make(desk, kinds[choice % kinds.size()]);
    if (!read(packs) || packs->empty())
        return;
    for (const document::Document &document : packs->front().parts)
        (void)paper::html(document);
}

void undoAndRedo(action::Desk &desk)
{
    if (read(action::undo(desk)))
        read(action::redo(desk));
}

} // namespace convener::fuzz
