#include "core/action/erase.h"

#include "core/action/erasing.h"
#include "core/action/step.h"
#include "core/store/mergedpeople.h"
#include "core/store/people.h"
#include "core/store/safecopy.h"
#include "core/store/statement.h"
#include "core/timeline/datetext.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace convener::action {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

/// Whom somebody became, where two entries were merged.
Result<> refuseMerged(const Desk &desk, PersonId person)
{
    CONVENER_ASSIGN(const auto into, store::mergedInto(desk.file, person));
    if (into)
        return refuse(Text::tr("Person %1 became part of person %2. Erase person %2, which reaches both.")
                          .arg(person.number)
                          .arg(into->number));
    return {};
}

/// Places that are held in cohorts that meet today or later.
Result<QStringList> placesToCome(const Desk &desk, PersonId person)
{
    return store::Statement(desk.file,
                            u"SELECT c.id, min(s.starts) FROM place p JOIN cohort c ON c.id = p.cohort JOIN session s "
                            "ON s.cohort = c.id AND s.cancelled = 0 WHERE p.person = :person AND p.standing IN "
                            "('invited', 'offered', 'confirmed') AND s.starts >= :today GROUP BY c.id ORDER BY 2"_s)
        .bind(u":person"_s, person)
        .bind(u":today"_s, desk.today())
        .all([](const store::Statement &row) {
            return Text::tr("A place in cohort %1 is still held, which meets on %2. Withdraw it first if somebody else "
                            "may have it.")
                .arg(row.integer(0))
                .arg(timeline::dateText(QDate::fromString(row.text(1).left(10), Qt::ISODate)));
        })
        .map([](const std::vector<QString> &all) { return QStringList(all.begin(), all.end()); });
}

} // namespace

Result<ErasureLook> foreseeErasure(const Desk &desk, PersonId id)
{
    ErasureLook look{.placeholder = erasedName(id)};
    const auto person = store::People(desk.file).get(id);
    if (!person) {
        CONVENER_TRY(refuseMerged(desk, id));
        CONVENER_ASSIGN(const store::Erasure erasure, store::Erasure::of(desk.file, {id}, erasedName));
        if (!erasure.isKnown())
            return Failure(person.error());
    }
    look.person = person.value_or(Person{.id = id, .name = look.placeholder});
    CONVENER_ASSIGN(Erasing erasing, foreseeErasing(desk, {id}));
    look.parts = std::move(erasing.parts);
    look.namesakes = std::move(erasing.namesakes);
    look.warnings.append(Text::tr("This cannot be undone. What was done before with the same rows cannot be undone "
                                  "afterwards either."));
    CONVENER_ASSIGN(const QStringList places, placesToCome(desk, id));
    look.warnings.append(places);
    if (!look.namesakes.empty())
        look.warnings.append(
            Text::tr("%n text(s) name somebody of the same name who may be another; they stay. Look at "
                     "them, correct those that mean this person, then erase once more.",
                     nullptr, int(look.namesakes.size())));
    look.warnings.append(Text::tr("Files that were exported, printed or sent before are not reached."));
    look.backups = backupsHolding(desk, {id});
    return look;
}

Result<Erased> erasePerson(Desk &desk, PersonId id)
{
    CONVENER_ASSIGN(ErasureLook look, foreseeErasure(desk, id));
    const StepName step = StepName(u"erase-person"_s).with(u"person"_s, id).forGood();
    CONVENER_ASSIGN(Changes changes, leavingNoTrace(desk, [&] {
                        return inOneStep(desk, step,
                                         [&] { return eraseAll(desk, {id}, store::ErasureReason::Request); });
                    }));
    return Erased{std::move(look), std::move(changes)};
}

Result<> replaceBackups(Desk &desk, const std::vector<store::Backup> &backups)
{
    CONVENER_TRY(store::Backups(desk.file.path()).make(desk.file, store::BackupReason::Hand, desk.clock.now()));
    for (const store::Backup &backup : backups) {
        store::removeWithCompany(backup.path);
        if (QFile::exists(backup.path))
            return fail(Error::Kind::File,
                        Text::tr("The backup %1 cannot be removed. Remove it by hand.").arg(backup.path));
    }
    return {};
}

} // namespace convener::action
