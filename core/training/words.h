#pragma once

#include <QLatin1String>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace convener::training {

/// The word that files, the database and the command line use for each value of an enumeration.
/// Specialised beside each enumeration; the words are part of the file format and never change.
template <class Enum>
struct Words;

template <class Enum, std::size_t Count>
using WordTable = std::array<std::pair<Enum, const char *>, Count>;

template <class Enum>
QString toText(Enum value)
{
    for (const auto &[key, word] : Words<Enum>::table)
        if (key == value)
            return QString::fromLatin1(word);
    Q_UNREACHABLE();
}

template <class Enum>
std::optional<Enum> fromText(QStringView text)
{
    for (const auto &[key, word] : Words<Enum>::table)
        if (text == QLatin1String(word))
            return key;
    return std::nullopt;
}

/// "online, in-house, face-to-face": for a refusal that says what would have been understood.
template <class Enum>
QString allWords()
{
    QString words;
    for (const auto &entry : Words<Enum>::table)
        words += (words.isEmpty() ? QString() : QStringLiteral(", ")) + QString::fromLatin1(entry.second);
    return words;
}

} // namespace convener::training
