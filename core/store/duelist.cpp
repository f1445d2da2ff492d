#include "core/store/duelist.h"

#include "core/store/statement.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace convener::store {

using namespace training;

namespace {

/// One kind of what is due, in SQL. Each walks an index of what is open in the order of its dates, so that the list
/// costs the same in a file of any size.
struct Source {
    DueKind kind;
    QString columns;
    QString rows; ///< due from :from until :until; of sessions up to :today or from it
    QString order;
};

const QString sessionColumns = u"k.stage, e.edition, k.engagement, o.name, substr(s.starts, 1, 10), s.id, k.id"_s;

const std::array sources{
    Source{DueKind::Commitment, u"c.rule, e.edition, c.engagement, o.name, c.due, c.id"_s,
           u"FROM commitment c JOIN engagement e ON e.id = c.engagement JOIN organisation o ON o.id = e.organisation "
           "WHERE c.met_on IS NULL AND c.due IS NOT NULL AND c.due >= :from AND c.due <= :until"_s,
           u"c.due, c.id"_s},
    Source{DueKind::Session, sessionColumns,
           u"FROM open_register u JOIN session s ON s.id = u.session JOIN cohort k ON k.id = s.cohort "
           "JOIN engagement e ON e.id = k.engagement JOIN organisation o ON o.id = e.organisation "
           "WHERE u.starts < :today AND u.starts >= :from AND u.starts <= :until || 'T99'"_s,
           u"u.starts, u.session"_s},
    Source{DueKind::Session, sessionColumns,
           u"FROM session s JOIN cohort k ON k.id = s.cohort JOIN engagement e ON e.id = k.engagement "
           "JOIN organisation o ON o.id = e.organisation "
           "WHERE s.cancelled = 0 AND s.starts >= max(:today, :from) AND s.starts <= :until || 'T99'"_s,
           u"s.starts, s.id"_s},
    // A closed request cannot be answered any more: it counts in the response rate, not among what is to be done. None
    // that was due longer ago than the longest grace of an edition can still be open.
    Source{DueKind::Survey, u"r.point, e.edition, r.engagement, o.name, r.due, r.id, p.cohort, m.name, r.progress"_s,
           u"FROM survey_request r JOIN engagement e ON e.id = r.engagement JOIN organisation o ON o.id = "
           "e.organisation LEFT JOIN place p ON p.id = r.place LEFT JOIN person m ON m.id = p.person "
           "WHERE r.progress IN ('not-sent', 'sent', 'reminded') AND r.due IS NOT NULL "
           "AND r.due >= max(:from, (SELECT coalesce(date(:today, '-' || max(survey_grace) || ' days'), :from) FROM "
           "edition)) AND r.due <= :until AND r.closes >= :today"_s,
           u"r.due, r.closes, r.id"_s}};

DueItem readItem(DueKind kind, const Statement &row)
{
    DueItem item{.kind = kind,
                 .what = row.text(0),
                 .edition = row.id<EditionId>(1),
                 .engagement = row.id<EngagementId>(2),
                 .organisation = row.text(3),
                 .due = row.day(4),
                 .number = row.integer(5)};
    item.subject = item.organisation;
    if (kind != DueKind::Commitment)
        item.cohort = row.id<CohortId>(6);
    if (kind == DueKind::Survey) {
        if (item.cohort.isValid()) {
            item.level = Level::Delegate;
            item.subject = row.text(7);
        }
        item.progress = row.word<Progress>(8);
    }
    return item;
}

} // namespace

DueState DueItem::state(QDate today) const
{
    if (due == today)
        return DueState::Due;
    return due < today ? DueState::Overdue : DueState::Upcoming;
}

Statement DueList::prepared(const QString &sql, const Range &range) const
{
    Statement statement(m_database, sql);
    statement.bind(u":from"_s, range.from.isValid() ? range.from : QDate(1, 1, 1))
        .bind(u":until"_s, range.until.isValid() ? range.until : QDate(9999, 12, 31))
        .bind(u":most"_s, range.most);
    if (sql.contains(":today"_L1))
        statement.bind(u":today"_s, range.today);
    return statement;
}

Result<std::vector<DueItem>> DueList::items(const Range &range) const
{
    std::vector<DueItem> items;
    for (const Source &source : sources) {
        Statement statement =
            prepared(u"SELECT %1 %2 ORDER BY %3 LIMIT :most"_s.arg(source.columns, source.rows, source.order), range);
        CONVENER_TRY(statement.each([&](const Statement &row) { items.push_back(readItem(source.kind, row)); }));
    }
    std::stable_sort(items.begin(), items.end(), [](const DueItem &a, const DueItem &b) { return a.due < b.due; });
    return items;
}

Result<int> DueList::count(const Range &range) const
{
    int counted = 0;
    for (const Source &source : sources) {
        Statement statement = prepared(u"SELECT count(*) FROM (SELECT 1 %1 LIMIT :most)"_s.arg(source.rows), range);
        CONVENER_ASSIGN(const auto found, statement.first([](const Statement &row) { return row.whole(0); }));
        counted += found.value_or(0);
    }
    return counted;
}

} // namespace convener::store
