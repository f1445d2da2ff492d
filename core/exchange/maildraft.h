#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace convener::exchange {

struct MailAddress {
    QString name; ///< may be empty
    QString email;
};

struct MailAttachment {
    QString name;
    QByteArray type; ///< such as "application/pdf"
    QByteArray content;
};

/// An e-mail for the coordinator to look at and send.
struct MailDraft {
    MailAddress from; ///< may be empty: the mail program then fills in its own
    std::vector<MailAddress> to;
    QString subject;
    QString body; ///< plain text
    std::vector<MailAttachment> attachments;
};

/// The draft as an .eml file (RFC 5322, CRLF, UTF-8) marked "X-Unsent: 1", which mail programs open ready to send.
/// Line breaks in the subject, a name or an address become spaces, so that no heading can be slipped in.
QByteArray writeMail(const MailDraft &draft, const QDateTime &date);

} // namespace convener::exchange
