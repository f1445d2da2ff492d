#pragma once

#include "core/action/finder.h"
#include "ui/page/view.h"

class QLineEdit;

namespace convener::cell {
class Table;
}
namespace convener::model {
class FindingModel;
}

namespace convener::page {

/// Finds a person by name or e-mail address, and leads to the page with all that is kept of them.
class PeopleTab final : public View {
    Q_OBJECT

public:
    explicit PeopleTab(Context &context);

    /// Searches again.
    void refresh();

private:
    action::Finder m_finder;
    QLineEdit *m_name;
    model::FindingModel *m_found;
    cell::Table *m_table;
    QWidget *m_hint;
};

/// What tells a person from another of the same name: "Ward manager, Leeds Teaching Hospitals".
QString aboutPerson(const store::FoundPerson &person);

} // namespace convener::page
