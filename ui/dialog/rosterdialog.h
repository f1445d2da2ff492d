#pragma once

#include "core/action/importroster.h"
#include "ui/dialog/form.h"

#include <functional>

namespace convener::dialog {

/// Shows what a delegate list would do before anything is written: every fault, who is new and who is known, who gets
/// a place and who waits.
class RosterDialog final : public Form {
    Q_OBJECT

public:
    using Import = std::function<Result<>()>;

    RosterDialog(const QString &file, const action::RosterImport &preview, Import import, QWidget *parent);

protected:
    Result<> submit() override { return m_import(); }

private:
    Import m_import;
};

} // namespace convener::dialog
