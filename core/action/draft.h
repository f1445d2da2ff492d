#pragma once

#include "core/action/changes.h"
#include "core/action/desk.h"
#include "core/training/draft.h"

#include <QByteArray>

#include <variant>

namespace convener::action {

/// What an e-mail is about: a survey request, a commitment, or a delegate's place.
using DraftSubject = std::variant<training::RequestId, training::CommitmentId, training::PlaceId>;

struct WrittenDraft {
    training::Draft draft;
    QByteArray mail; ///< the .eml file, which a mail program opens ready to send
    Changes changes;
};

/// Drafts the e-mail that is next for its subject, in the organisation's language, and keeps it on record: a survey
/// that is not sent, a reminder of one that is; a reminder of a commitment; an invitation of who holds a place, or the
/// offer of one. It replaces a draft of the same kind that was not sent. Refused where there is nothing to write about:
/// a survey that came back or is not needed, a commitment that is met or has no date, somebody who holds no place or
/// whose cohort has no dates.
Result<WrittenDraft> writeDraft(Desk &desk, const DraftSubject &about);

/// The .eml of a draft on record.
QByteArray mailOf(const training::Draft &draft, const QDateTime &date);

/// Records that it went out; with it, in the same step, the survey as sent or reminded of, and who was asked for the
/// commitment. Refused for one that went out already, and for one that tells what is no longer so.
Result<Changes> recordDraftSent(Desk &desk, training::DraftId draft, QDate on);

/// Removes a draft that was not sent. Refused for one that was: it is what people were told.
Result<Changes> discardDraft(Desk &desk, training::DraftId draft);

} // namespace convener::action
