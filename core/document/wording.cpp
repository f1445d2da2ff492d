#include "core/document/wording.h"

#include <QTranslator>

namespace convener::document {

using namespace Qt::StringLiterals;

namespace {

/// British forms: Qt's own "cy" and "en" would be of no country, or the American one.
QLocale localeOf(const QString &language)
{
    return QLocale(language == "cy"_L1 ? u"cy_GB"_s : u"en_GB"_s);
}

bool beginsWithVowel(const QString &word)
{
    const QChar first = word.isEmpty() ? QChar() : word.normalized(QString::NormalizationForm_D).front().toLower();
    return u"aeiouwy"_s.contains(first);
}

} // namespace

Wording::Wording(const QString &language)
    : m_language(language)
    , m_locale(localeOf(language))
    , m_translator(std::make_unique<QTranslator>())
{
    // The English catalogue holds the plurals. Without either the sources' own words are used.
    [[maybe_unused]] const bool loaded = m_translator->load(u":/i18n/convener_"_s + language);
}

Wording::~Wording() = default;
Wording::Wording(Wording &&) noexcept = default;
Wording &Wording::operator=(Wording &&) noexcept = default;

QString Wording::tr(const char *source, const char *disambiguation, int count) const
{
    QString text = m_translator->translate("convener::document", source, disambiguation, count);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (count >= 0)
        text.replace(u"%n"_s, m_locale.toString(count));
    return text;
}

QString Wording::day(QDate date) const
{
    return m_locale.toString(date, u"dddd d MMMM yyyy"_s);
}

QString Wording::date(QDate date) const
{
    return m_locale.toString(date, u"d MMMM yyyy"_s);
}

QString Wording::shortDate(QDate date) const
{
    return m_locale.toString(date, u"d MMM yyyy"_s);
}

QString Wording::monthTick(QDate date) const
{
    const QString month = m_locale.standaloneMonthName(date.month(), QLocale::ShortFormat);
    return date.month() == 1 ? month + u' ' + QString::number(date.year()) : month;
}

QString Wording::time(QTime time) const
{
    return m_locale.toString(time, u"h.mmap"_s);
}

QString Wording::times(const QDateTime &from, const QDateTime &to) const
{
    //: two times of day: "1.00pm to 4.30pm"
    return tr("%1 to %2").arg(time(from.time()), time(to.time()));
}

QString Wording::duration(int minutes) const
{
    const QString hours = tr("%n hour(s)", nullptr, minutes / 60);
    const QString rest = tr("%n minute(s)", nullptr, minutes % 60);
    if (minutes < 60)
        return rest;
    return minutes % 60 == 0 ? hours : hours + u' ' + rest;
}

QString Wording::list(const QStringList &names) const
{
    if (names.size() < 2)
        return names.join(QString());
    const QString before = names.mid(0, names.size() - 1).join(u", "_s);
    // In Welsh "and" is "a", and "ac" before a vowel.
    return beginsWithVowel(names.back())
               ? tr("%1 and %2", "the last name begins with a vowel").arg(before, names.back())
               : tr("%1 and %2").arg(before, names.back());
}

} // namespace convener::document
