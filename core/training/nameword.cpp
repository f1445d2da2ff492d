#include "core/training/nameword.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::training {

QStringList nameWords(const QString &name)
{
    static const QRegularExpression gap(u"[^\\p{L}\\p{N}]+"_s);
    QString plain;
    for (const QChar letter : name.normalized(QString::NormalizationForm_KD))
        if (!letter.isMark())
            plain += letter.toCaseFolded();
    return plain.split(gap, Qt::SkipEmptyParts);
}

QStringList typedWords(const QString &name)
{
    static const QRegularExpression gap(u"[^\\p{L}\\p{N}\\p{M}]+"_s);
    QStringList words;
    for (const QString &word : name.normalized(QString::NormalizationForm_C).split(gap, Qt::SkipEmptyParts))
        if (!nameWords(word).isEmpty()) // marks alone are none
            words.append(word);
    return words;
}

bool beginWords(const QStringList &words, const QStringList &wanted)
{
    return std::ranges::all_of(wanted, [&words](const QString &beginning) {
        return std::ranges::any_of(words, [&beginning](const QString &each) { return each.startsWith(beginning); });
    });
}

} // namespace convener::training
