#pragma once

#include "ui/dialog/form.h"
#include "ui/dialog/marklist.h"

#include <functional>

class QLineEdit;

namespace convener::dialog {

/// Something to agree to, with what is to be known before, and a line of text about it where it needs one.
class ConsentDialog final : public Form {
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString sentence;
        QString verb;
        QString text;      ///< label of the text; without one there is no text
        QString keep = {}; ///< the button that leaves all as it is; "Cancel" where this is empty
    };
    using Act = std::function<Result<>(const QString &text)>;

    ConsentDialog(const Words &words, const std::vector<MarkedLine> &lines, Act act, QWidget *parent);

protected:
    Result<> submit() override;

private:
    Act m_act;
    QLineEdit *m_text;
};

} // namespace convener::dialog
