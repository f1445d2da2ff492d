#include "core/action/turnover.h"

#include "core/action/issuecertificates.h"
#include "core/action/step.h"
#include "core/action/touched.h"
#include "core/store/certificates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::action {

using store::Exceptions;
using store::Step;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

/// An issued certificate is never removed: it is withdrawn, and the secret of the check codes stays too.
Exceptions withdrawCertificates(Desk &desk)
{
    return {.tables = {u"certificate"_s, u"setting"_s},
            .dealsWith = [&desk](const QString &table, const QVariant &row, bool added) -> Result<bool> {
                if (!added)
                    return false;
                if (table == "setting"_L1)
                    return row.toString() == certificateSecret();
                CONVENER_TRY(store::Certificates(desk.file).withdraw({row.toLongLong()}, desk.today(),
                                                                     Text::tr("Its issue was undone.")));
                return true;
            }};
}

/// Turns a step over by taking back the rows that `reverted` changed; `last` is the newest of its chain.
Result<Undone> turnOver(Desk &desk, const Step &began, const Step &last, const Step &reverted,
                        const std::optional<InPart> &inPart)
{
    store::Journal journal(desk.file);
    CONVENER_ASSIGN(const qint64 started, journal.start(desk.clock.now()));
    if (inPart)
        CONVENER_TRY(inPart->before());
    CONVENER_TRY(store::revert(desk.file, reverted, inPart ? inPart->exceptions : withdrawCertificates(desk)));
    if (inPart)
        CONVENER_TRY(inPart->afterwards());
    StepName name = StepName(began.undone ? u"redo"_s : u"undo"_s)
                        .with(u"step"_s, began.id)
                        .with(u"key"_s, began.key)
                        .with(u"arguments"_s, began.arguments);
    if (inPart)
        name.with(u"stay"_s, inPart->stay);
    CONVENER_ASSIGN(const training::StepId id, journal.finish({.key = name.key(),
                                                               .arguments = name.arguments(),
                                                               .who = desk.who,
                                                               .at = desk.clock.now(),
                                                               .takesBack = last.id,
                                                               .began = began.id},
                                                              started));
    if (!id.isValid())
        return refuse(Text::tr("There is nothing left of this step to undo."));
    CONVENER_TRY(journal.setUndone(began.id, !began.undone));
    CONVENER_ASSIGN(const Step done, journal.get(id));
    CONVENER_ASSIGN(Changes changes, touched(desk, done));
    return Undone{.steps = {began}, .changes = std::move(changes)};
}

} // namespace

Result<Undone> turnOver(Desk &desk, const Step &began, const std::optional<InPart> &inPart)
{
    CONVENER_ASSIGN(const auto chain, store::Journal(desk.file).chain(began.id));
    return turnOver(desk, began, chain.front(), chain.front(), inPart);
}

Result<Undone> takeBackRest(Desk &desk, const Step &began)
{
    CONVENER_TRY(turnOver(desk, began));
    store::Journal journal(desk.file);
    CONVENER_ASSIGN(const Step again, journal.get(began.id));
    CONVENER_ASSIGN(const auto chain, journal.chain(began.id));
    return turnOver(desk, again, chain.front(), again, {}); // every row that it changed, as when it was first done
}

} // namespace convener::action
