#pragma once

#include "core/training/id.h"
#include "ui/page/page.h"

class QPushButton;
class QTabWidget;

namespace convener::action {
struct EngagementRecord;
}
namespace convener::chart {
class StripPanel;
}

namespace convener::page {

class CohortTab;
class CommitmentTab;
class DocumentList;
class HistoryView;
class MatrixTab;
class Notice;
class SurveyTab;

/// One organisation in one programme: the strip of time, and its commitments, matrix, cohorts, surveys and documents.
class EngagementPage final : public Page {
    Q_OBJECT

public:
    explicit EngagementPage(Context &context);

    Result<> read(qint64 id) override;
    bool concerns(const action::Changes &changes) const override { return changes.engagements.contains(m_id); }

private:
    void aboutRecord(const std::function<void(const Asking &, const action::EngagementRecord &)> &ask);
    void agreeWindow();

    training::EngagementId m_id;
    QPushButton *m_window;
    chart::StripPanel *m_strip;
    Notice *m_clashes;
    QTabWidget *m_tabs;
    CommitmentTab *m_commitments;
    MatrixTab *m_matrix;
    CohortTab *m_cohorts;
    SurveyTab *m_surveys;
    DocumentList *m_documents;
    HistoryView *m_history;
};

} // namespace convener::page
