#include "ui/chart/strippanel.h"

#include "ui/cell/table.h"
#include "ui/chart/strip.h"
#include "ui/look/theme.h"
#include "ui/model/stripmodel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::chart {

using look::space;

namespace {

constexpr int crowdedDays = 31;
constexpr int readableCharacters = 80; ///< average ones; on a narrower strip the words would stand on one another

/// The screen has less height than paper: the words of survey points near something else stand in the table alone.
document::Timeline forScreen(document::Timeline timeline)
{
    using document::Marker;
    const std::vector<Marker> all = timeline.markers;
    for (Marker &marker : timeline.markers) {
        const bool crowded = std::ranges::any_of(all, [&marker](const Marker &other) {
            return other.kind != Marker::Kind::Survey && qAbs(other.date.daysTo(marker.date)) <= crowdedDays;
        });
        if (marker.kind == Marker::Kind::Survey && crowded) {
            marker.label.clear();
            marker.when.clear();
        }
    }
    return timeline;
}

} // namespace

StripPanel::StripPanel(QWidget *parent)
    : QFrame(parent)
    , m_asList(new QPushButton(tr("Show as a list")))
    , m_strip(new Strip)
    , m_model(new model::StripModel(this))
    , m_table(new cell::Table(tr("Timeline"), 1))
{
    setProperty("role", u"panel"_s);
    m_table->setModel(m_model);
    m_table->setShares({30, 70});
    m_table->hide();
    m_asList->setProperty("role", u"link"_s);
    m_asList->setCheckable(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(4), space(2), space(4), space(1));
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_table);
    column->addWidget(m_asList, 0, Qt::AlignRight);
    connect(m_asList, &QPushButton::toggled, this, [this](bool asList) {
        m_strip->setVisible(!asList);
        m_table->setVisible(asList);
        m_asList->setText(asList ? tr("Show to scale") : tr("Show as a list"));
    });
}

void StripPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    followWidth();
}

void StripPanel::followWidth()
{
    const bool narrow = width() < QFontMetrics(look::bodyFont()).averageCharWidth() * readableCharacters;
    if (narrow != std::exchange(m_narrow, narrow))
        m_asList->setChecked(narrow);
}

void StripPanel::set(const document::Timeline &timeline)
{
    m_strip->set(forScreen(timeline));
    std::vector<model::StripRow> rows;
    for (const document::Marker &marker : timeline.markers)
        rows.push_back({marker.date, marker.label});
    for (const document::Band &band : timeline.bands) {
        rows.push_back({band.first, tr("%1 starts").arg(band.label)});
        rows.push_back({band.last, tr("%1 ends").arg(band.label)});
    }
    std::ranges::stable_sort(rows, {}, &model::StripRow::date);
    m_model->set(std::move(rows));
}

} // namespace convener::chart
