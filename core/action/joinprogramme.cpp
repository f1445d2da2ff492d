#include "core/action/joinprogramme.h"

#include "core/action/dates.h"
#include "core/action/edition.h"
#include "core/action/email.h"
#include "core/action/shownprogramme.h"
#include "core/action/step.h"
#include "core/store/editions.h"
#include "core/store/engagements.h"
#include "core/store/matrices.h"
#include "core/store/organisations.h"
#include "core/timeline/datetext.h"
#include "core/training/length.h"
#include "core/training/ods.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::action {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

Result<> mustAgree(const Organisation &known, const QString &has, const QString &given)
{
    if (given.isEmpty() || has.isEmpty() || has.compare(given, Qt::CaseInsensitive) == 0)
        return {};
    return refuse(Text::tr("%1 is recorded with “%2” in this file, not with “%3”. Leave that out, or correct the "
                           "organisation first.")
                      .arg(known.name, has, given));
}

/// The organisation that the file knows, its gaps filled.
Result<Organisation> completed(Desk &desk, const Organisation &known, const Joining &joining, const QString &ods)
{
    const QString region = joining.region.simplified();
    CONVENER_TRY(mustAgree(known, known.region, region));
    CONVENER_TRY(mustAgree(known, known.language, joining.language));
    if (joining.nation)
        CONVENER_TRY(mustAgree(known, time::shownName(known.nation), time::shownName(*joining.nation)));
    Organisation now = known;
    if (now.ods.isEmpty())
        now.ods = ods;
    if (now.region.isEmpty())
        now.region = region;
    if (now != known)
        CONVENER_TRY(store::Organisations(desk.file).update(now));
    return now;
}

Result<Organisation> organisation(Desk &desk, const Joining &joining)
{
    store::Organisations organisations(desk.file);
    const QString name = joining.organisation.simplified();
    if (name.isEmpty())
        return refuse(Text::tr("An organisation needs a name. Give the name it is known by."));
    CONVENER_TRY(mustFit(Text::tr("The name of the organisation"), name));
    CONVENER_TRY(mustFit(Text::tr("The region"), joining.region));
    CONVENER_ASSIGN(const QString ods, typedOds(joining.ods));
    CONVENER_ASSIGN(const auto byName, organisations.byName(name));
    CONVENER_ASSIGN(const auto byOds, organisations.byOds(ods));
    if (byOds && (!byName || byName->id != byOds->id))
        return refuse(
            Text::tr("The ODS code %1 belongs to %2 in this file, not to %3. Check the code, or use that name.")
                .arg(ods, byOds->name, name));
    if (byName && !ods.isEmpty() && !byName->ods.isEmpty() && byName->ods != ods)
        return refuse(Text::tr("%1 has the ODS code %2 in this file, not %3. Check the code.")
                          .arg(byName->name, byName->ods, ods));
    if (byName)
        return completed(desk, *byName, joining, ods);
    Organisation added{.name = name,
                       .ods = ods,
                       .region = joining.region.simplified(),
                       .nation = joining.nation.value_or(time::Nation::England),
                       .language = joining.language.isEmpty() ? u"en"_s : joining.language};
    CONVENER_ASSIGN(added.id, organisations.add(added));
    return added;
}

Result<> refuseTwice(Desk &desk, const Organisation &organisation, const Programme &programme, QDate on)
{
    CONVENER_ASSIGN(const auto engagements, store::Engagements(desk.file).ofOrganisation(organisation.id));
    for (const Engagement &engagement : engagements) {
        CONVENER_ASSIGN(const Programme joined, store::Editions(desk.file).programme(engagement.edition));
        if (joined.id == programme.id && engagement.joinedOn == on)
            return refuse(
                Text::tr("%1 joined %2 on %3 already (engagement %4). Open that engagement, or give another date.")
                    .arg(organisation.name, shown(desk, programme.title), timeline::dateText(on))
                    .arg(engagement.id.number));
    }
    return {};
}

/// The activities that the programme itself names, in the organisation's language; it adds its own.
std::vector<MatrixRow> firstRows(const Programme &programme)
{
    std::vector<MatrixRow> rows;
    for (const MatrixActivity &activity : programme.matrixActivities)
        rows.push_back({.commitment = activity.commitment, .activity = activity.text});
    return rows;
}

} // namespace

Result<Joined> joinProgramme(Desk &desk, const Joining &joining)
{
    CONVENER_ASSIGN(const Programme programme, findProgramme(desk, joining.programme, joining.edition));
    CONVENER_TRY(mustExist(joining.on));
    CONVENER_ASSIGN(const QString leadEmail, typedEmail(joining.leadEmail));
    CONVENER_TRY(mustFit(Text::tr("The name of the sponsor"), joining.sponsor));
    CONVENER_TRY(mustFit(Text::tr("The name of the lead contact"), joining.leadContact));
    CONVENER_TRY(mustFit(Text::tr("The local priority"), joining.localPriority, longestText));
    const StepName step = StepName(u"join"_s).with(u"on"_s, joining.on);
    return inOneStep(desk, step, [&](StepName &name) -> Result<Joined> {
        CONVENER_ASSIGN(const Organisation joined, organisation(desk, joining));
        CONVENER_TRY(refuseTwice(desk, joined, programme, joining.on));
        CONVENER_ASSIGN(const EditionId edition, store::Editions(desk.file).freeze(programme, desk.today()));
        store::Engagements engagements(desk.file);
        Engagement engagement{.organisation = joined.id,
                              .edition = edition,
                              .joinedOn = joining.on,
                              .sponsor = joining.sponsor.simplified(),
                              .leadContact = joining.leadContact.simplified(),
                              .leadEmail = leadEmail,
                              .localPriority = joining.localPriority.simplified()};
        CONVENER_ASSIGN(engagement.id, engagements.add(engagement));
        name.with(u"organisation"_s, joined.id)
            .with(u"organisationName"_s, joined.name)
            .with(u"engagement"_s, engagement.id)
            .with(u"programme"_s, programme.title);
        int position = 0;
        for (const CommitmentRule &rule : programme.commitments)
            CONVENER_TRY(engagements.addCommitment({.engagement = engagement.id, .rule = rule.id}, ++position));
        const Programme spoken = desk.library.inLanguage(programme, joined.language);
        CONVENER_TRY(store::Matrices(desk.file).add({.engagement = engagement.id, .rows = firstRows(spoken)}));
        CONVENER_TRY(followRules(desk, engagement.id));
        return Joined{engagement.id, {.organisations = {joined.id}, .engagements = {engagement.id}}};
    });
}

} // namespace convener::action
