#pragma once

#include "core/training/programme.h"
#include "ui/page/page.h"

#include <vector>

class QListWidget;
class QTextBrowser;

namespace convener::page {

class Notice;

/// What each edition of each programme consists of: stages, commitments, survey points, requirements and resources. An
/// edition is copied, compared, saved as a file and read from one here.
class ProgrammesPage final : public Page {
    Q_OBJECT

public:
    explicit ProgrammesPage(Context &context);

    Result<> read(qint64 id) override;
    /// An edition belongs to no organisation, so that any step may be about one.
    bool concerns(const action::Changes &) const override { return true; }

private:
    const training::Programme *chosen() const;
    void showProgramme();
    void saveFile();
    void readFile();

    std::vector<training::Programme> m_editions;
    Notice *m_faults;
    QListWidget *m_list;
    QTextBrowser *m_view;
};

} // namespace convener::page
