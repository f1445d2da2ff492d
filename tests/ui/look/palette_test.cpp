#include "tests/support/catch.h"
#include "ui/look/palette.h"
#include "ui/look/stylesheet.h"

using namespace convener::look;

TEST_CASE("every pair of colours on the screen is told apart, light and dark")
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        for (const Pair &pair : pairs()) {
            INFO((scheme == Scheme::Light ? "light " : "dark ") << int(pair.ink) << " on " << int(pair.ground));
            CHECK(contrast(colour(pair.ink, scheme), colour(pair.ground, scheme)) >= pair.least);
        }
    }
}

TEST_CASE("contrast is the ratio of WCAG")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21));
    CHECK(contrast(Qt::white, Qt::white) == Approx(1));
    CHECK(contrast(QColor(0x00, 0x5e, 0xb8), Qt::white) == Approx(6.377).margin(0.01));
}

TEST_CASE("the style sheet has a colour for every name and grows with the text")
{
    for (const double scale : {1.0, 2.0}) {
        const QString sheet = styleSheet({Scheme::Dark, scale});
        CHECK_FALSE(sheet.contains(u'@'));
        CHECK(sheet.contains(scale == 1.0 ? u"padding: 6px 14px" : u"padding: 12px 28px"));
    }
}
