#include "core/training/likeness.h"

#include "core/training/mention.h"
#include "core/training/nameword.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace convener::training {

namespace {

/// What each piece of evidence is worth. A name alone never reaches likelySame: there are namesakes. Our own figures,
/// checked against made-up lists with known duplicates.
constexpr std::array<std::pair<Evidence, int>, 14> worth{{{Evidence::SameName, 45},
                                                          {Evidence::NameOrder, 42},
                                                          {Evidence::NameAccents, 43},
                                                          {Evidence::NameShortForm, 35},
                                                          {Evidence::NameSlip, 35},
                                                          {Evidence::OtherName, -30},
                                                          {Evidence::EmailSlip, 45},
                                                          {Evidence::SameMailbox, 25},
                                                          {Evidence::SameTelephone, 35},
                                                          {Evidence::SameOrganisation, 25},
                                                          {Evidence::SameJobTitle, 5},
                                                          {Evidence::NoEmail, 5},
                                                          {Evidence::OtherEmail, -10},
                                                          {Evidence::OtherTelephone, -5}}};

int pointsFor(Evidence evidence)
{
    return std::ranges::find(worth, evidence, &std::pair<Evidence, int>::first)->second;
}

/// Whether two texts differ in one letter: one more, one less, another one, or two neighbours exchanged. A digit is
/// never a slip: ann.lee2 is another than ann.lee.
bool isSlip(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    const qsizetype same = std::ranges::mismatch(a, b).in1 - a.begin();
    if (same == b.size() || b[same].isDigit() || (same < a.size() && a[same].isDigit()))
        return false;
    if (a.size() < b.size())
        return a.mid(same) == b.mid(same + 1);
    if (a.mid(same + 1) == b.mid(same + 1))
        return true;
    return same + 1 < a.size() && a[same] == b[same + 1] && a[same + 1] == b[same] &&
           a.mid(same + 2) == b.mid(same + 2);
}

/// A person in the forms that are compared, made once.
struct Compared {
    QString written;   ///< the name, case and spaces folded
    QStringList words; ///< as nameWords() gives them
    QStringList sorted;
    QStringList full; ///< sorted, short forms as full names
    QString email;    ///< emailKey()
    QString mailbox;  ///< before the @
    QString telephone;
};

QStringList inOrder(QStringList words)
{
    words.sort();
    return words;
}

Compared compared(const Person &person, const ShortNames &shortNames)
{
    Compared made{.written = person.name.simplified().toCaseFolded(),
                  .words = nameWords(person.name),
                  .email = emailKey(person.email),
                  .telephone = telephoneKey(person.telephone)};
    made.sorted = inOrder(made.words);
    for (const QString &word : std::as_const(made.words))
        made.full.append(shortNames.full(word));
    made.full.sort();
    made.mailbox = made.email.section(u'@', 0, 0);
    return made;
}

/// One word with a slip, all others alike, in whatever order; or a space that was forgotten.
bool isNameSlip(const QStringList &a, const QStringList &b)
{
    if (a.join(QString()) == b.join(QString()))
        return true;
    QStringList left = a;
    QStringList right = b;
    for (const QString &word : a)
        if (right.removeOne(word))
            left.removeOne(word);
    return left.size() == 1 && right.size() == 1 && isSlip(left.front(), right.front());
}

std::optional<Evidence> nameEvidence(const Compared &a, const Compared &b)
{
    if (a.words.isEmpty() || b.words.isEmpty())
        return std::nullopt;
    if (a.written == b.written)
        return Evidence::SameName;
    if (a.words == b.words)
        return Evidence::NameAccents;
    if (a.sorted == b.sorted)
        return Evidence::NameOrder;
    if (a.full == b.full)
        return Evidence::NameShortForm;
    return isNameSlip(a.words, b.words) ? std::optional(Evidence::NameSlip) : std::nullopt;
}

std::optional<Evidence> emailEvidence(const Compared &a, const Compared &b)
{
    if (a.email.isEmpty() || b.email.isEmpty())
        return Evidence::NoEmail;
    if (isSlip(a.email, b.email))
        return Evidence::EmailSlip;
    return a.mailbox == b.mailbox ? Evidence::SameMailbox : Evidence::OtherEmail;
}

Likeness likenessOf(const Person &a, const Compared &formA, const Person &b, const Compared &formB)
{
    Likeness likeness;
    const auto add = [&](std::optional<Evidence> evidence) {
        if (evidence)
            likeness.reasons.push_back({*evidence, pointsFor(*evidence)});
    };
    const auto name = nameEvidence(formA, formB);
    const auto email = emailEvidence(formA, formB);
    if (!name && email != Evidence::EmailSlip)
        return likeness; // nothing that could make them one
    add(name.value_or(Evidence::OtherName));
    add(email);
    if (!formA.telephone.isEmpty() && !formB.telephone.isEmpty())
        add(formA.telephone == formB.telephone ? Evidence::SameTelephone : Evidence::OtherTelephone);
    if (a.organisation.isValid() && a.organisation == b.organisation)
        add(Evidence::SameOrganisation);
    if (!a.jobTitle.isEmpty() && a.jobTitle.compare(b.jobTitle, Qt::CaseInsensitive) == 0)
        add(Evidence::SameJobTitle);
    for (const LikenessReason &reason : likeness.reasons)
        likeness.score += reason.points;
    likeness.score = std::clamp(likeness.score, 0, 100);
    return likeness;
}

/// Everybody by the keys that likely duplicates share. A name alone is worth less than likelySame, so that nobody needs
/// to be compared who shares neither organisation nor telephone nor anything of an address. Two words with one slip
/// between them are alike once a letter is left out of one of them, or of both. A key is kept as its hash: two that
/// clash cost one comparison.
class Blocks {
public:
    explicit Blocks(std::size_t people) { m_entries.reserve(people * 48); }

    void add(std::size_t index, const Person &person, const Compared &form)
    {
        key(index, u"telephone", form.telephone);
        key(index, u"mailbox", form.mailbox);
        withSlips(index, u"email", {}, form.email);
        if (!person.organisation.isValid())
            return;
        const QString organisation = QString::number(person.organisation.number) + u' ';
        key(index, u"name", organisation + form.full.join(u' '));
        key(index, u"joined", organisation + form.words.join(QString()));
        for (qsizetype i = 0; i < form.sorted.size(); ++i) {
            QStringList rest = form.sorted;
            const QString word = rest.takeAt(i);
            withSlips(index, u"word", organisation + rest.join(u' ') + u' ', word);
        }
    }

    /// The pairs that share a key, each once.
    std::vector<std::pair<std::size_t, std::size_t>> pairs()
    {
        std::ranges::sort(m_entries);
        std::vector<std::pair<std::size_t, std::size_t>> found;
        for (auto from = m_entries.begin(); from != m_entries.end();) {
            const auto to =
                std::find_if(from, m_entries.end(), [&](const auto &entry) { return entry.first != from->first; });
            if (std::size_t(to - from) <= commonest)
                for (auto a = from; a != to; ++a)
                    for (auto b = a + 1; b != to; ++b)
                        if (a->second != b->second)
                            found.emplace_back(a->second, b->second);
            from = to;
        }
        std::ranges::sort(found);
        found.erase(std::unique(found.begin(), found.end()), found.end()); // clang 14 cannot read ranges::unique
        return found;
    }

private:
    void key(std::size_t index, QStringView kind, const QString &text)
    {
        if (!text.isEmpty())
            m_entries.emplace_back(qHash(text, qHash(kind)), quint32(index));
    }

    void withSlips(std::size_t index, QStringView kind, const QString &before, const QString &word)
    {
        if (word.isEmpty())
            return;
        const std::size_t seed = qHash(before, qHash(kind));
        m_entries.emplace_back(qHash(QStringView(word), seed), quint32(index));
        QVarLengthArray<QChar, 64> shorter(word.size() - 1);
        std::copy(word.cbegin() + 1, word.cend(), shorter.begin());
        for (qsizetype i = 0; i < word.size(); ++i) { // the letter i is left out
            m_entries.emplace_back(qHash(QStringView(shorter.data(), shorter.size()), seed), quint32(index));
            if (i + 1 < word.size())
                shorter[i] = word[i];
        }
    }

    std::vector<std::pair<std::size_t, quint32>> m_entries;
};

} // namespace

ShortNames ShortNames::parse(const QString &text)
{
    ShortNames names;
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList full = nameWords(line.section(u':', 0, 0));
        for (const QString &shortForm : nameWords(line.section(u':', 1)))
            if (!full.isEmpty())
                names.m_full.insert(shortForm, full.front());
    }
    return names;
}

Likeness likeness(const Person &a, const Person &b, const ShortNames &shortNames)
{
    return likenessOf(a, compared(a, shortNames), b, compared(b, shortNames));
}

std::vector<LikelyPair> likelyPairs(const std::vector<Person> &people, const ShortNames &shortNames)
{
    std::vector<Compared> forms;
    forms.reserve(people.size());
    Blocks blocks(people.size());
    for (std::size_t i = 0; i < people.size(); ++i) {
        forms.push_back(compared(people[i], shortNames));
        blocks.add(i, people[i], forms.back());
    }
    std::vector<LikelyPair> likely;
    for (const auto &[first, second] : blocks.pairs())
        if (Likeness found = likenessOf(people[first], forms[first], people[second], forms[second]);
            found.score >= likelySame)
            likely.push_back({first, second, std::move(found)});
    std::ranges::stable_sort(likely, std::ranges::greater(),
                             [](const LikelyPair &pair) { return pair.likeness.score; });
    return likely;
}

} // namespace convener::training
