#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace convener::training {

/// The digits of a telephone number as two spellings share them: without spaces, signs, +44, the leading 0 and an
/// extension. Empty for less than seven digits, which are no number.
QString telephoneKey(const QString &telephone);

/// Finds in any text what names certain people, and puts something else in its place: their names (as a whole, in
/// either order, whatever the case and the accents), their e-mail addresses (as a whole) and their telephone numbers
/// (also beside other digits). A name of one word is found only where it is all that a text says.
class Mentions {
public:
    void addName(const QString &name, const QString &instead);
    void addEmail(const QString &email, const QString &instead);
    void addTelephone(const QString &telephone, const QString &instead);

    bool isEmpty() const { return m_words.isEmpty() && m_whole.isEmpty() && m_telephones.isEmpty(); }

    /// The text with every mention replaced; nothing when it has none.
    std::optional<QString> without(const QString &text) const;

private:
    struct Pattern {
        QStringList words; ///< folded; the first is the key it is kept under
        QString exactly;   ///< for an address: the folded text that it must be
        QString instead;
    };
    struct Word {
        qsizetype from;
        qsizetype to;
        QString folded;
    };

    void add(Pattern pattern);
    static std::vector<Word> wordsOf(const QString &text);
    const Pattern *match(const QString &text, const std::vector<Word> &words, std::size_t at) const;
    std::optional<QString> withoutTelephones(const QString &text) const;

    QHash<QString, std::vector<Pattern>> m_words; ///< by the first word
    QHash<QString, QString> m_whole;              ///< names of one word
    QHash<QString, QString> m_telephones;         ///< by telephoneKey()
};

} // namespace convener::training
