#include "core/time/span.h"

#include "tests/support/catch.h"

#include <rapidcheck.h>

using convener::time::Span;
using namespace Qt::StringLiterals;

TEST_CASE("A window of 42 days holds its first and its last day")
{
    const Span window = *Span::starting({2027, 1, 11}, 42);
    CHECK(window.last() == QDate(2027, 2, 22));
    CHECK(window.days() == 43);
    CHECK(window.contains(QDate(2027, 1, 11)));
    CHECK(window.contains(QDate(2027, 2, 22)));
    CHECK_FALSE(window.contains(QDate(2027, 1, 10)));
    CHECK_FALSE(window.contains(QDate(2027, 2, 23)));
    CHECK_FALSE(window.contains(QDate()));
}

TEST_CASE("A span that ends before it starts, or has no dates, does not exist")
{
    CHECK_FALSE(Span::make({2027, 1, 2}, {2027, 1, 1}));
    CHECK_FALSE(Span::make({}, {2027, 1, 1}));
    CHECK_FALSE(Span::make({2027, 1, 1}, {}));
    CHECK_FALSE(Span::starting({2027, 1, 1}, -1));
    CHECK(Span::make({2027, 1, 1}, {2027, 1, 1})->days() == 1);
}

TEST_CASE("A span is read from what it writes and from nothing crooked")
{
    CHECK(Span::starting({2027, 1, 11}, 42)->toText() == u"2027-01-11/2027-02-22"_s);
    for (const QString &crooked : {u""_s, u"/"_s, u"2027-01-11"_s, u"2027-01-11/"_s, u"2027-02-22/2027-01-11"_s,
                                   u"2027-02-30/2027-03-01"_s, u"2027-01-11/2027-02-22/2027-03-01"_s, u"11/01/2027"_s})
        CHECK_FALSE(Span::fromText(crooked));
}

namespace {

Span anySpan()
{
    return *Span::starting(QDate(2020, 1, 1).addDays(*rc::gen::inRange(0, 400)), *rc::gen::inRange(0, 200));
}

} // namespace

TEST_CASE("Two spans overlap in just the days that both hold")
{
    CHECK(rc::check([] {
        const Span a = anySpan();
        const Span b = anySpan();
        const auto both = a.overlap(b);
        RC_ASSERT(both == b.overlap(a));
        for (QDate day = QDate(2020, 1, 1); day < QDate(2022, 1, 1); day = day.addDays(1))
            RC_ASSERT((both && both->contains(day)) == (a.contains(day) && b.contains(day)));
        if (both)
            RC_ASSERT((a.contains(*both) && b.contains(*both)));
        RC_ASSERT(Span::fromText(a.toText()) == a);
    }));
}
