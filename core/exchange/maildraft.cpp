#include "core/exchange/maildraft.h"

#include <gmime/gmime.h>

#include <memory>

namespace convener::exchange {

namespace {

/// Gives up our reference; GMime keeps its own.
struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};

template <class T>
using Owned = std::unique_ptr<T, Unref>;

QByteArray oneLine(const QString &text)
{
    return text.simplified().toUtf8();
}

void addAddress(InternetAddressList *list, const MailAddress &address)
{
    if (address.email.isEmpty())
        return;
    const QByteArray name = oneLine(address.name);
    const Owned<InternetAddress> mailbox(
        internet_address_mailbox_new(name.isEmpty() ? nullptr : name.constData(), oneLine(address.email).constData()));
    internet_address_set_charset(mailbox.get(), "utf-8");
    internet_address_list_add(list, mailbox.get());
}

/// `content` must outlive the message.
Owned<GMimeDataWrapper> wrapped(const QByteArray &content)
{
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(content.constData(), size_t(content.size())));
    return Owned<GMimeDataWrapper>(g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
}

Owned<GMimeObject> makeBody(const QByteArray &text)
{
    // A data wrapper and then the charset: a text part given its text picks iso-8859-1 by itself.
    GMimePart *part = g_mime_part_new_with_type("text", "plain");
    g_mime_part_set_content(part, wrapped(text).get());
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part), "charset", "utf-8");
    g_mime_part_set_content_encoding(part, GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return Owned<GMimeObject>(GMIME_OBJECT(part));
}

Owned<GMimeObject> makeAttachment(const MailAttachment &attachment)
{
    const qsizetype slash = attachment.type.indexOf('/');
    const QByteArray kind = slash > 0 ? attachment.type.first(slash) : QByteArray("application");
    const QByteArray form = slash > 0 ? attachment.type.sliced(slash + 1) : QByteArray("octet-stream");
    GMimePart *part = g_mime_part_new_with_type(kind.constData(), form.constData());
    g_mime_part_set_content(part, wrapped(attachment.content).get());
    g_mime_part_set_content_encoding(part, GMIME_CONTENT_ENCODING_BASE64);
    g_mime_object_set_disposition(GMIME_OBJECT(part), GMIME_DISPOSITION_ATTACHMENT);
    g_mime_part_set_filename(part, oneLine(attachment.name).constData());
    return Owned<GMimeObject>(GMIME_OBJECT(part));
}

/// The body alone, or with what is attached.
Owned<GMimeObject> makeContent(const MailDraft &draft, const QByteArray &text)
{
    Owned<GMimeObject> body = makeBody(text);
    if (draft.attachments.empty())
        return body;
    GMimeMultipart *all = g_mime_multipart_new_with_subtype("mixed");
    g_mime_multipart_add(all, body.get());
    for (const MailAttachment &attachment : draft.attachments)
        g_mime_multipart_add(all, makeAttachment(attachment).get());
    return Owned<GMimeObject>(GMIME_OBJECT(all));
}

QByteArray toBytes(GMimeMessage *message)
{
    GMimeFormatOptions *format = g_mime_format_options_new();
    g_mime_format_options_set_newline_format(format, GMIME_NEWLINE_FORMAT_DOS);
    const std::unique_ptr<char, decltype(&g_free)> text(g_mime_object_to_string(GMIME_OBJECT(message), format), g_free);
    g_mime_format_options_free(format);
    return QByteArray(text.get());
}

} // namespace

QByteArray writeMail(const MailDraft &draft, const QDateTime &date)
{
    static const bool ready = (g_mime_init(), true);
    Q_UNUSED(ready);
    const Owned<GMimeMessage> message(g_mime_message_new(true));
    addAddress(g_mime_message_get_from(message.get()), draft.from);
    for (const MailAddress &address : draft.to)
        addAddress(g_mime_message_get_to(message.get()), address);
    g_mime_message_set_subject(message.get(), oneLine(draft.subject).constData(), "utf-8");
    g_mime_object_set_header(GMIME_OBJECT(message.get()), "X-Unsent", "1", nullptr);
    if (date.isValid()) {
        GDateTime *moment = g_date_time_new_from_unix_utc(date.toSecsSinceEpoch());
        g_mime_message_set_date(message.get(), moment);
        g_date_time_unref(moment);
    }
    const QByteArray text = draft.body.toUtf8();
    g_mime_message_set_mime_part(message.get(), makeContent(draft, text).get());
    return toBytes(message.get());
}

} // namespace convener::exchange
