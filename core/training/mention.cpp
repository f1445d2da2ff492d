#include "core/training/mention.h"

#include "core/training/nameword.h"
#include "core/training/person.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::training {

namespace {

/// Between two words of one name lie a space, a comma, a hyphen, an apostrophe (doubled where a text is quoted), or two
/// of them.
constexpr qsizetype widestGap = 3;
/// Fewer digits than this are no telephone number.
constexpr qsizetype fewestDigits = 7;

} // namespace

QString telephoneKey(const QString &telephone)
{
    QString digits;
    for (const QChar sign : telephone)
        if (sign.isDigit())
            digits += QString::number(sign.digitValue());
    if (digits.startsWith("0044"_L1))
        digits.remove(0, 4);
    else if (telephone.trimmed().startsWith(u'+') && digits.startsWith("44"_L1))
        digits.remove(0, 2);
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits.size() < fewestDigits ? QString() : digits;
}

void Mentions::add(Pattern pattern)
{
    if (pattern.words.isEmpty())
        return;
    std::vector<Pattern> &alike = m_words[pattern.words.front()];
    alike.push_back(std::move(pattern));
    // The longest first: "Ann Lee Jones" is not "Ann Lee", then Jones.
    std::ranges::stable_sort(alike, std::ranges::greater(), [](const Pattern &each) { return each.words.size(); });
}

void Mentions::addName(const QString &name, const QString &instead)
{
    const QStringList words = nameWords(name);
    if (words.size() == 1)
        m_whole.insert(words.front(), instead);
    if (words.size() < 2)
        return;
    add({words, {}, instead});
    QStringList familyFirst = words;
    std::ranges::rotate(familyFirst, familyFirst.end() - 1);
    add({familyFirst, {}, instead});
}

void Mentions::addEmail(const QString &email, const QString &instead)
{
    const QString key = emailKey(email);
    add({nameWords(key), key, instead});
}

void Mentions::addTelephone(const QString &telephone, const QString &instead)
{
    if (const QString key = telephoneKey(telephone); !key.isEmpty())
        m_telephones.insert(key, instead);
}

std::vector<Mentions::Word> Mentions::wordsOf(const QString &text)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}\\p{M}]+"_s);
    std::vector<Word> words;
    for (auto found = word.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        words.push_back({match.capturedStart(), match.capturedEnd(), nameWords(match.captured()).join(QString())});
    }
    return words;
}

const Mentions::Pattern *Mentions::match(const QString &text, const std::vector<Word> &words, std::size_t at) const
{
    const auto alike = m_words.constFind(words[at].folded);
    if (alike == m_words.cend())
        return nullptr;
    const auto fits = [&](const Pattern &pattern) {
        const auto count = std::size_t(pattern.words.size());
        if (at + count > words.size())
            return false;
        for (std::size_t i = 1; i < count; ++i)
            if (words[at + i].folded != pattern.words[qsizetype(i)] ||
                words[at + i].from - words[at + i - 1].to > widestGap)
                return false;
        const qsizetype from = words[at].from;
        return pattern.exactly.isEmpty() ||
               text.mid(from, words[at + count - 1].to - from).toCaseFolded() == pattern.exactly;
    };
    const auto found = std::ranges::find_if(*alike, fits);
    return found == alike->end() ? nullptr : &*found;
}

std::optional<QString> Mentions::withoutTelephones(const QString &text) const
{
    static const QRegularExpression number(u"[+(]?\\d[\\d ()./-]{5,}\\d"_s);
    if (m_telephones.isEmpty())
        return std::nullopt;
    QString result;
    qsizetype copied = 0;
    for (auto found = number.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const auto instead = m_telephones.constFind(telephoneKey(match.captured()));
        if (instead == m_telephones.cend())
            continue;
        result += QStringView(text).mid(copied, match.capturedStart() - copied);
        result += *instead;
        copied = match.capturedEnd();
    }
    return copied == 0 ? std::nullopt : std::optional<QString>(result + text.mid(copied));
}

std::optional<QString> Mentions::without(const QString &text) const
{
    if (text.isEmpty() || isEmpty())
        return std::nullopt;
    const std::vector<Word> words = wordsOf(text);
    if (words.size() == 1)
        if (const auto whole = m_whole.constFind(words.front().folded); whole != m_whole.cend())
            return *whole;
    QString result;
    qsizetype copied = 0;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const Pattern *pattern = match(text, words, at);
        if (!pattern)
            continue;
        result += QStringView(text).mid(copied, words[at].from - copied);
        result += pattern->instead;
        at += std::size_t(pattern->words.size()) - 1;
        copied = words[at].to;
    }
    std::optional<QString> changed;
    if (copied > 0)
        changed = result + text.mid(copied);
    const auto quiet = withoutTelephones(changed.value_or(text));
    return quiet ? quiet : changed;
}

} // namespace convener::training
