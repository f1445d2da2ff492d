#pragma once

#include "core/catalogue/fault.h"
#include "core/training/programme.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace convener::catalogue {

/// The texts of a programme that people read, each once, in the order of its file: titles, summaries, home tasks and
/// the like. Not the names of other organisations, nor what is a word of the form (ids, units, dates).
QStringList shownTexts(const training::Programme &programme);

/// The programme with each of its texts as `words` has it, by the text itself; as it is where they have none.
training::Programme inOtherWords(training::Programme programme, const QMap<QString, QString> &words);

/// The Welsh of a programme, as a file beside it gives it (resources/programmes/README.md): each text by its English.
/// Notes what is no text, and what the programme does not say in English.
QMap<QString, QString> readWelsh(const QByteArray &json, const training::Programme &programme, Faults &faults);

} // namespace convener::catalogue
