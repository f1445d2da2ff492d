#pragma once

#include "ui/dialog/form.h"
#include "ui/dialog/marklist.h"

#include <QTimer>
#include <QVariant>

#include <functional>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace convener::dialog {

/// A question that is put together by whoever asks it: its fields, a look at what the answer would do, which follows
/// every field, and what the verb does. An answer that the look refuses cannot be given.
class Question : public Form {
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString sentence;
        QString verb;
        QString keep = {}; ///< the button that leaves all as it is; "Cancel" where this is empty
    };
    struct Choice {
        QString text;
        QVariant value;
    };
    using Look = std::function<Result<std::vector<MarkedLine>>()>;
    using Act = std::function<Result<>()>;

    Question(const Words &words, QWidget *parent);

    QDateEdit *addDate(const QString &label, QDate date);
    QTimeEdit *addTime(const QString &label, QTime time);
    QSpinBox *addNumber(const QString &label, int least, int most, int value);
    QLineEdit *addText(const QString &label, const QString &text = {});
    /// The same for a text that does not bear on what the look shows, such as a reason.
    QLineEdit *addRemark(const QString &label, const QString &text = {});
    /// `chosen` is the value of the one that is chosen at first; the first where there is no such value.
    QComboBox *addChoice(const QString &label, const std::vector<Choice> &choices, const QVariant &chosen = {});
    using Form::addField;
    using Form::addNote;
    using Form::addPanel;
    using Form::setGrave;

    /// To be called once, after the fields are there. `heading` stands over what `look` shows.
    void ask(Act act, Look look = {}, const QString &heading = tr("What it touches"));

    /// Looks again now, for a field that was not made by this class. A choice is looked at at once as well; what is
    /// typed, once the typing rests.
    void lookAgain();
    /// What was typed and not looked at yet is looked at instead, where that shows anything new: nobody agrees to what
    /// they have not seen.
    void accept() override;

protected:
    Result<> submit() override { return m_act(); }

private:
    void lookSoon();

    Act m_act;
    Look m_look;
    MarkList *m_seen = nullptr;
    QTimer m_rest;
};

/// Names typed with commas between them, each without the blanks around it.
QStringList namesIn(const QString &text);

} // namespace convener::dialog
