#include "app/cli/misuse.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// The library names the kind of a mistake by the class of its error, but what it is about in its sentence only.
struct Said {
    QString sentence;

    QString before(QLatin1String words) const { return sentence.section(words, 0, 0).trimmed(); }
    QString after(QLatin1String words) const { return sentence.section(words, 1).trimmed(); }
};

} // namespace

QString misuse(const CLI::ParseError &error)
{
    const Said said{QString::fromUtf8(error.what()).trimmed()};
    if (dynamic_cast<const CLI::RequiredError *>(&error))
        return said.sentence.startsWith("A subcommand"_L1)
                   ? Text::tr("Say which command, such as “due”.")
                   : Text::tr("%1 is missing. Give it.").arg(said.before(" is required"_L1));
    if (dynamic_cast<const CLI::ExtrasError *>(&error))
        return Text::tr("“%1” is not understood here. Leave it out, or look at the options.").arg(said.after(": "_L1));
    if (dynamic_cast<const CLI::RequiresError *>(&error))
        return Text::tr("%1 makes sense only together with %2. Give both.")
            .arg(said.before(" requires "_L1), said.after(" requires "_L1));
    if (dynamic_cast<const CLI::ExcludesError *>(&error))
        return Text::tr("%1 and %2 rule each other out. Give one of them.")
            .arg(said.before(" excludes "_L1), said.after(" excludes "_L1));
    if (dynamic_cast<const CLI::ArgumentMismatch *>(&error))
        return said.sentence.contains("received"_L1)
                   ? Text::tr("%1 is given more than once. Give it once.").arg(said.before(":"_L1))
                   : Text::tr("%1 needs a value after it.").arg(said.before(":"_L1));
    return said.sentence;
}

} // namespace convener::cli
