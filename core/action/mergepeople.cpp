#include "core/action/mergepeople.h"

#include "core/action/peoplemerge.h"
#include "core/action/step.h"
#include "core/store/erasedpeople.h"
#include "core/store/people.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::action {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

struct Both {
    Person kept;
    Person other;
};

Result<Both> readBoth(const Desk &desk, PersonId kept, PersonId other)
{
    if (kept == other)
        return refuse(Text::tr("Person %1 is one and the same entry. Choose two.").arg(kept.number));
    store::People people(desk.file);
    Both both;
    CONVENER_ASSIGN(both.kept, people.get(kept));
    CONVENER_ASSIGN(both.other, people.get(other));
    for (const PersonId person : {kept, other}) {
        CONVENER_ASSIGN(const auto erased, store::ErasedPeople(desk.file).find(person));
        if (erased)
            return refuse(
                Text::tr("Person %1 was erased: who that was is known no more, so that nobody can be the same.")
                    .arg(person.number));
    }
    return both;
}

} // namespace

Result<MergeLook> foreseeMerge(const Desk &desk, PersonId kept, PersonId other, const MergeChoices &choices)
{
    CONVENER_ASSIGN(const Both both, readBoth(desk, kept, other));
    Desk looking = desk;
    CONVENER_ASSIGN(MergedPeople merge, PeopleMerge(looking, both.kept, both.other, choices, false).run());
    return std::move(merge.look);
}

Result<MergedPeople> mergePeople(Desk &desk, PersonId kept, PersonId other, const MergeChoices &choices)
{
    const StepName step = StepName(u"merge-people"_s).with(u"person"_s, kept).with(u"other"_s, other);
    return inOneStep(desk, step, [&](StepName &name) -> Result<MergedPeople> {
        CONVENER_ASSIGN(const Both both, readBoth(desk, kept, other));
        CONVENER_ASSIGN(const MergeLook look, foreseeMerge(desk, kept, other, choices));
        if (!look.open.isEmpty()) {
            QStringList what;
            for (const MergeConflict &conflict : look.conflicts)
                if (look.open.contains(conflict.id))
                    what.append(Text::tr("%1 (%2 or %3)").arg(conflict.what, conflict.kept, conflict.other));
            return refuse(Text::tr("The two entries differ, so that something has to be chosen first: %1.")
                              .arg(what.join(Text::tr(", "))));
        }
        name.with(u"name"_s, both.kept.name).with(u"otherName"_s, both.other.name);
        return PeopleMerge(desk, both.kept, both.other, choices, true).run();
    });
}

} // namespace convener::action
