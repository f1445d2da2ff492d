#include "core/store/duelist.h"

#include "core/store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::store {

using namespace training;

namespace {

const QString farAway = u"9999-12-31"_s;

/// Each kind walks an index of what is open in the order of its dates, so that the list costs the same in a file of any
/// size.
const QString commitments =
    u"SELECT c.rule, e.edition, 'organisation', c.engagement, o.name, o.name, c.due, c.id, NULL, NULL "
    "FROM commitment c JOIN engagement e ON e.id = c.engagement JOIN organisation o ON o.id = e.organisation "
    "WHERE c.met_on IS NULL AND c.due IS NOT NULL AND c.due <= :until ORDER BY c.due, c.id LIMIT :most"_s;

const QString comingSessions =
    u"SELECT k.stage, e.edition, 'organisation', k.engagement, o.name, o.name, substr(s.starts, 1, 10), s.id, k.id, "
    u"NULL "
    "FROM session s JOIN cohort k ON k.id = s.cohort JOIN engagement e ON e.id = k.engagement "
    "JOIN organisation o ON o.id = e.organisation "
    "WHERE s.cancelled = 0 AND s.starts >= :today AND s.starts <= :until || 'T99' ORDER BY s.starts, s.id LIMIT :most"_s;

const QString unrecordedSessions =
    u"SELECT k.stage, e.edition, 'organisation', k.engagement, o.name, o.name, substr(s.starts, 1, 10), s.id, k.id, "
    u"NULL "
    "FROM open_register u JOIN session s ON s.id = u.session JOIN cohort k ON k.id = s.cohort "
    "JOIN engagement e ON e.id = k.engagement JOIN organisation o ON o.id = e.organisation "
    "WHERE u.starts < :today ORDER BY u.starts, u.session LIMIT :most"_s;

/// A closed request cannot be answered any more: it counts in the response rate, not among what is to be done.
const QString surveys =
    u"SELECT r.point, e.edition, r.level, r.engagement, o.name, coalesce(m.name, o.name), r.due, r.id, p.cohort, "
    u"r.progress "
    "FROM survey_request r JOIN engagement e ON e.id = r.engagement JOIN organisation o ON o.id = e.organisation "
    "LEFT JOIN place p ON p.id = r.place LEFT JOIN person m ON m.id = p.person "
    "WHERE r.progress IN ('not-sent', 'sent', 'reminded') AND r.due IS NOT NULL AND r.due <= :until "
    "AND r.due >= :earliest AND r.closes >= :today ORDER BY r.due, r.id LIMIT :most"_s;

} // namespace

DueState DueItem::state(QDate today) const
{
    if (due == today)
        return DueState::Due;
    return due < today ? DueState::Overdue : DueState::Upcoming;
}

Result<std::vector<DueItem>> DueList::items(const Range &range) const
{
    const QString until = range.until.isValid() ? range.until.toString(Qt::ISODate) : farAway;
    // No request that is due before this can still be open: the walk through the index starts there.
    CONVENER_ASSIGN(const auto grace, Statement(m_database, u"SELECT coalesce(max(survey_grace), 0) FROM edition"_s)
                                          .first([](const Statement &row) { return row.whole(0); }));
    std::vector<DueItem> items;
    const auto take = [&](DueKind kind, const QString &sql) -> Result<> {
        Statement statement(m_database, sql);
        if (sql.contains(":today"_L1))
            statement.bind(u":today"_s, range.today);
        if (sql.contains(":earliest"_L1))
            statement.bind(u":earliest"_s, range.today.addDays(-grace.value_or(0)));
        if (sql.contains(":until"_L1))
            statement.bind(u":until"_s, until);
        CONVENER_ASSIGN(auto rows, statement.bind(u":most"_s, range.most).all([&](const Statement &row) {
            return DueItem{.kind = kind,
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
        return {};
    };
    CONVENER_TRY(take(DueKind::Commitment, commitments));
    CONVENER_TRY(take(DueKind::Session, unrecordedSessions));
    CONVENER_TRY(take(DueKind::Session, comingSessions));
    CONVENER_TRY(take(DueKind::Survey, surveys));
    std::stable_sort(items.begin(), items.end(), [](const DueItem &a, const DueItem &b) { return a.due < b.due; });
    return items;
}

} // namespace convener::store
