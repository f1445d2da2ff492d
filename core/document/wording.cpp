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

// lupdate gives a member's sentences its class for a context, so these stand outside the class.

QString span(const Wording &wording, const QString &from, const QString &to)
{
    //: two times of day: "1.00pm to 4.30pm"
    return wording.tr("%1 to %2").arg(from, to);
}

QString hours(const Wording &wording, int count)
{
    return wording.tr("%n hour(s)", nullptr, count);
}

QString minutes(const Wording &wording, int count)
{
    return wording.tr("%n minute(s)", nullptr, count);
}

/// In Welsh "and" is "a", and "ac" before a vowel.
QString both(const Wording &wording, const QString &before, const QString &last)
{
    return beginsWithVowel(last) ? wording.tr("%1 and %2", "the last name begins with a vowel").arg(before, last)
                                 : wording.tr("%1 and %2").arg(before, last);
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
    return span(*this, time(from.time()), time(to.time()));
}

QString Wording::duration(int length) const
{
    if (length < 60)
        return minutes(*this, length);
    const QString whole = hours(*this, length / 60);
    return length % 60 == 0 ? whole : whole + u' ' + minutes(*this, length % 60);
}

QString Wording::list(const QStringList &names) const
{
    if (names.size() < 2)
        return names.join(QString());
    return both(*this, names.mid(0, names.size() - 1).join(u", "_s), names.back());
}

} // namespace convener::document
