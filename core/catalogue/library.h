#pragma once

#include "core/catalogue/fault.h"
#include "core/time/holidayexceptions.h"
#include "core/training/instrument.h"
#include "core/training/programme.h"

#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace convener::catalogue {

/// What is wrong with one file of a library; the others are loaded all the same.
struct FileFaults {
    QString file; ///< path
    Faults faults;

    bool operator==(const FileFaults &) const = default;
};

/// The Markdown of one document's words, and the language it was found in.
struct Content {
    QString markdown;
    QString language;

    bool operator==(const Content &) const = default;
};

/// Everything that is shipped as data: programmes, instruments, content and bank holidays. A value, read once from a
/// folder laid out as resources/ is.
class Library {
public:
    /// Reads `root`; ":" is what the program carries in itself (link convener_resources).
    static Library load(const QString &root = QStringLiteral(":"));

    /// In order of their ids.
    const std::vector<training::Programme> &programmes() const { return m_programmes; }
    /// Nothing when the library has no sound file of that id.
    const training::Programme *programme(const QString &id) const;

    /// The programme, shipped or kept in a file, as it is shown in "en" or "cy". The texts that no shipped programme
    /// has in Welsh stay in English.
    training::Programme inLanguage(const training::Programme &programme, const QString &language) const;
    /// The same for one text of a programme.
    QString inLanguage(const QString &text, const QString &language) const;
    /// The Welsh of every text of the shipped programmes, by the English.
    const QMap<QString, QString> &welsh() const { return m_welsh; }

    /// Nothing when the library has no sound file of that id.
    const training::Instrument *instrument(const QString &id) const;

    /// The words of a document by the order of resources/content/README.md: the programme's own file for the stage,
    /// the programme's, those of the programme that it takes its content from, the shared ones; first in `language`,
    /// then in English. Nothing when there is none.
    std::optional<Content> content(const QString &programmeId, const QString &kind, const QString &language,
                                   const QString &stage = {}) const;

    const time::HolidayExceptions &holidays() const { return m_holidays; }

    const std::vector<FileFaults> &faults() const { return m_faults; }

private:
    void loadProgrammes();
    void loadWelsh();
    void loadInstruments();
    void loadHolidays();

    QString m_root;
    std::vector<training::Programme> m_programmes;
    QMap<QString, QString> m_welsh;
    QMap<QString, training::Instrument> m_instruments; ///< by id
    time::HolidayExceptions m_holidays;
    std::vector<FileFaults> m_faults;
};

} // namespace convener::catalogue
