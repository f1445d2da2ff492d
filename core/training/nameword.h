#pragma once

#include <QStringList>

namespace convener::training {

/// The words of a name as a search compares them: lower case, without accents, letters and digits only.
QStringList nameWords(const QString &name);

/// The same words as they are typed, accents and all: what a script writes as marks is a part of a word in them.
QStringList typedWords(const QString &name);

/// Whether every one of `wanted` begins one of these words.
bool beginWords(const QStringList &words, const QStringList &wanted);

} // namespace convener::training
