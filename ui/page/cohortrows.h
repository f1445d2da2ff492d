#pragma once

#include "core/error/error.h"
#include "core/training/cohort.h"
#include "core/training/programme.h"
#include "ui/model/cohortmodel.h"

namespace convener::store {
class Database;
}

namespace convener::page {

/// A cohort as lists show it, with how full it is. Without the organisation and the clashes.
Result<model::CohortRow> cohortRow(store::Database &file, const training::Programme &programme,
                                   const training::Cohort &cohort);

/// "St Anne's Hall", "Online" or nothing.
QString whereText(const training::Session &session);

} // namespace convener::page
