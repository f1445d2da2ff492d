#pragma once

#include "core/action/desk.h"
#include "core/store/journal.h"
#include "core/store/transaction.h"

#include <type_traits>

namespace convener::action {

/// What a person does, as the journal will name it: a key and arguments, from which stepText() makes a sentence in the
/// language of whoever reads it. Arguments that name a record (organisation, engagement, cohort, session, person,
/// place, request, trainer, enquiry) hold its number; what it was called then is an argument of its own, of a programme
/// as it was saved: whoever reads the history may read another language.
class StepName {
public:
    explicit StepName(const QString &key)
        : m_key(key)
    {
    }

    StepName &with(const QString &argument, const QString &value);
    StepName &with(const QString &argument, qint64 value);
    StepName &with(const QString &argument, int value) { return with(argument, qint64(value)); }
    StepName &with(const QString &argument, QDate value);
    StepName &with(const QString &argument, const QJsonObject &value);
    template <class Of>
    StepName &with(const QString &argument, training::Id<Of> id)
    {
        return with(argument, id.number);
    }

    /// It removes personal data, or puts another file in place: it cannot be taken back.
    StepName &forGood();

    const QString &key() const { return m_key; }
    const QJsonObject &arguments() const { return m_arguments; }
    bool isForGood() const { return m_forGood; }

private:
    QString m_key;
    QJsonObject m_arguments;
    bool m_forGood = false;
};

/// Runs `work` (which gives a Result) in one transaction and names it in the journal: all of it is kept, or none. Work
/// that takes the StepName may add what is known only then. A step inside another is a part of that one, and one that
/// writes nothing leaves no trace.
template <class Work>
auto inOneStep(Desk &desk, StepName name, Work work)
{
    constexpr bool names = std::is_invocable_v<Work, StepName &>;
    const auto run = [&] {
        if constexpr (names)
            return work(name);
        else
            return work();
    };
    using Done = decltype(run());
    auto begun = store::Transaction::begin(desk.file);
    if (!begun)
        return Done(Failure(std::move(begun).error()));
    store::Journal journal(desk.file);
    const Result<qint64> started = begun->isOutermost() ? journal.start(desk.clock.now()) : Result<qint64>(-1);
    if (!started)
        return Done(Failure(started.error()));
    Done done = run();
    if (!done)
        return done;
    if (begun->isOutermost()) {
        const store::Step step{.key = name.key(),
                               .arguments = name.arguments(),
                               .who = desk.who,
                               .at = desk.clock.now(),
                               .forGood = name.isForGood()};
        if (const auto finished = journal.finish(step, *started); !finished)
            return Done(Failure(finished.error()));
    }
    if (auto committed = begun->commit(); !committed)
        return Done(Failure(std::move(committed).error()));
    return done;
}

} // namespace convener::action
