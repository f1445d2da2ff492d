#pragma once

#include "core/training/id.h"
#include "core/training/words.h"

#include <QDate>
#include <QString>

namespace convener::training {

enum class EnquiryState { New, Answered, Converted, Declined };

/// A request to take part, or to book an in-house workshop (source 000: 1 to 24 delegates, terms accepted).
struct Enquiry {
    EnquiryId id;
    QDate receivedOn;
    QString name;
    QString email;
    QString telephone;
    QString organisation; ///< as the enquirer wrote it
    QString programme;
    int delegates = 1;
    QString datesWished;
    bool termsAccepted = false;
    EnquiryState state = EnquiryState::New;
    EngagementId engagement; ///< once converted
    QString note;

    bool operator==(const Enquiry &) const = default;
};

template <>
struct Words<EnquiryState> {
    static constexpr WordTable<EnquiryState, 4> table{{{EnquiryState::New, "new"},
                                                       {EnquiryState::Answered, "answered"},
                                                       {EnquiryState::Converted, "converted"},
                                                       {EnquiryState::Declined, "declined"}}};
};

} // namespace convener::training
