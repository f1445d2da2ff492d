#include "core/document/prose.h"

#include <QRegularExpression>

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

Prose withLinks(const Prose &prose)
{
    // A web address may hold brackets, but only in pairs, and ends before the punctuation of its sentence. The name of
    // a mailbox has at most 64 letters (RFC 5321, 4.5.3.1.1): so long words without an @ are passed over quickly.
    static const QRegularExpression address(
        QStringLiteral("(?<web>https?://\\w[^\\s<>\"()]*(?:\\([^\\s<>\"()]*\\)[^\\s<>\"()]*)*(?<=[\\w/=#&~+$%@*)-]))|"
                       "(?<mail>(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+)"),
        QRegularExpression::UseUnicodePropertiesOption);
    Prose linked;
    for (const Run &run : prose.runs) {
        qsizetype from = 0;
        const auto add = [&](qsizetype to, const QString &leadsTo) {
            if (to == from)
                return;
            Run part = run;
            part.text = run.text.sliced(from, to - from);
            if (part.link.isEmpty())
                part.link = leadsTo;
            linked.runs.push_back(std::move(part));
            from = to;
        };
        for (const QRegularExpressionMatch &found : address.globalMatch(run.text)) {
            add(found.capturedStart(), {});
            const bool web = !found.captured(u"web").isEmpty();
            add(found.capturedEnd(), (web ? QString() : QStringLiteral("mailto:")) + found.captured());
        }
        add(run.text.size(), {});
    }
    return linked;
}

Prose operator+(Prose left, const Prose &right)
{
    left.runs.insert(left.runs.end(), right.runs.begin(), right.runs.end());
    return left;
}

} // namespace convener::document
