#pragma once

#include "core/store/erasure.h"

namespace convener::action {

/// "Places in cohorts: the reasons of 2": what an erasure reaches in one table, or in the history.
QString erasedPartText(const QString &part, int rows);

/// Where a text stands that names somebody of the same name: "Planning matrix, row 12".
QString namesakeText(const store::Namesake &namesake);

} // namespace convener::action
