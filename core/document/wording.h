#pragma once

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <memory>

class QTranslator;

namespace convener::document {

/// The words of a document in its own language, whatever the window's is. Sentences are marked where they are used,
/// `wording.tr("Agenda")`, and translated in the context "convener::document".
class Wording {
public:
    /// "en" or "cy". A language without a translation falls back on the English of the sources.
    explicit Wording(const QString &language);
    ~Wording();
    Wording(Wording &&) noexcept;
    Wording &operator=(Wording &&) noexcept;

    const QString &language() const { return m_language; }

    /// `count` picks the plural and replaces %n.
    QString tr(const char *source, const char *disambiguation = nullptr, int count = -1) const;

    /// "Monday 3 May 2027"
    QString day(QDate date) const;
    /// "3 May 2027"
    QString date(QDate date) const;
    /// "3 May 2027", the month shortened where the language does that
    QString shortDate(QDate date) const;
    /// "May", or "May 2027" for a month that opens a year
    QString monthTick(QDate date) const;
    /// "1.00pm"
    QString time(QTime time) const;
    /// "1.00pm to 4.30pm"
    QString times(const QDateTime &from, const QDateTime &to) const;
    /// "3 hours 30 minutes"
    QString duration(int minutes) const;
    /// "Ann, Bob and Carys"
    QString list(const QStringList &names) const;

private:
    QString m_language;
    QLocale m_locale;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace convener::document
