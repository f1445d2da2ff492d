#include "core/catalogue/instrumentcheck.h"

#include "core/catalogue/jsonreader.h"

#include <QCoreApplication>
#include <QSet>

namespace convener::catalogue {

using namespace Qt::StringLiterals;
using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(InstrumentCheck)
};

void checkScale(const QString &name, const Scale &scale, Faults &faults)
{
    const QString here = u"/scales/"_s + pointerToken(name);
    const int values = scale.highest - scale.lowest + 1;
    if (values < 2)
        faults.push_back({here + u"/highest"_s, Text::tr("a number above the lowest"), describeJson(scale.highest)});
    const auto words = [&](const QString &language, const std::vector<QString> &labels) {
        if (static_cast<int>(labels.size()) != values)
            faults.push_back({u"%1/labels/%2"_s.arg(here, language), Text::tr("words for %n value(s)", nullptr, values),
                              Text::tr("%1").arg(labels.size())});
    };
    words(u"en"_s, scale.labels.en);
    if (!scale.labels.cy.empty())
        words(u"cy"_s, scale.labels.cy);
}

void checkItem(const QString &here, const Item &item, const QStringList &scales, Faults &faults)
{
    const bool hasScale = item.kind == ItemKind::Scale;
    if (hasScale && !scales.contains(item.scale))
        faults.push_back({here + u"/scale"_s, oneOf(scales, item.scale), describeJson(item.scale)});
    if (!hasScale && !item.scale.isEmpty())
        faults.push_back(
            {here + u"/scale"_s, Text::tr("no scale for this kind of question"), describeJson(item.scale)});
    if ((item.kind == ItemKind::Choice) == item.choices.empty())
        faults.push_back({here + u"/choices"_s, Text::tr("choices where the kind is “choice”, and only there"),
                          Text::tr("%1").arg(item.choices.size())});
    if (item.asked.empty())
        faults.push_back({here + u"/asked"_s, Text::tr("at least one survey point"), Text::tr("none")});
}

void checkScore(const QString &here, const Instrument &instrument, const Score &score, Faults &faults)
{
    if (score.items.empty() == score.measures.isEmpty())
        faults.push_back(
            {here, Text::tr("either items or measures"), score.items.empty() ? Text::tr("neither") : Text::tr("both")});
    else if (const auto found = instrument.itemsOf(score); found.empty() || found.size() < score.items.size())
        faults.push_back({here + (score.items.empty() ? u"/measures"_s : u"/items"_s),
                          Text::tr("what at least one question on a scale has"), describeJson(score.measures)});
    if ((score.method == ScoreMethod::Share) != (score.atLeast > 0))
        faults.push_back({here + u"/atLeast"_s, Text::tr("a least answer for the method “share”, and only there"),
                          describeJson(score.atLeast)});
}

} // namespace

Faults check(const Instrument &instrument)
{
    Faults faults;
    for (auto scale = instrument.scales.begin(); scale != instrument.scales.end(); ++scale)
        checkScale(scale.key(), *scale, faults);
    QSet<QString> ids;
    const auto checkId = [&](const QString &pointer, const QString &id) {
        if (id.isEmpty() || ids.contains(id))
            faults.push_back({pointer + u"/id"_s, Text::tr("an id of its own"), describeJson(id)});
        ids.insert(id);
    };
    for (size_t i = 0; i < instrument.items.size(); ++i) {
        const QString here = u"/items/%1"_s.arg(i);
        checkId(here, instrument.items[i].id);
        checkItem(here, instrument.items[i], instrument.scales.keys(), faults);
    }
    ids.clear();
    for (size_t i = 0; i < instrument.scores.size(); ++i) {
        const QString here = u"/scores/%1"_s.arg(i);
        checkId(here, instrument.scores[i].id);
        checkScore(here, instrument, instrument.scores[i], faults);
    }
    return faults;
}

} // namespace convener::catalogue
