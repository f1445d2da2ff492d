#include "ui/cell/table.h"

#include "ui/cell/rowcell.h"
#include "ui/look/theme.h"
#include "ui/model/role.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QSet>
#include <QSettings>

#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace convener::cell {

namespace {

constexpr int roomyCharacters = 100; ///< in a narrower table a row has one more line, to break its text on
constexpr int leastCharacters = 48;  ///< a table that is narrower still scrolls sideways
constexpr int leastRows = 3;         ///< a lower page scrolls

QFontMetrics headingMetrics()
{
    QFont font = look::bodyFont();
    font.setWeight(QFont::DemiBold);
    return QFontMetrics(font);
}

/// So many pixels at 100%, as the style sheet takes them.
int scaled(int pixels)
{
    return qRound(pixels * look::current().textScale);
}

/// `width` in these shares, but to each column at least what it needs; the wider ones give way for it.
std::vector<int> sharedOut(int width, const std::vector<int> &shares, const std::vector<int> &least)
{
    const int whole = std::accumulate(shares.begin(), shares.end(), 0);
    std::vector<int> widths;
    int missing = 0;
    int spare = 0;
    for (std::size_t column = 0; column < shares.size(); ++column) {
        widths.push_back(width * shares[column] / whole);
        missing += qMax(0, least[column] - widths[column]);
        spare += qMax(0, widths[column] - least[column]);
    }
    for (std::size_t column = 0; column < shares.size(); ++column)
        if (widths[column] <= least[column])
            widths[column] = least[column];
        else
            widths[column] -= qMin(missing, spare) * (widths[column] - least[column]) / spare;
    return widths;
}

} // namespace

Table::Table(const QString &name, int lines, QWidget *parent)
    : QTableView(parent)
    , m_lines(lines)
{
    setAccessibleName(name);
    setItemDelegate(new RowCell(this));
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(RowCell::rowHeight(lines));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter | Qt::Alignment(Qt::TextWordWrap));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setStretchLastSection(true);

    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.data(model::StepRole).toString().isEmpty())
            Q_EMIT opened(index);
    });
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (!index.data(model::StepRole).toString().isEmpty())
            Q_EMIT stepped(index);
    });
}

void Table::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_current = {currentIndex().column(), currentIndex().row()};
    });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        spanHeadings();
        measureSteps();
        updateGeometry();
        const int row = qMin(m_current.y(), this->model()->rowCount() - 1);
        setCurrentIndex(this->model()->index(row, m_current.x()));
    });
    connect(model, &QAbstractItemModel::layoutChanged, this, [this] { spanHeadings(); });
    spanHeadings();
    measureSteps();
}

void Table::setShares(std::vector<int> shares)
{
    m_shares = std::move(shares);
    shareWidth();
}

void Table::remember(const QString &key)
{
    m_key = u"tables/%1/"_s.arg(key);
    const QSettings settings;
    const QVariantList widths = settings.value(m_key + u"widths"_s).toList();
    if (widths.size() == qsizetype(m_shares.size()))
        std::ranges::transform(widths, m_shares.begin(), [](const QVariant &width) { return width.toInt(); });
    shareWidth();
    const int column = settings.value(m_key + u"sortedBy"_s, -1).toInt();
    if (isSortingEnabled() && column >= 0 && column < model()->columnCount())
        sortByColumn(column, Qt::SortOrder(settings.value(m_key + u"order"_s).toInt()));
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &Table::keepShares);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this](int by, Qt::SortOrder order) {
        QSettings().setValue(m_key + u"sortedBy"_s, by);
        QSettings().setValue(m_key + u"order"_s, int(order));
    });
}

void Table::keepShares(int resized)
{
    const int last = int(m_shares.size()) - 1;
    if (m_sharing || resized == last) // which only takes what the others leave
        return;
    QVariantList widths;
    int taken = 0;
    for (int column = 0; column <= last; ++column) {
        const int width = column < last ? columnWidth(column) : qMax(1, viewport()->width() - taken);
        taken += width;
        m_shares[std::size_t(column)] = width;
        widths += width;
    }
    QSettings().setValue(m_key + u"widths"_s, widths);
}

void Table::setWidths(const std::vector<int> &characters)
{
    horizontalHeader()->setStretchLastSection(false);
    const int character = QFontMetrics(look::bodyFont()).averageCharWidth();
    for (int column = 0; column < int(characters.size()); ++column)
        setColumnWidth(column, qMax(leastWidth(column), characters[std::size_t(column)] * character));
    fitHeadings();
}

void Table::setGrown(bool grown)
{
    m_grown = grown;
    setVerticalScrollBarPolicy(grown ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, grown ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

QSize Table::sizeHint() const
{
    if (!m_grown || !model())
        return QTableView::sizeHint();
    const int rows = model()->rowCount() * verticalHeader()->defaultSectionSize();
    return {QTableView::sizeHint().width(), rows + horizontalHeader()->sizeHint().height() + 2 * frameWidth() + 4};
}

QSize Table::minimumSizeHint() const
{
    const int rows = leastRows * verticalHeader()->defaultSectionSize();
    const int height = m_grown ? sizeHint().height() : horizontalHeader()->sizeHint().height() + rows;
    return {QTableView::minimumSizeHint().width(), height};
}

void Table::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (index.data(model::StepRole).toString().isEmpty())
        Q_EMIT opened(index);
    else
        Q_EMIT stepped(index);
}

void Table::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != EditingState && editTriggers() == NoEditTriggers) {
        choose(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void Table::mouseMoveEvent(QMouseEvent *event)
{
    const bool step = !indexAt(event->position().toPoint()).data(model::StepRole).toString().isEmpty();
    viewport()->setCursor(step ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

void Table::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void Table::spanHeadings()
{
    clearSpans();
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (!model()->index(row, 0).data(model::HeadingRole).toBool())
            continue;
        setSpan(row, 0, 1, model()->columnCount());
        setRowHeight(row, RowCell::rowHeight(1) + look::space(1));
    }
}

void Table::measureSteps()
{
    QSet<QString> steps;
    for (int row = 0; row < model()->rowCount(); ++row)
        steps.insert(model()->index(row, model()->columnCount() - 1).data(model::StepRole).toString());
    steps.remove(QString());
    int widest = 0;
    for (const QString &step : steps)
        widest = qMax(widest, RowCell::stepWidth(step));
    if (std::exchange(m_stepWidth, widest) != widest)
        shareWidth();
}

int Table::besideHeading() const
{
    return scaled(isSortingEnabled() ? 24 : 18);
}

int Table::leastWidth(int column) const
{
    const QFontMetrics metrics = headingMetrics();
    int widest = 0;
    for (const QString &word : heading(column).split(u' '))
        widest = qMax(widest, metrics.horizontalAdvance(word));
    const int step = column == model()->columnCount() - 1 ? m_stepWidth : 0;
    return qMax(widest + besideHeading(), step);
}

QString Table::heading(int column) const
{
    return model()->headerData(column, Qt::Horizontal).toString();
}

void Table::fitHeadings()
{
    const QFontMetrics metrics = headingMetrics();
    int highest = metrics.height();
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QRect room(0, 0, columnWidth(column) - besideHeading(), 0);
        highest = qMax(highest, metrics.boundingRect(room, Qt::TextWordWrap, heading(column)).height());
    }
    const int height = highest + scaled(16);
    if (horizontalHeader()->minimumHeight() == height)
        return;
    horizontalHeader()->setMinimumHeight(height);
    updateGeometries();
}

void Table::shareWidth()
{
    if (m_shares.empty() || !model())
        return;
    const QScopedValueRollback sharing(m_sharing, true);
    const int character = QFontMetrics(look::bodyFont()).averageCharWidth();
    std::vector<int> leasts;
    for (int column = 0; column < int(m_shares.size()); ++column)
        leasts.push_back(leastWidth(column));
    const int least = qMax(leastCharacters * character, std::accumulate(leasts.begin(), leasts.end(), 0));
    const int height = RowCell::rowHeight(m_lines + (viewport()->width() < roomyCharacters * character ? 1 : 0));
    if (verticalHeader()->defaultSectionSize() != height) {
        verticalHeader()->setDefaultSectionSize(height);
        spanHeadings();
    }
    setHorizontalScrollBarPolicy(viewport()->width() < least ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setStretchLastSection(viewport()->width() >= least);
    const std::vector<int> widths = sharedOut(qMax(viewport()->width(), least), m_shares, leasts);
    for (int column = 0; column < int(widths.size()); ++column)
        setColumnWidth(column, widths[std::size_t(column)]);
    fitHeadings();
}

} // namespace convener::cell
