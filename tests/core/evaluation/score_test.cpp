#include "core/evaluation/score.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace convener;
using namespace convener::training;
using namespace Qt::StringLiterals;

namespace {

Instrument instrument()
{
    const std::vector points{u"pre"_s, u"post"_s};
    Instrument made;
    made.items = {{.id = u"overall"_s, .measures = u"satisfaction"_s, .asked = {u"post"_s}},
                  {.id = u"listen"_s, .measures = u"confidence"_s, .asked = points},
                  {.id = u"speak"_s, .measures = u"confidence"_s, .asked = points},
                  {.id = u"plan"_s, .measures = u"confidence"_s, .asked = points},
                  {.id = u"early"_s, .measures = u"confidence"_s, .asked = points}};
    made.scores = {{.id = u"satisfaction"_s, .method = ScoreMethod::Share, .atLeast = 4, .items = {u"overall"_s}},
                   {.id = u"confidence"_s, .paired = true, .measures = u"confidence"_s}};
    return made;
}

Response response(qint64 subject, const QString &point, const QMap<QString, int> &scales)
{
    return {.point = point, .subject = subject, .scales = scales};
}

const Score &score(const Instrument &instrument, const QString &id)
{
    return *instrument.score(id);
}

} // namespace

TEST_CASE("satisfaction is the share that answers 4 or 5 of 5")
{
    const Instrument asked = instrument();
    std::vector<Response> responses;
    for (const int answer : {5, 4, 3, 1, 5})
        responses.push_back(response(std::ssize(responses), u"post"_s, {{u"overall"_s, answer}}));
    responses.push_back(response(9, u"post"_s, {}));
    const auto satisfaction = evaluation::share(asked, score(asked, u"satisfaction"_s), responses, u"post"_s);
    REQUIRE(satisfaction.value());
    CHECK(*satisfaction.value() == evaluation::Share{3, 5});
    CHECK(satisfaction.value()->percent() == 60);
}

TEST_CASE("confidence change is the mean paired difference, in points and per cent of the earlier mean, with its pairs")
{
    const Instrument asked = instrument();
    std::vector<Response> responses;
    for (qint64 subject = 1; subject <= 5; ++subject) {
        responses.push_back(response(subject, u"pre"_s, {{u"listen"_s, 2}, {u"speak"_s, 2}, {u"plan"_s, 2}}));
        responses.push_back(response(subject, u"post"_s, {{u"listen"_s, 3}, {u"speak"_s, 3}, {u"plan"_s, 3}}));
    }
    responses.push_back(response(6, u"pre"_s, {{u"listen"_s, 5}, {u"speak"_s, 5}, {u"plan"_s, 5}}));
    responses.push_back(response(7, u"post"_s, {{u"listen"_s, 5}, {u"speak"_s, 5}, {u"plan"_s, 5}}));
    const auto change = evaluation::change(asked, score(asked, u"confidence"_s), responses, u"pre"_s, u"post"_s);
    REQUIRE(change.value());
    CHECK(*change.value() == evaluation::Change{1, 2, 5});
    CHECK(change.value()->percent() == 50.0);
}

TEST_CASE("a person counts in a score when at least half of its questions are answered")
{
    const Instrument asked = instrument();
    const Score &confidence = score(asked, u"confidence"_s);
    CHECK(evaluation::personalScore(asked, confidence, response(1, u"pre"_s, {{u"listen"_s, 2}, {u"plan"_s, 5}})) ==
          3.5);
    CHECK(evaluation::personalScore(asked, confidence, response(1, u"pre"_s, {{u"listen"_s, 2}})) == std::nullopt);
    CHECK(evaluation::personalScore(asked, confidence, response(1, u"pre"_s, {})) == std::nullopt);
    CHECK(evaluation::personalScore(asked, score(asked, u"satisfaction"_s),
                                    response(1, u"pre"_s, {{u"overall"_s, 5}})) == std::nullopt);
}

TEST_CASE("a group under five is suppressed, and nobody is not a group")
{
    const Instrument asked = instrument();
    std::vector<Response> responses;
    const auto satisfaction = [&] {
        return evaluation::share(asked, score(asked, u"satisfaction"_s), responses, u"post"_s);
    };
    CHECK_FALSE(satisfaction().value());
    CHECK_FALSE(satisfaction().isSuppressed());
    for (qint64 subject = 1; subject <= 4; ++subject)
        responses.push_back(response(subject, u"post"_s, {{u"overall"_s, 5}}));
    CHECK_FALSE(satisfaction().value());
    CHECK(satisfaction().isSuppressed());
    responses.push_back(response(5, u"post"_s, {{u"overall"_s, 1}}));
    CHECK(satisfaction().value() == evaluation::Share{4, 5});
}

TEST_CASE("the change of a group is the difference of its means, when all answered twice")
{
    const Instrument asked = instrument();
    CHECK(rc::check("paired change", [&] {
        std::vector<Response> responses;
        const int people = *rc::gen::inRange(5, 40);
        for (int subject = 1; subject <= people; ++subject)
            for (const QString &point : {u"pre"_s, u"post"_s})
                responses.push_back(response(
                    subject, point, {{u"listen"_s, *rc::gen::inRange(1, 6)}, {u"plan"_s, *rc::gen::inRange(1, 6)}}));
        const Score &confidence = score(asked, u"confidence"_s);
        const auto before = *evaluation::mean(asked, confidence, responses, u"pre"_s).value();
        const auto after = *evaluation::mean(asked, confidence, responses, u"post"_s).value();
        const auto change = *evaluation::change(asked, confidence, responses, u"pre"_s, u"post"_s).value();
        RC_ASSERT(change.pairs == people);
        RC_ASSERT(qAbs(change.points - (after.mean - before.mean)) < 1e-9);
    }));
}
