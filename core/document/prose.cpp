#include "core/document/prose.h"

#include <algorithm>

namespace convener::document {

Prose::Prose(const QString &text)
{
    if (!text.isEmpty())
        runs.push_back({text, false, false, {}});
}

QString Prose::plain() const
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

bool Prose::isEmpty() const
{
    return std::ranges::all_of(runs, [](const Run &run) { return run.text.isEmpty(); });
}

Prose strong(const QString &text)
{
    return Prose({Run{text, true, false, {}}});
}

Prose link(const QString &text, const QString &address)
{
    return Prose({Run{text, false, false, address}});
}

Prose operator+(Prose left, const Prose &right)
{
    left.runs.insert(left.runs.end(), right.runs.begin(), right.runs.end());
    return left;
}

} // namespace convener::document
