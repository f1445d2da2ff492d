#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace convener {

/// Why something was not done. `text` is one whole translated sentence (or two) for the person at the
/// screen: it names the rule, the value and the way on. `detail` is for the log and may be empty.
struct Error {
    enum class Kind {
        Refused,   ///< a rule of the domain says no
        Invalid,   ///< the input cannot be understood
        NotFound,  ///< what was named is not in the file
        Busy,      ///< another copy holds the file
        Newer,     ///< written by a newer Convener
        Damaged,   ///< not a Convener file, or a broken one
        File,      ///< the operating system refused to read or write
        Database,  ///< the database refused: our own bug, or a failing disk
        Cancelled, ///< the person stopped the work
    };

    Kind kind = Kind::Refused;
    QString text;
    QString detail;

    bool operator==(const Error &) const = default;
};

template <class T = void>
using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

/// Shorthand at the place of failure: `return refuse(tr("…"));`
Failure refuse(const QString &text, const QString &detail = {});
Failure fail(Error::Kind kind, const QString &text, const QString &detail = {});

} // namespace convener

/// Leaves the enclosing function with the error of `expression`, if it has one.
#define CONVENER_TRY(expression)                                                                                       \
    do {                                                                                                               \
        if (auto convenerTried = (expression); !convenerTried)                                                         \
            return ::convener::Failure(std::move(convenerTried).error());                                              \
    } while (false)

#define CONVENER_JOIN_(a, b) a##b
#define CONVENER_JOIN(a, b) CONVENER_JOIN_(a, b)

/// Declares `variable` with the value of `expression`, or leaves the enclosing function with its error.
#define CONVENER_ASSIGN(variable, expression)                                                                          \
    auto CONVENER_JOIN(convenerResult, __LINE__) = (expression);                                                       \
    if (!CONVENER_JOIN(convenerResult, __LINE__))                                                                      \
        return ::convener::Failure(std::move(CONVENER_JOIN(convenerResult, __LINE__)).error());                        \
    variable = std::move(*CONVENER_JOIN(convenerResult, __LINE__))
