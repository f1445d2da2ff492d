#pragma once

#include "ui/dialog/form.h"

#include <functional>

class QDateEdit;
class QLineEdit;

namespace convener::dialog {

/// A date and a line of text about it: when something was met and what shows it, until when and why.
class DateDialog final : public Form {
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString sentence;
        QString verb;
        QString date; ///< label of the date
        QString text; ///< label of the text; without one there is no text
    };
    using Answer = std::function<Result<>(QDate date, const QString &text)>;

    DateDialog(const Words &words, QDate proposed, Answer answer, QWidget *parent);

protected:
    Result<> submit() override;

private:
    Answer m_answer;
    QDateEdit *m_date;
    QLineEdit *m_text;
};

} // namespace convener::dialog
