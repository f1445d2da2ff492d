#pragma once

#include "core/error/error.h"
#include "ui/main/pages.h"
#include "ui/main/search.h"
#include "ui/page/route.h"

class QPushButton;

namespace convener::action {
class Finder;
}
namespace convener::page {
class Page;
}

namespace convener::main {

using Go = std::function<void(page::Route)>;

/// The pages of the navigation in whose names every word of `text` begins a word.
std::vector<Target> namedPages(const QString &text, const Go &go);

/// What the head of a page offers to do, of such a name. `press` goes there and does it.
std::vector<Target> actionsOf(const page::Page &page, const Entry &entry, const QString &text,
                              const std::function<void(page::Route::To, QPushButton *)> &press);

/// Organisations, people and cohorts of such a name.
Result<std::vector<Target>> namedRecords(action::Finder &finder, const QString &text, const Go &go);

} // namespace convener::main
