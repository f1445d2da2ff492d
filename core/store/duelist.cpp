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

const QString sessionColumns =
    u"k.stage, e.edition, 'organisation', k.engagement, o.name, o.name, substr(s.starts, 1, 10), s.id, k.id, NULL"_s;

const std::array sources{
    Source{DueKind::Commitment,
           u"c.rule, e.edition, 'organisation', c.engagement, o.name, o.name, c.due, c.id, NULL, NULL"_s,
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
    // that was due longer ago than :grace days can still be open.
    Source{DueKind::Survey,
           u"r.point, e.edition, r.level, r.engagement, o.name, coalesce(m.name, o.name), r.due, r.id, p.cohort, "
           "r.progress"_s,
           u"FROM survey_request r JOIN engagement e ON e.id = r.engagement JOIN organisation o ON o.id = "
           "e.organisation LEFT JOIN place p ON p.id = r.place LEFT JOIN person m ON m.id = p.person "
           "WHERE r.progress IN ('not-sent', 'sent', 'reminded') AND r.due IS NOT NULL "
           "AND r.due >= max(:from, :earliest) AND r.due <= :until AND r.closes >= :today"_s,
           u"r.due, r.closes, r.id"_s}};

} // namespace

DueState DueItem::state(QDate today) const
{
    if (due == today)
        return DueState::Due;
    return due < today ? DueState::Overdue : DueState::Upcoming;
}

Result<Statement> DueList::prepared(const QString &sql, const Range &range) const
{
    Statement statement(m_database, sql);
    statement.bind(u":from"_s, range.from.isValid() ? range.from : QDate(1, 1, 1))
        .bind(u":until"_s, range.until.isValid() ? range.until : QDate(9999, 12, 31))
        .bind(u":most"_s, range.most);
    if (sql.contains(":today"_L1))
        statement.bind(u":today"_s, range.today);
    if (sql.contains(":earliest"_L1)) {
        CONVENER_ASSIGN(const auto grace, Statement(m_database, u"SELECT coalesce(max(survey_grace), 0) FROM edition"_s)
                                              .first([](const Statement &row) { return row.whole(0); }));
        statement.bind(u":earliest"_s, range.today.addDays(-grace.value_or(0)));
    }
    return statement;
}

Result<std::vector<DueItem>> DueList::items(const Range &range) const
{
    std::vector<DueItem> items;
    for (const Source &source : sources) {
        CONVENER_ASSIGN(
            Statement statement,
            prepared(u"SELECT %1 %2 ORDER BY %3 LIMIT :most"_s.arg(source.columns, source.rows, source.order), range));
        CONVENER_ASSIGN(auto rows, statement.all([&](const Statement &row) {
            return DueItem{.kind = source.kind,
                           .what = row.text(0),
                           .edition = row.id<EditionId>(1),
                           .level = row.word<Level>(2),
                           .engagement = row.id<EngagementId>(3),
                           .organisation = row.text(4),
                           .subject = row.text(5),
                           .due = row.day(6),
                           .number = row.integer(7),
                           .cohort = row.id<CohortId>(8),
                           .progress = row.isNull(9) ? Progress::NotSent : row.word<Progress>(9)};
        }));
        std::move(rows.begin(), rows.end(), std::back_inserter(items));
    }
    std::stable_sort(items.begin(), items.end(), [](const DueItem &a, const DueItem &b) { return a.due < b.due; });
    return items;
}

Result<int> DueList::count(const Range &range) const
{
    int counted = 0;
    for (const Source &source : sources) {
        CONVENER_ASSIGN(Statement statement,
                        prepared(u"SELECT count(*) FROM (SELECT 1 %1 LIMIT :most)"_s.arg(source.rows), range));
        CONVENER_ASSIGN(const auto found, statement.first([](const Statement &row) { return row.whole(0); }));
        counted += found.value_or(0);
    }
    return counted;
}

} // namespace convener::store
