#include "core/action/edition.h"

#include "core/action/shownprogramme.h"
#include "core/action/step.h"
#include "core/store/editions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::action {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

QString shipped(const catalogue::Library &library)
{
    QStringList ids;
    for (const Programme &programme : library.programmes())
        ids.append(programme.id);
    return ids.join(u", "_s);
}

} // namespace

Result<Programme> findProgramme(const Desk &desk, const QString &id, const QString &edition)
{
    const Programme *ours = desk.library.programme(id);
    store::Editions editions(desk.file);
    CONVENER_ASSIGN(const auto saved, editions.all());
    const store::Edition *newest = nullptr;
    QStringList known;
    for (const store::Edition &each : saved) {
        if (each.programme != id)
            continue;
        known.append(each.edition);
        const bool wanted = edition.isEmpty() ? !newest || newest->id < each.id : each.edition == edition;
        if (wanted)
            newest = &each;
    }
    if (newest)
        return editions.programme(newest->id);
    if (ours && (edition.isEmpty() || ours->edition == edition))
        return *ours;
    if (ours)
        known.append(ours->edition);
    if (known.isEmpty())
        return fail(Error::Kind::NotFound,
                    Text::tr("There is no programme “%1”. Known programmes: %2.").arg(id, shipped(desk.library)));
    known.removeDuplicates();
    return fail(Error::Kind::NotFound,
                Text::tr("%1 has no edition “%2”. Known editions: %3.").arg(id, edition, known.join(u", "_s)));
}

Result<EditionId> saveEdition(Desk &desk, const Programme &programme)
{
    const Programme *ours = desk.library.programme(programme.id);
    if (ours && ours->edition == programme.edition && *ours != programme)
        return refuse(
            Text::tr("Edition %1 of %2 is shipped with Convener, with other content. Give the changed programme an "
                     "edition name of its own.")
                .arg(programme.edition, shown(desk, programme.title)));
    const StepName step =
        StepName(u"save-edition"_s).with(u"programme"_s, programme.title).with(u"edition"_s, programme.edition);
    return inOneStep(desk, step, [&] { return store::Editions(desk.file).freeze(programme, desk.today()); });
}

Result<timeline::Impact> foreseeEdition(const Desk &desk, EngagementId engagement, EditionId edition)
{
    CONVENER_ASSIGN(const Programme programme, readProgramme(desk, edition));
    return foresee(desk, engagement, timeline::ChangeEdition{edition, programme});
}

Result<AppliedChange> moveToEdition(Desk &desk, EngagementId engagement, EditionId edition)
{
    CONVENER_ASSIGN(const Programme programme, readProgramme(desk, edition));
    return applyChange(desk, engagement, timeline::ChangeEdition{edition, programme});
}

Result<Changes> moveToEdition(Desk &desk, EngagementId engagement, const Programme &programme)
{
    const StepName step = StepName(u"change-edition"_s)
                              .with(u"engagement"_s, engagement)
                              .with(u"programme"_s, programme.title)
                              .with(u"edition"_s, programme.edition);
    return inOneStep(desk, step, [&]() -> Result<Changes> {
        CONVENER_ASSIGN(const EditionId edition, saveEdition(desk, programme));
        CONVENER_ASSIGN(AppliedChange moved, moveToEdition(desk, engagement, edition));
        return std::move(moved.changes);
    });
}

} // namespace convener::action
