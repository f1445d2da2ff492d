#include "core/evaluation/score.h"

#include <map>

namespace convener::evaluation {

using training::Instrument;
using training::Response;
using training::Score;

namespace {

/// Each person's value at a point, by subject. Of two responses of one person the later in the list counts.
std::map<qint64, double> valuesAt(const Instrument &instrument, const Score &score,
                                  const std::vector<Response> &responses, const QString &point)
{
    std::map<qint64, double> values;
    for (const Response &response : responses)
        if (response.point == point && response.level == instrument.level)
            if (const auto value = personalScore(instrument, score, response))
                values[response.subject] = *value;
    return values;
}

} // namespace

std::optional<double> Change::percent() const
{
    return before == 0 ? std::nullopt : std::optional(100.0 * points / before);
}

std::optional<double> personalScore(const Instrument &instrument, const Score &score, const Response &response)
{
    int asked = 0;
    int answered = 0;
    double sum = 0;
    for (const training::Item *item : instrument.itemsOf(score)) {
        if (!item->isAskedAt(response.point))
            continue;
        ++asked;
        const auto answer = response.scales.constFind(item->id);
        if (answer == response.scales.constEnd())
            continue;
        ++answered;
        sum += *answer;
    }
    if (answered == 0 || 2 * answered < asked)
        return std::nullopt;
    return sum / answered;
}

Outcome<Share> share(const Instrument &instrument, const Score &score, const std::vector<Response> &responses,
                     const QString &point, int smallest)
{
    Share result;
    for (const auto &[subject, value] : valuesAt(instrument, score, responses, point)) {
        ++result.people;
        result.high += value >= score.atLeast ? 1 : 0;
    }
    return Outcome<Share>::of(result, result.people, smallest);
}

Outcome<Mean> mean(const Instrument &instrument, const Score &score, const std::vector<Response> &responses,
                   const QString &point, int smallest)
{
    Mean result;
    double sum = 0;
    for (const auto &[subject, value] : valuesAt(instrument, score, responses, point)) {
        ++result.people;
        sum += value;
    }
    result.mean = result.people == 0 ? 0 : sum / result.people;
    return Outcome<Mean>::of(result, result.people, smallest);
}

Outcome<Change> change(const Instrument &instrument, const Score &score, const std::vector<Response> &responses,
                       const QString &earlier, const QString &later, int smallest)
{
    const auto before = valuesAt(instrument, score, responses, earlier);
    Change result;
    for (const auto &[subject, value] : valuesAt(instrument, score, responses, later))
        if (const auto paired = before.find(subject); paired != before.end()) {
            ++result.pairs;
            result.points += value - paired->second;
            result.before += paired->second;
        }
    if (result.pairs > 0) {
        result.points /= result.pairs;
        result.before /= result.pairs;
    }
    return Outcome<Change>::of(result, result.pairs, smallest);
}

} // namespace convener::evaluation
