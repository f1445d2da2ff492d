#pragma once

#include "core/training/id.h"
#include "ui/page/route.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace convener::store {
class Database;
}
namespace convener::page {
class Page;
struct Context;
} // namespace convener::page

namespace convener::main {

/// A page of the navigation.
struct Entry {
    page::Route::To to;
    QString icon;
    QString label;
    bool lower = false; ///< stands in the navigation's lower part
};

/// In the order of the navigation.
std::vector<Entry> entries();

std::unique_ptr<page::Page> makePage(page::Route::To to, page::Context &context);

/// The one with the most delegates, the first one, and somebody in it; for pictures of the window.
std::optional<training::EngagementId> fullestEngagement(store::Database &file);
std::optional<training::CohortId> firstCohort(store::Database &file);
std::optional<training::PersonId> somebody(store::Database &file);

} // namespace convener::main
