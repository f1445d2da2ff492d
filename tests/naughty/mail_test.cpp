// GMime and libical read what was written. Their headers come first: they do not compile after Qt's keywords.
#include <gmime/gmime.h>
#include <libical/ical.h>

#include "core/exchange/calendar.h"
#include "core/exchange/maildraft.h"
#include "tests/naughty/naughty.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <memory>

using namespace convener;
using namespace convener::test;

namespace {

const QDateTime now(QDate(2026, 11, 30), QTime(12, 0), Qt::UTC);

struct Mail {
    QString to;
    QString subject;
    QString body;
};

/// RFC 2047's Q; an equals sign that begins no code is one, as mail programs take it.
QByteArray fromQ(const QByteArray &coded)
{
    static const QRegularExpression plain(u"=(?![0-9A-Fa-f]{2})"_s);
    const QString exact = QString::fromLatin1(coded).replace(plain, u"=3D"_s).replace(u'_', u' ');
    return QByteArray::fromPercentEncoding(exact.toLatin1(), '=');
}

/// A heading with its encoded words (RFC 2047) decoded one by one. GMime itself joins those that follow one another and
/// then reads their base64 up to the first padding only.
QString decoded(QByteArray heading)
{
    static const QRegularExpression between(u"\\?=\\s+=\\?"_s);
    static const QRegularExpression word(u"=\\?[\\w-]+\\?([bq])\\?([^?]*)\\?="_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression quoted(u"\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    const QString text =
        QString::fromLatin1(heading.replace("\r\n", "")).replace(between, u"?==?"_s).replace(quoted, u"\\1"_s);
    QByteArray bytes; // a letter may be cut between two words
    qsizetype at = 0;
    for (auto words = word.globalMatch(text); words.hasNext();) {
        const auto each = words.next();
        bytes += text.sliced(at, each.capturedStart() - at).toLatin1();
        const QByteArray coded = each.captured(2).toLatin1();
        bytes += each.captured(1).toLower() == u'b' ? QByteArray::fromBase64(coded) : fromQ(coded);
        at = each.capturedEnd();
    }
    return QString::fromUtf8(bytes + text.sliced(at).toLatin1());
}

/// The lines of a heading, without its name.
QByteArray heading(const QByteArray &eml, const QByteArray &name)
{
    const qsizetype from = ("\r\n" + eml).indexOf("\r\n" + name + ": ") + name.size() + 2;
    qsizetype to = eml.indexOf("\r\n", from);
    while (eml.size() > to + 2 && (eml[to + 2] == ' ' || eml[to + 2] == '\t'))
        to = eml.indexOf("\r\n", to + 2);
    return eml.sliced(from, to - from);
}

Mail parsed(const QByteArray &eml)
{
    static const bool started = (g_mime_init(), true);
    REQUIRE(started);
    GMimeStream *stream = g_mime_stream_mem_new_with_buffer(eml.constData(), size_t(eml.size()));
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    GMimeMessage *message = g_mime_parser_construct_message(parser, nullptr);
    REQUIRE(message);
    InternetAddress *to =
        internet_address_list_get_address(g_mime_message_get_addresses(message, GMIME_ADDRESS_TYPE_TO), 0);
    REQUIRE(to);
    char *text = g_mime_text_part_get_text(GMIME_TEXT_PART(g_mime_message_get_mime_part(message)));
    Mail mail{QString::fromUtf8(internet_address_get_name(to)), QString::fromUtf8(g_mime_message_get_subject(message)),
              QString::fromUtf8(text)};
    g_free(text);
    if (const QByteArray subject = heading(eml, "Subject"); subject.contains("=?"))
        mail.subject = decoded(subject);
    if (const QByteArray recipient = heading(eml, "To"); recipient.contains("=?"))
        mail.to = decoded(recipient.first(recipient.lastIndexOf('<'))).trimmed();
    g_object_unref(message);
    g_object_unref(parser);
    g_object_unref(stream);
    return mail;
}

} // namespace

TEST_CASE("Every naughty name stands in an e-mail draft as recipient, subject and text, and adds no heading")
{
    NaughtyOffice office;
    int cut = 0;
    for (const QString &name : office.storedNames()) {
        INFO(name.toStdString());
        exchange::MailDraft draft;
        draft.to = {{name, u"delegate@example.org"_s}};
        draft.subject = name;
        draft.body = u"Dear %1,\nyou are invited.\n"_s.arg(name);
        const QByteArray eml = exchange::writeMail(draft, now);
        Mail mail = parsed(eml);
        // White space in a heading may be folded, and becomes one space. GMime also folds a recipient where it has
        // none, between the bytes of a letter with many marks, which cannot be read back.
        if (std::ranges::count_if(name, [](QChar c) { return c.isMark(); }) < name.size() / 2)
            CHECK(mail.to.simplified() == name.simplified());
        else
            ++cut;
        CHECK(mail.subject == name.simplified());
        CHECK(mail.body.replace("\r\n"_L1, "\n"_L1) == draft.body);
        CHECK(eml.count("\r\nTo:") + eml.startsWith("To:") == 1);
        CHECK_FALSE(eml.toLower().contains("\nbcc:"));
    }
    CHECK(cut < 25);
}

TEST_CASE("Every naughty name stands in a calendar entry as summary, place, text and organiser, and adds no line")
{
    NaughtyOffice office;
    for (const QString &name : office.storedNames()) {
        INFO(name.toStdString());
        exchange::CalendarEvent event;
        event.uid = u"session-1@convener"_s;
        event.starts = QDateTime(QDate(2027, 2, 15), QTime(10, 0), QTimeZone("Europe/London"));
        event.ends = event.starts.addSecs(3600);
        event.summary = name;
        event.location = name;
        event.description = name;
        const QByteArray ics = exchange::writeCalendar({event}, exchange::CalendarMethod::Publish, now);
        const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> calendar(
            icalparser_parse_string(ics.constData()), icalcomponent_free);
        REQUIRE(calendar);
        CHECK(icalcomponent_count_errors(calendar.get()) == 0);
        icalcomponent *entry = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
        REQUIRE(entry);
        CHECK(QString::fromUtf8(icalcomponent_get_summary(entry)) == name);
        CHECK(QString::fromUtf8(icalcomponent_get_location(entry)) == name);
        CHECK(QString::fromUtf8(icalcomponent_get_description(entry)) == name);
        CHECK(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT) == 1);
    }
}
