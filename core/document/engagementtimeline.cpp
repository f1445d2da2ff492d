#include "core/document/engagementtimeline.h"

#include "core/timeline/window.h"

#include <algorithm>

namespace convener::document {

using namespace Qt::StringLiterals;
using Kind = Marker::Kind;

namespace {

std::vector<Marker> markersOf(const EngagementFacts &facts, const Wording &wording)
{
    std::vector<Marker> markers;
    const auto add = [&](QDate date, const QString &label, Kind kind) {
        markers.push_back({date, label, wording.shortDate(date), kind});
    };
    const training::Programme &programme = facts.programme;
    add(facts.engagement.joinedOn, wording.tr("Joined"), Kind::Milestone);
    for (const training::Commitment &commitment : facts.commitments)
        if (const auto *rule = programme.commitment(commitment.rule); rule && commitment.due)
            add(*commitment.due, wording.tr("Due: %1").arg(rule->title), Kind::Milestone);
    for (const training::Cohort &cohort : facts.cohorts)
        if (const auto *stage = programme.stage(cohort.stage))
            for (const training::Session &session : cohort.heldSessions())
                add(session.time.date(), stage->title, Kind::Session);
    for (const training::SurveyRequest &request : facts.requests)
        if (request.level == training::Level::Organisation && request.dates)
            if (const auto *point = programme.organisationSurveys.point(request.point))
                add(request.dates->due, wording.tr("Survey: %1").arg(point->title), Kind::Survey);
    std::ranges::stable_sort(markers, {}, &Marker::date);
    return markers;
}

std::vector<Band> bandsOf(const EngagementFacts &facts, const Wording &wording)
{
    const auto window = timeline::window(facts.programme, facts.engagement);
    if (!window)
        return {};
    const QString when =
        wording.tr("%1 to %2").arg(wording.shortDate(window->first()), wording.shortDate(window->last()));
    return {{window->first(), window->last(), wording.tr("Window"), when}};
}

/// Whole months, with room before the first date and after the last.
void setSpan(Timeline &timeline)
{
    QDate first = timeline.markers.front().date;
    QDate last = std::max(timeline.markers.back().date, first.addMonths(3));
    for (const Band &band : timeline.bands) {
        first = std::min(first, band.first);
        last = std::max(last, band.last);
    }
    first = first.addDays(-7);
    timeline.first = QDate(first.year(), first.month(), 1);
    timeline.last = QDate(last.year(), last.month(), 1).addMonths(1);
}

void addTicks(Timeline &timeline, const Wording &wording)
{
    for (QDate month = timeline.first; month.isValid() && month <= timeline.last; month = month.addMonths(1))
        timeline.ticks.push_back({month, wording.monthTick(month)});
}

QString alternative(const Timeline &timeline, const Wording &wording)
{
    QStringList dates;
    for (const Marker &marker : timeline.markers)
        dates << wording.tr("%1: %2", "a date and what happens").arg(wording.date(marker.date), marker.label);
    for (const Band &band : timeline.bands)
        dates << wording.tr("%1: %2", "a date and what happens").arg(band.when, band.label);
    return wording.tr("Timeline. %1").arg(dates.join(u"; "_s));
}

} // namespace

Timeline engagementTimeline(const EngagementFacts &facts, const Wording &wording)
{
    Timeline timeline;
    timeline.markers = markersOf(facts, wording);
    timeline.bands = bandsOf(facts, wording);
    setSpan(timeline);
    addTicks(timeline, wording);
    if (const QDate today = facts.imprint.date; timeline.first <= today && today <= timeline.last) {
        timeline.today = today;
        timeline.todayLabel = wording.tr("Today");
    }
    timeline.alternative = alternative(timeline, wording);
    return timeline;
}

} // namespace convener::document
