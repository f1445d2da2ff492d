#include "core/document/engagementtimeline.h"

#include "core/timeline/window.h"

#include <algorithm>

namespace convener::document {

using namespace Qt::StringLiterals;
using Kind = Marker::Kind;

namespace {

class TimelineMaker {
public:
    TimelineMaker(const EngagementFacts &facts, const Wording &wording)
        : m_facts(facts)
        , m_wording(wording)
    {
    }

    Timeline make()
    {
        addMarkers();
        const auto window = timeline::window(m_facts.programme, m_facts.engagement);
        if (window)
            m_timeline.bands.push_back(
                {window->first(), window->last(), m_wording.tr("Window"),
                 m_wording.tr("%1 to %2")
                     .arg(m_wording.shortDate(window->first()), m_wording.shortDate(window->last()))});
        setSpan();
        addTicks();
        if (const QDate today = m_facts.imprint.date; m_timeline.first <= today && today <= m_timeline.last) {
            m_timeline.today = today;
            m_timeline.todayLabel = m_wording.tr("Today");
        }
        m_timeline.alternative = alternative();
        return std::move(m_timeline);
    }

private:
    void add(QDate date, const QString &label, Kind kind)
    {
        m_timeline.markers.push_back({date, label, m_wording.shortDate(date), kind});
    }

    void addMarkers()
    {
        const training::Programme &programme = m_facts.programme;
        add(m_facts.engagement.joinedOn, m_wording.tr("Joined"), Kind::Milestone);
        for (const training::Commitment &commitment : m_facts.commitments)
            if (const auto *rule = programme.commitment(commitment.rule); rule && commitment.due)
                add(*commitment.due, m_wording.tr("Due: %1").arg(rule->title), Kind::Milestone);
        for (const training::Cohort &cohort : m_facts.cohorts)
            if (const auto *stage = programme.stage(cohort.stage))
                for (const training::Session &session : cohort.heldSessions())
                    add(session.time.date(), stage->title, Kind::Session);
        for (const training::SurveyRequest &request : m_facts.requests)
            if (request.level == training::Level::Organisation && request.dates)
                if (const auto *point = programme.organisationSurveys.point(request.point))
                    add(request.dates->due, m_wording.tr("Survey: %1").arg(point->title), Kind::Survey);
        std::ranges::stable_sort(m_timeline.markers, {}, &Marker::date);
    }

    /// Whole months, with room before the first date and after the last.
    void setSpan()
    {
        QDate first = m_timeline.markers.front().date;
        QDate last = std::max(m_timeline.markers.back().date, first.addMonths(3));
        for (const Band &band : m_timeline.bands) {
            first = std::min(first, band.first);
            last = std::max(last, band.last);
        }
        first = first.addDays(-7);
        m_timeline.first = QDate(first.year(), first.month(), 1);
        m_timeline.last = QDate(last.year(), last.month(), 1).addMonths(1);
    }

    void addTicks()
    {
        for (QDate month = m_timeline.first; month <= m_timeline.last; month = month.addMonths(1))
            m_timeline.ticks.push_back({month, m_wording.monthTick(month)});
    }

    QString alternative() const
    {
        QStringList dates;
        for (const Marker &marker : m_timeline.markers)
            dates << m_wording.tr("%1: %2", "a date and what happens").arg(m_wording.date(marker.date), marker.label);
        for (const Band &band : m_timeline.bands)
            dates << m_wording.tr("%1: %2", "a date and what happens").arg(band.when, band.label);
        return m_wording.tr("Timeline. %1").arg(dates.join(u"; "_s));
    }

    const EngagementFacts &m_facts;
    const Wording &m_wording;
    Timeline m_timeline;
};

} // namespace

Timeline engagementTimeline(const EngagementFacts &facts, const Wording &wording)
{
    return TimelineMaker(facts, wording).make();
}

} // namespace convener::document
