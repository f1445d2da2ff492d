#pragma once

#include "core/action/duplicates.h"
#include "ui/page/view.h"

class QLabel;
class QPushButton;

namespace convener::cell {
class Table;
}
namespace convener::model {
class DuplicateModel;
}

namespace convener::page {

class EmptyNote;

/// Entries that are probably one person, with the reasons. Two become one after a look at what that means and a choice
/// wherever they differ; or they are remembered as two people.
class DuplicateTab final : public View {
    Q_OBJECT

public:
    explicit DuplicateTab(Context &context);

    /// Drops what no longer holds: pairs of which one was changed, merged or erased since.
    void refresh();

private:
    enum class Keep { First, Second };

    void look();
    void fill(std::vector<action::Duplicate> pairs);
    void follow();
    const action::Duplicate *chosen() const;
    void merge(Keep keep);
    void setApart();

    std::vector<action::Duplicate> m_pairs;
    model::DuplicateModel *m_model;
    cell::Table *m_table;
    EmptyNote *m_empty;
    QPushButton *m_keepFirst;
    QPushButton *m_keepSecond;
    QPushButton *m_apart;
};

} // namespace convener::page
