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
#include "core/store/enquiries.h"
#include "core/store/holidays.h"
#include "core/store/organisations.h"
#include "core/store/trainers.h"
#include "tests/fuzz/promise.h"

namespace convener::fuzz {

namespace {

/// How many engagements and cohorts are read; a real file has few that differ in kind.
constexpr qsizetype page = 3;

template <class Value>
bool read(const Result<Value> &result)
{
    promise(result || !result.error().text.isEmpty(), "a refusal says why");
    return result.has_value();
}

void readDocuments(const Result<std::vector<action::DelegatePack>> &packs)
{
    if (!read(packs) || packs->empty())
        return;
    for (const document::Document &document : packs->front().parts)
        (void)paper::html(document);
}

void readOne(const action::Desk &desk, training::CohortId id)
{
    const auto cohort = action::readCohort(desk, id);
    if (!read(cohort))
        return;
    for (const action::DocumentKind &kind : action::documentKinds())
        if (kind.ofCohort)
            readDocuments(kind.ofCohort(desk, *cohort));
}

void readOne(const action::Desk &desk, training::EngagementId id)
{
    read(action::readSnapshot(desk, id, action::Scope::Everything));
    for (const action::DocumentKind &kind : action::documentKinds())
        if (kind.ofEngagement)
            readDocuments(kind.ofEngagement(desk, id));
    const auto record = action::readEngagement(desk, id);
    if (!read(record))
        return;
    for (size_t i = 0; i < std::min(record->cohorts.size(), size_t(page)); ++i)
        readOne(desk, record->cohorts[i].id);
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

void readEverything(action::Desk &desk)
{
    readLists(desk);
    const auto engagements = store::Engagements(desk.file).summaries();
    if (read(engagements))
        for (size_t i = 0; i < std::min(engagements->size(), size_t(page)); ++i)
            readOne(desk, (*engagements)[i].engagement.id);
    const auto steps = action::history(desk, {.most = 200});
    if (read(steps))
        (void)action::historyCsv(*steps);
    read(action::checkFile(desk));
}

void undoAndRedo(action::Desk &desk)
{
    if (read(action::undo(desk)))
        read(action::redo(desk));
}

} // namespace convener::fuzz
