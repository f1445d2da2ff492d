#pragma once

#include "core/document/enclosure.h"
#include "ui/page/context.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace convener::page {

/// Whether packs are bound with the programme's workbook or with a PDF of the team's own. The PDF is read when it is
/// chosen; one that cannot be bound is refused with the reason.
class WorkbookChoice final : public QFrame {
    Q_OBJECT

public:
    explicit WorkbookChoice(Context &context);

    const std::optional<document::Enclosure> &own() const { return m_own; }

Q_SIGNALS:
    void changed();

private:
    void choose();
    void follow(const QString &name);

    Context &m_context;
    std::optional<document::Enclosure> m_own;
    QLabel *m_text;
    QPushButton *m_choose;
    QPushButton *m_drop;
};

} // namespace convener::page
