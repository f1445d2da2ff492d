#include "core/catalogue/nearest.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace convener::catalogue {

namespace {

/// Levenshtein's distance.
qsizetype slips(QStringView a, QStringView b)
{
    std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            auto &cell = row[static_cast<size_t>(j) + 1];
            const qsizetype replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = cell;
            cell = std::min({replaced, cell + 1, row[static_cast<size_t>(j)] + 1});
        }
    }
    return row.back();
}

} // namespace

QString nearest(const QString &written, const QStringList &known)
{
    QString best;
    qsizetype fewest = 3;
    for (const QString &word : known) {
        if (qAbs(word.size() - written.size()) > 2)
            continue;
        const qsizetype count = slips(written, word);
        if (count < fewest && 2 * count < word.size()) {
            fewest = count;
            best = word;
        }
    }
    return best;
}

} // namespace convener::catalogue
