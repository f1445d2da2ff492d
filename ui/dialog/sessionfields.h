#pragma once

#include "core/timeline/sessiondetails.h"
#include "ui/dialog/question.h"

#include <QDate>

#include <memory>

namespace convener::dialog {

/// When a session takes place, as fields of a question.
class WhenFields {
public:
    /// `minutes` is how long it is proposed to be; the end follows the start by so much.
    WhenFields(Question &question, QDate day, QTime starts, int minutes);

    /// Proposes another length.
    void setMinutes(int minutes);
    QDate day() const;
    /// Refused for an hour that the clock skips, and for an end that is not after the start.
    Result<time::SessionTime> time() const;

private:
    QDateEdit *m_day;
    QTimeEdit *m_starts;
    QTimeEdit *m_ends;
    std::shared_ptr<int> m_minutes; ///< shared with the field of the start
};

/// Where a session meets, by its mode, who runs it and whom delegates ask, as fields of a question.
class WhereFields {
public:
    /// Without a mode there is a field for each, and follow() says which of them counts.
    WhereFields(Question &question, std::optional<training::Mode> mode, const timeline::SessionDetails &now);

    void follow(training::Mode mode);
    timeline::SessionDetails details() const;

private:
    QLineEdit *m_venue = nullptr; ///< of a session that meets in a room
    QLineEdit *m_link = nullptr;  ///< of one that meets online
    QLineEdit *m_facilitators;
    QLineEdit *m_contact;
};

} // namespace convener::dialog
