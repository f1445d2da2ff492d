#include "tests/core/action/office.h"

#include "core/action/checkfile.h"

#include <rapidcheck.h>

using namespace convener;
using namespace convener::test;
using namespace convener::training;

namespace {

/// A list drawn from forty people, each at most once, some without an e-mail address.
std::vector<exchange::RosterEntry> anyList()
{
    const auto numbers = *rc::gen::unique<std::vector<int>>(rc::gen::inRange(1, 41));
    std::vector<exchange::RosterEntry> entries;
    for (const int number : numbers)
        entries.push_back({.name = u"Delegate %1"_s.arg(number),
                           .email = number % 10 == 0 ? QString() : u"d%1@example.org"_s.arg(number)});
    return entries;
}

} // namespace

TEST_CASE("Capacity is never exceeded, and each row is enrolled, waits or is there already, whatever lists come")
{
    CHECK(rc::check([] {
        Office office;
        const Mode mode = *rc::gen::element(Mode::Online, Mode::InHouse);
        const int capacity = mode == Mode::Online ? 12 : 15;
        const auto cohort = office.plan(office.join(QDate(2026, 11, 30)), QDate(2027, 2, 15), u"workshop"_s, mode);
        for (int list = *rc::gen::inRange(1, 5); list > 0; --list) {
            const auto entries = anyList();
            const auto before = done(store::Places(*office.file).occupancy(cohort));
            const auto imported = office.enrol(cohort, entries);
            const auto after = done(store::Places(*office.file).occupancy(cohort));
            const auto already = std::ranges::count_if(imported.lines, &action::RosterLine::stays);
            RC_ASSERT(after.held <= capacity);
            RC_ASSERT(after.waiting == 0 || after.held == capacity);
            RC_ASSERT(imported.enrolled + imported.waiting + already == std::ptrdiff_t(entries.size()));
            RC_ASSERT(imported.added + imported.matched == int(entries.size()));
            RC_ASSERT(after.held - before.held == imported.enrolled);
            RC_ASSERT(after.waiting - before.waiting == imported.waiting);
        }
        RC_ASSERT(done(action::checkFile(office.desk)).empty());
    }));
}
