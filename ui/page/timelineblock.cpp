#include "ui/page/timelineblock.h"

#include "ui/model/datetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::page {

using document::Marker;
using document::Timeline;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

QString dayAndMonth(QDate date)
{
    return QLocale().toString(date, u"d MMM yyyy"_s);
}

void addMarker(Timeline &timeline, QDate date, const QString &label, Marker::Kind kind)
{
    timeline.markers.push_back({date, label, dayAndMonth(date), kind});
}

void addMarkers(Timeline &timeline, const action::EngagementRecord &record)
{
    addMarker(timeline, record.engagement.joinedOn, Text::tr("Joined"), Marker::Kind::Milestone);
    for (const training::Commitment &commitment : record.commitments)
        if (const auto *rule = record.programme.commitment(commitment.rule); rule && commitment.due)
            addMarker(timeline, *commitment.due, rule->title, Marker::Kind::Milestone);
    for (const training::Cohort &cohort : record.cohorts)
        if (const auto *stage = record.programme.stage(cohort.stage))
            for (const training::Session &session : cohort.heldSessions())
                addMarker(timeline, session.time.date(), stage->title, Marker::Kind::Session);
    for (const store::NamedRequest &named : record.requests) {
        const training::SurveyRequest &request = named.request;
        if (request.level != training::Level::Organisation || !request.dates)
            continue;
        const auto *point = record.programme.organisationSurveys.point(request.point);
        addMarker(timeline, request.dates->due, point ? point->title : request.point, Marker::Kind::Survey);
    }
    std::ranges::stable_sort(timeline.markers, {}, &Marker::date);
}

void addTicks(Timeline &timeline)
{
    const int months = int(timeline.first.daysTo(timeline.last) / 30);
    const int step = months > 18 ? 3 : months > 9 ? 2 : 1;
    for (QDate month = timeline.first; month <= timeline.last; month = month.addMonths(step))
        timeline.ticks.push_back({month, QLocale().toString(month, month.month() == 1 ? u"MMM yyyy"_s : u"MMM"_s)});
}

} // namespace

Timeline timelineBlock(const action::EngagementRecord &record, QDate today)
{
    Timeline timeline;
    addMarkers(timeline, record);
    if (const auto window = record.window())
        timeline.bands.push_back({window->first(), window->last(), Text::tr("Window")});
    QDate first = timeline.markers.front().date;
    QDate last = std::max(timeline.markers.back().date, first.addMonths(3));
    for (const document::Band &band : timeline.bands)
        last = std::max(last, band.last);
    timeline.first = QDate(first.year(), first.month(), 1);
    timeline.last = QDate(last.year(), last.month(), 1).addMonths(1);
    if (today >= timeline.first && today <= timeline.last) {
        timeline.today = today;
        timeline.todayLabel = Text::tr("Today");
    }
    addTicks(timeline);
    QStringList words;
    for (const Marker &marker : timeline.markers)
        words += u"%1: %2"_s.arg(model::longDate(marker.date), marker.label);
    timeline.alternative = words.join(u"; "_s);
    return timeline;
}

} // namespace convener::page
