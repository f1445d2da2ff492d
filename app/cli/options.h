#pragma once

#include "core/time/nation.h"
#include "core/training/id.h"
#include "core/training/words.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace convener::cli {

/// The options of one command. Names with dashes are options, names in capitals are the arguments that go without.
/// A value that is not understood is wrong usage: the sentence names it and says what would be.
class Options {
public:
    explicit Options(CLI::App &app)
        : m_app(app)
    {
    }

    /// What is wrong with a value, as a translated sentence; nothing when it was taken.
    using Take = std::function<std::optional<QString>(const QString &value)>;

    Options &flag(const QString &name, bool &into, const QString &what);
    Options &text(const QString &name, QString &into, const QString &what, const QString &type = {});
    /// May be given again and again.
    Options &texts(const QString &name, QStringList &into, const QString &what, const QString &type = {});
    Options &date(const QString &name, std::optional<QDate> &into, const QString &what);
    Options &count(const QString &name, std::optional<int> &into, const QString &what);
    /// One of these words.
    Options &choice(const QString &name, QString &into, const QString &what, const QStringList &words);
    Options &nation(const QString &name, std::optional<time::Nation> &into, const QString &what);

    /// The number of a row in the file.
    template <class Of>
    Options &number(const QString &name, training::Id<Of> &into, const QString &what)
    {
        return number(name, into.number, what);
    }
    /// One of the words of an enumeration.
    template <class Enum>
    Options &word(const QString &name, std::optional<Enum> &into, const QString &what, const QString &understood)
    {
        return oneOf(name, what, understood, [&into](const QString &value) {
            into = training::fromText<Enum>(value);
            return into.has_value();
        });
    }
    /// Anything else: one value, or as many as are given.
    Options &value(const QString &name, const QString &type, const QString &what, const Take &take);
    Options &values(const QString &name, const QString &type, const QString &what, const Take &take);

    /// The option described last must be given.
    Options &required();
    /// Exactly one of these must be given.
    Options &exactlyOne(const QStringList &names);
    /// `name` makes sense only together with `other`.
    Options &together(const QString &name, const QString &other);
    /// `name` and `other` rule each other out.
    Options &apart(const QString &name, const QString &other);

private:
    Options &number(const QString &name, qint64 &into, const QString &what);
    Options &oneOf(const QString &name, const QString &what, const QString &understood,
                   const std::function<bool(const QString &)> &take);

    CLI::App &m_app;
    CLI::Option *m_last = nullptr;
};

/// A day as year-month-day that exists, between 1900 and 2999; nothing otherwise.
std::optional<QDate> dayFromText(const QString &text);

} // namespace convener::cli
