#include "ui/page/editions.h"

#include "core/catalogue/comparison.h"
#include "core/store/editions.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace convener::page {

using catalogue::Difference;
using dialog::MarkedLine;
using look::Mark;
using training::Programme;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Editions)
};

constexpr qsizetype longestValue = 120; ///< characters of a list or an object that are shown

/// The word of one part of a place in a programme file, in the window's language.
QString partText(const QString &part, const Programme &programme)
{
    static const QHash<QString, const char *> words{
        {u"stages"_s, QT_TRANSLATE_NOOP("Editions", "stage")},
        {u"commitments"_s, QT_TRANSLATE_NOOP("Editions", "commitment")},
        {u"capacity"_s, QT_TRANSLATE_NOOP("Editions", "places")},
        {u"minutes"_s, QT_TRANSLATE_NOOP("Editions", "minutes")},
        {u"months"_s, QT_TRANSLATE_NOOP("Editions", "months")},
        {u"days"_s, QT_TRANSLATE_NOOP("Editions", "days")},
        {u"window"_s, QT_TRANSLATE_NOOP("Editions", "window")},
        {u"noticeWeeks"_s, QT_TRANSLATE_NOOP("Editions", "weeks of notice")},
        {u"daysBetween"_s, QT_TRANSLATE_NOOP("Editions", "days between")},
        {u"value"_s, QT_TRANSLATE_NOOP("Editions", "number")},
        {u"source"_s, QT_TRANSLATE_NOOP("Editions", "source")},
        {u"edition"_s, QT_TRANSLATE_NOOP("Editions", "edition")},
        {u"title"_s, QT_TRANSLATE_NOOP("Editions", "title")},
        {u"points"_s, QT_TRANSLATE_NOOP("Editions", "point")},
        {u"agenda"_s, QT_TRANSLATE_NOOP("Editions", "agenda")},
        {u"sessions"_s, QT_TRANSLATE_NOOP("Editions", "sessions")},
    };
    if (const training::Stage *stage = programme.stage(part))
        return stage->title;
    if (const training::CommitmentRule *rule = programme.commitment(part))
        return rule->title;
    const char *word = words.value(part);
    return word ? Text::tr(word) : part;
}

QString placeText(const QString &place, const Programme &programme)
{
    QStringList parts;
    for (const QString &part : place.split(u'/', Qt::SkipEmptyParts))
        parts += partText(part, programme);
    return parts.join(u", "_s);
}

QString shortened(const QString &value)
{
    return value.size() <= longestValue ? value : value.first(longestValue) + u'…';
}

MarkedLine lineOf(const Difference &difference, const Programme &programme)
{
    const QString place = placeText(difference.place, programme);
    switch (difference.kind) {
    case Difference::Kind::Added:
        return {Mark::Due, Text::tr("Added: %1: %2").arg(place, shortened(difference.after))};
    case Difference::Kind::Removed:
        return {Mark::Off, Text::tr("Removed: %1: %2").arg(place, shortened(difference.before))};
    case Difference::Kind::Changed:
        break;
    }
    return {Mark::Due,
            Text::tr("%1: %2 becomes %3").arg(place, shortened(difference.before), shortened(difference.after))};
}

} // namespace

Result<std::vector<Programme>> allEditions(const action::Desk &desk)
{
    store::Editions editions(desk.file);
    CONVENER_ASSIGN(const std::vector<store::Edition> saved, editions.all());
    std::vector<Programme> found;
    for (const store::Edition &each : saved) {
        CONVENER_ASSIGN(Programme kept, editions.programme(each.id));
        found.push_back(std::move(kept));
    }
    for (const Programme &shipped : desk.library.programmes()) {
        const auto isSame = [&shipped](const Programme &kept) {
            return kept.id == shipped.id && kept.edition == shipped.edition;
        };
        if (std::ranges::none_of(found, isSame))
            found.push_back(shipped);
    }
    std::ranges::stable_sort(found, {}, &Programme::id);
    return found;
}

Result<std::vector<Programme>> editionsOf(const action::Desk &desk, const QString &programme)
{
    CONVENER_ASSIGN(std::vector<Programme> editions, allEditions(desk));
    std::erase_if(editions, [&programme](const Programme &each) { return each.id != programme; });
    return editions;
}

std::vector<MarkedLine> differenceLines(const Programme &before, const Programme &after)
{
    std::vector<MarkedLine> lines;
    for (const Difference &difference : catalogue::compare(before, after))
        lines.push_back(lineOf(difference, before));
    if (lines.empty())
        lines.push_back({Mark::Done, Text::tr("Nothing differs.")});
    return lines;
}

} // namespace convener::page
