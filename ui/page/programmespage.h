#pragma once

#include "ui/page/page.h"

class QListWidget;
class QTextBrowser;

namespace convener::page {

/// What each programme consists of: stages, commitments, survey points, requirements and resources.
class ProgrammesPage final : public Page {
    Q_OBJECT

public:
    explicit ProgrammesPage(Context &context);

    Result<> read(qint64 id) override;
    bool concerns(const action::Changes &) const override { return false; }

private:
    void showProgramme(int row);

    QListWidget *m_list;
    QTextBrowser *m_view;
};

} // namespace convener::page
