#include "core/exchange/maildraft.h"

#include "tests/support/catch.h"

using namespace convener::exchange;
using namespace Qt::StringLiterals;

namespace {

const QDateTime sunday(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);

MailDraft reminder()
{
    MailDraft draft;
    draft.to = {{u"Siân Ŵyn"_s, u"sian@example.org"_s}, {{}, u"bob@example.org"_s}};
    draft.subject = u"Your planning matrix – due"_s;
    draft.body = u"Dear Siân,\n\nIt is due on 28 February 2027.\n"_s;
    return draft;
}

} // namespace

TEST_CASE("A draft opens in the mail program ready to send")
{
    const QByteArray text = writeMail(reminder(), sunday);
    CHECK(text.contains("X-Unsent: 1\r\n"));
    CHECK(text.contains("sian@example.org"));
    CHECK(text.contains("bob@example.org"));
    CHECK(text.toLower().contains("=?utf-8?"));
    CHECK(text.contains("Content-Type: text/plain; charset=utf-8\r\n"));
    CHECK(text.contains("Dear Si=C3=A2n,\r\n"));
    CHECK(text.contains("Date: Sun, 22 Nov 2026"));
    CHECK_FALSE(text.contains("From:"));
    CHECK(text.count('\n') == text.count("\r\n"));
}

TEST_CASE("Attachments go along under their names")
{
    MailDraft draft = reminder();
    draft.from = {u"Education team"_s, u"education@example.org"_s};
    draft.attachments = {{u"matrix.pdf"_s, "application/pdf", QByteArray("%PDF\0x", 6)}, {u"notes"_s, {}, "n"}};
    const QByteArray text = writeMail(draft, sunday);
    CHECK(text.contains("From: Education team <education@example.org>\r\n"));
    CHECK(text.contains("multipart/mixed"));
    CHECK(text.contains("filename=matrix.pdf"));
    CHECK(text.contains(QByteArray("%PDF\0x", 6).toBase64()));
    CHECK(text.contains("application/octet-stream"));
}

TEST_CASE("No heading can be slipped in through a subject, a name or an address")
{
    MailDraft draft = reminder();
    draft.subject = u"Hello\r\nBcc: everyone@example.org"_s;
    draft.to = {{u"Jane\r\nBcc: a@example.org"_s, u"jane@example.org\r\nBcc: b@example.org"_s}};
    const QByteArray text = writeMail(draft, sunday);
    CHECK_FALSE(text.contains("\nBcc:"));
}
