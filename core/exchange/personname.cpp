#include "core/exchange/personname.h"

#include <QRegularExpression>
#include <QStringBuilder>

#include <algorithm>

namespace convener::exchange {

using namespace Qt::StringLiterals;

namespace {

bool isWritten(const QString &text, std::initializer_list<QChar::Script> scripts)
{
    const auto letters = text.toUcs4();
    return std::ranges::all_of(
        letters, [&](uint letter) { return std::ranges::find(scripts, QChar::script(letter)) != scripts.end(); });
}

/// A whole name of its parts: the given name first, except where the script's own way is the family name first, 王小明
/// and 김민준 without a space, やまだ たろう with one.
QString whole(const QString &given, const QString &family)
{
    const QString both = given + family;
    if (isWritten(both, {QChar::Script_Han}) || isWritten(both, {QChar::Script_Hangul}))
        return family + given;
    if (isWritten(both, {QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Katakana}))
        return family % u' ' % given;
    return given % u' ' % family;
}

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
            entry.name = whole(entry.given, entry.family);
    } else if (entry.given.isEmpty() && !entry.family.isEmpty()) {
        if (!entry.name.contains(entry.family, Qt::CaseInsensitive)) {
            entry.given = entry.name;
            entry.name = whole(entry.given, entry.family);
        }
    } else if (entry.family.isEmpty() && entry.name.contains(u',')) {
        turnRound(entry);
    }
}

} // namespace convener::exchange
