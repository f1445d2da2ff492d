#include "core/training/instrument.h"

#include <algorithm>

namespace convener::training {

namespace {

template <class Value>
const Value *byId(const std::vector<Value> &values, const QString &id)
{
    const auto found = std::ranges::find(values, id, &Value::id);
    return found == values.end() ? nullptr : &*found;
}

} // namespace

bool Item::isAskedAt(const QString &point) const
{
    return std::ranges::find(asked, point) != asked.end();
}

const Item *Instrument::item(const QString &itemId) const
{
    return byId(items, itemId);
}

const Score *Instrument::score(const QString &scoreId) const
{
    return byId(scores, scoreId);
}

std::vector<const Item *> Instrument::itemsOf(const Score &score) const
{
    std::vector<const Item *> found;
    for (const Item &item : items) {
        const bool named = std::ranges::find(score.items, item.id) != score.items.end();
        const bool measured = !score.measures.isEmpty() && item.measures == score.measures;
        if (item.kind == ItemKind::Scale && (named || measured))
            found.push_back(&item);
    }
    return found;
}

} // namespace convener::training
