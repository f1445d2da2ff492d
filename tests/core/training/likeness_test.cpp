#include "core/training/likeness.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace convener::training;
using namespace Qt::StringLiterals;

namespace {

const ShortNames shortNames = ShortNames::parse(u"# a comment\nelizabeth: liz, beth\nrobert: bob\n"_s);

Person person(const QString &name, const QString &email = {}, qint64 organisation = 0, const QString &telephone = {})
{
    return {.name = name, .email = email, .telephone = telephone, .organisation = {organisation}};
}

std::vector<Evidence> evidence(const Person &a, const Person &b)
{
    std::vector<Evidence> found;
    for (const LikenessReason &reason : likeness(a, b, shortNames).reasons)
        found.push_back(reason.evidence);
    return found;
}

Evidence nameEvidence(const QString &a, const QString &b)
{
    return evidence(person(a, u"x@x.example"_s), person(b, u"x@y.example"_s)).at(0);
}

bool likely(const Person &a, const Person &b)
{
    return likeness(a, b, shortNames).score >= likelySame;
}

} // namespace

TEST_CASE("How two names are alike is told")
{
    CHECK(nameEvidence(u"Ann Lee"_s, u"ann  lee"_s) == Evidence::SameName);
    CHECK(nameEvidence(u"José Lee"_s, u"Jose Lee"_s) == Evidence::NameAccents);
    CHECK(nameEvidence(u"Ann Lee"_s, u"Lee, Ann"_s) == Evidence::NameOrder);
    CHECK(nameEvidence(u"Liz Taylor"_s, u"Elizabeth Taylor"_s) == Evidence::NameShortForm);
    CHECK(nameEvidence(u"Liz Taylor"_s, u"Taylor Beth"_s) == Evidence::NameShortForm);
    for (const QString &slip : {u"Elisabeth Jones"_s, u"Elizabet Jones"_s, u"Elizabteh Jones"_s, u"Elizabethh Jones"_s,
                                u"Jonse Elizabeth"_s, u"ElizabethJones"_s}) {
        INFO(slip.toStdString());
        CHECK(nameEvidence(u"Elizabeth Jones"_s, slip) == Evidence::NameSlip);
    }
}

TEST_CASE("Likely the same are those whom a coordinator would look at")
{
    const Person ann = person(u"Ann Lee"_s, u"ann.lee@leeds.example"_s, 1);
    CHECK(likely(ann, person(u"Ann Lee"_s, u"ann.lee@nhs.example"_s, 1)));
    CHECK(likely(ann, person(u"Ann Lee"_s, u"a.lee@nhs.example"_s, 1)));
    CHECK(likely(ann, person(u"Lee Ann"_s, {}, 1)));
    CHECK(likely(ann, person(u"Anne Lee"_s, u"anne.lee@leeds.example"_s, 2)));
    CHECK(likely(ann, person(u"Anm Lee"_s, {}, 1)));
    CHECK(likely(person(u"Bob Hay"_s, {}, 1), person(u"Robert Hay"_s, {}, 1)));
    CHECK(likely(person(u"Ann Lee"_s, {}, 1, u"0113 496 0999"_s), person(u"Ann Lee"_s, {}, 2, u"+441134960999"_s)));
}

TEST_CASE("Namesakes and colleagues are not taken for one person")
{
    const Person ann = person(u"Ann Lee"_s, u"ann.lee@leeds.example"_s, 1);
    CHECK_FALSE(likely(ann, person(u"Ann Lee"_s, u"a.lee@york.example"_s, 2)));
    CHECK_FALSE(likely(ann, person(u"Bob Lee"_s, u"bob.lee@leeds.example"_s, 1)));
    CHECK_FALSE(likely(person(u"Ann Lee"_s, u"a.lee@x.example"_s, 1), person(u"Bob Lee"_s, u"b.lee@x.example"_s, 1)));
    CHECK_FALSE(likely(person(u"Delegate 1"_s, u"delegate1@x.example"_s, 1),
                       person(u"Delegate 2"_s, u"delegate2@x.example"_s, 1)));
    CHECK_FALSE(likely(person(u"Ann Lee"_s, {}, 1), person(u"Zoe Hay"_s, {}, 1)));
    CHECK(likeness(person({}, {}), person({}, {}), shortNames).score == 0);
}

TEST_CASE("The score is the sum of the reasons shown, between 0 and 100, whoever comes first")
{
    CHECK(rc::check([] {
        const auto anybody = [] {
            const std::vector<QString> names{u"Ann Lee"_s, u"Anne Lee"_s,      u"Lee Ann"_s,
                                             u"Liz Hay"_s, u"Elizabeth Hay"_s, QString()};
            const std::vector<QString> emails{QString(), u"ann.lee@x.example"_s, u"anne.lee@x.example"_s,
                                              u"ann.lee@y.example"_s};
            return person(*rc::gen::elementOf(names), *rc::gen::elementOf(emails), *rc::gen::inRange(0, 3),
                          *rc::gen::element(QString(), u"0113 496 0999"_s, u"0113 496 0998"_s));
        };
        const Person a = anybody();
        const Person b = anybody();
        const Likeness found = likeness(a, b, shortNames);
        int sum = 0;
        for (const LikenessReason &reason : found.reasons)
            sum += reason.points;
        RC_ASSERT(found.score == std::clamp(sum, 0, 100));
        RC_ASSERT(likeness(b, a, shortNames) == found);
    }));
}

TEST_CASE("Every likely pair is found, as if each had been compared with each")
{
    CHECK(rc::check([] {
        const std::vector<QString> given{u"Ann"_s, u"Anne"_s, u"Bob"_s, u"Robert"_s, u"Liz"_s, u"Nan"_s, u"Ana"_s};
        const std::vector<QString> family{u"Lee"_s, u"Leee"_s, u"Hay"_s, u"Hya"_s, u"Lee Hay"_s};
        std::vector<Person> people;
        for (int i = *rc::gen::inRange(2, 25); i > 0; --i) {
            const QString one = *rc::gen::elementOf(given);
            const QString two = *rc::gen::elementOf(family);
            const QString name = *rc::gen::arbitrary<bool>() ? one + u' ' + two : two + u", "_s + one;
            const QString email =
                *rc::gen::inRange(0, 3) == 0
                    ? QString()
                    : one.toLower() + u'.' + two.left(3) + *rc::gen::element(u"@x.example"_s, u"@y.example"_s);
            people.push_back(
                person(name, email, *rc::gen::inRange(0, 4), *rc::gen::element(QString(), u"0113 496 0999"_s)));
        }
        std::vector<std::pair<std::size_t, std::size_t>> expected;
        for (std::size_t a = 0; a < people.size(); ++a)
            for (std::size_t b = a + 1; b < people.size(); ++b)
                if (likely(people[a], people[b]))
                    expected.emplace_back(a, b);
        std::vector<std::pair<std::size_t, std::size_t>> found;
        int before = 100;
        for (const LikelyPair &pair : likelyPairs(people, shortNames)) {
            RC_ASSERT(pair.likeness.score <= before);
            before = pair.likeness.score;
            found.emplace_back(pair.first, pair.second);
        }
        std::ranges::sort(found);
        RC_ASSERT(found == expected);
    }));
}
