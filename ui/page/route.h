#pragma once

#include <QObject>

namespace convener::page {

/// A place in the window that can be gone to.
struct Route {
    Q_GADGET

public:
    enum class To { Today, Enquiries, Organisations, Cohorts, Trainers, Programmes, Data, Engagement, Cohort, Person };
    Q_ENUM(To)

    To to = To::Today;
    qint64 id = 0; ///< of the engagement, cohort or person; 0 for the other pages

    auto operator<=>(const Route &) const = default;
};

} // namespace convener::page
