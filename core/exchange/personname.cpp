#include "core/exchange/personname.h"

#include <QRegularExpression>
#include <QStringBuilder>

namespace convener::exchange {

using namespace Qt::StringLiterals;

namespace {

/// "SMITH, Jane", "O'NEILL-JONES, Mary Ann", "VAN DER BERG, Anna": one word in capitals, or several after a particle.
void turnRound(RosterEntry &entry)
{
    static const QRegularExpression form(
        u"^((?:(?:VAN|VON|DER|DEN|DE|DA|DI|DOS|DU|LA|LE|EL|AL|BIN|BINTI|MAC|AP|AB|FERCH) )*\\p{Lu}[\\p{Lu}\\p{M}'’-]+)"
        u"\\s*,\\s*(\\p{Lu}[\\p{L}\\p{M}'’-]*\\p{Ll}[\\p{L}\\p{M}'’-]*(?: [\\p{L}\\p{M}'’.-]+){0,2})$"_s);
    const auto match = form.match(entry.name);
    if (!match.hasMatch())
        return;
    entry.family = match.captured(1);
    entry.given = match.captured(2);
    entry.name = entry.given + u' ' + entry.family;
}

} // namespace

void completeName(RosterEntry &entry)
{
    if (entry.name.isEmpty()) {
        if (entry.given.isEmpty() || entry.family.isEmpty())
            entry.name = entry.given.isEmpty() ? entry.family : entry.given;
        else
            entry.name = entry.given % u' ' % entry.family;
    } else if (entry.given.isEmpty() && !entry.family.isEmpty()) {
        const bool whole = entry.name.contains(entry.family, Qt::CaseInsensitive);
        if (!whole) {
            entry.given = entry.name;
            entry.name += u' ' + entry.family;
        }
    } else if (entry.family.isEmpty() && entry.name.contains(u',')) {
        turnRound(entry);
    }
}

} // namespace convener::exchange
