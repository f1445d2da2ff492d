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
/// Fewer digits than this, or more, are no telephone number.
constexpr qsizetype fewestDigits = 7;
constexpr qsizetype mostDigits = 20;

/// Whether what stands there is a part of a longer e-mail address, of somebody else.
bool isPartOfAddress(const QString &text, qsizetype from, qsizetype to)
{
    const auto stands = [&](qsizetype at, QStringView any) {
        return at >= 0 && at < text.size() && any.contains(text[at]);
    };
    return (stands(from - 1, u".-_+") && from >= 2 && text[from - 2].isLetterOrNumber()) ||
           (stands(to, u".-") && to + 1 < text.size() && (text[to + 1].isLower() || text[to + 1].isDigit()));
}

/// The digits of a stretch of text, each with where it stands.
class Digits {
public:
    Digits(QStringView text, qsizetype from)
    {
        for (qsizetype i = 0; i < text.size(); ++i)
            if (text[i].isDigit()) {
                m_values += QString::number(text[i].digitValue());
                m_at.push_back(from + i);
            }
    }

    qsizetype size() const { return m_values.size(); }
    qsizetype at(qsizetype digit) const { return m_at[std::size_t(digit)]; }
    /// Behind the last digit of the group, without a gap in it, that this one begins; behind all where there is none.
    qsizetype endOfGroup(qsizetype digit) const
    {
        for (++digit; digit < size() && at(digit) == at(digit - 1) + 1;)
            ++digit;
        return digit;
    }
    QString values(qsizetype from, qsizetype to) const { return m_values.mid(from, to - from); }

private:
    QString m_values;
    std::vector<qsizetype> m_at;
};

/// Where a number begins with the signs before its digits, none of them before `least`.
qsizetype startOfNumber(const QString &text, qsizetype from, qsizetype to, qsizetype least)
{
    while (from > least &&
           (text[from - 1] == u'+' || (text[from - 1] == u'(' && text.mid(from, to - from).contains(u')'))))
        --from;
    return from;
}

} // namespace

QString telephoneKey(const QString &telephone)
{
    QString digits;
    for (const QChar sign : telephone)
        if (sign.isDigit())
            digits += QString::number(sign.digitValue());
        else if (sign.isLetter() && digits.size() >= fewestDigits)
            break; // "ext. 12"
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
    // The longest first: "Ann Lee Jones" is not "Ann Lee", then Jones.
    const auto behind =
        std::upper_bound(alike.begin(), alike.end(), pattern, [](const Pattern &one, const Pattern &other) {
            return one.words.size() > other.words.size();
        });
    alike.insert(behind, std::move(pattern));
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
    std::rotate(familyFirst.begin(), familyFirst.end() - 1, familyFirst.end()); // clang 14 cannot read ranges::rotate
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
        const qsizetype to = words[at + count - 1].to;
        return pattern.exactly.isEmpty() ||
               (text.mid(from, to - from).toCaseFolded() == pattern.exactly && !isPartOfAddress(text, from, to));
    };
    const auto found = std::ranges::find_if(*alike, fits);
    return found == alike->end() ? nullptr : &*found;
}

std::optional<QString> Mentions::withoutTelephones(const QString &text) const
{
    // Digits, with what stands between those of one number; other numbers may stand beside it.
    static const QRegularExpression stretch(u"\\d[\\d\\s()./+\\p{Pd}]{5,}\\d"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    if (m_telephones.isEmpty())
        return std::nullopt;
    QString result;
    qsizetype copied = 0;
    for (auto found = stretch.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const Digits digits(match.capturedView(), match.capturedStart());
        for (qsizetype first = 0; first < digits.size();) {
            qsizetype end = digits.endOfGroup(first);
            auto instead = m_telephones.cend();
            for (qsizetype to = end; to <= digits.size() && to - first <= mostDigits; to = digits.endOfGroup(to))
                if (const auto known = m_telephones.constFind(telephoneKey(u'+' + digits.values(first, to)));
                    known != m_telephones.cend()) {
                    instead = known;
                    end = to;
                }
            if (instead != m_telephones.cend()) {
                const qsizetype to = digits.at(end - 1) + 1;
                const qsizetype from = startOfNumber(text, digits.at(first), to, copied);
                result += QStringView(text).mid(copied, from - copied);
                result += *instead;
                copied = to;
            }
            first = end;
        }
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
