#include "core/store/surveys.h"

#include "core/store/addrows.h"
#include "core/store/missing.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::store {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

const QString fields =
    u"r.id, r.engagement, r.level, r.point, r.place, r.opens, r.due, r.closes, r.progress, r.sent_on, "
    "r.reminded_on, r.returned_on, r.sent_for_earlier_date"_s;
const QString requests = u"SELECT "_s + fields + u" FROM survey_request r "_s;

SurveyRequest read(const Statement &row)
{
    return {.id = row.id<RequestId>(0),
            .engagement = row.id<EngagementId>(1),
            .level = row.word<Level>(2),
            .point = row.text(3),
            .place = row.id<PlaceId>(4),
            .dates = row.isNull(5) ? std::nullopt : std::optional(SurveyDates{row.day(5), row.day(6), row.day(7)}),
            .progress = row.word<Progress>(8),
            .sentOn = row.date(9),
            .remindedOn = row.date(10),
            .returnedOn = row.date(11),
            .sentForEarlierDate = row.flag(12)};
}

} // namespace

Result<> Surveys::addMissing(const std::vector<SurveyRequest> &added)
{
    const RowsInto into{u"survey_request"_s,
                        {u"engagement"_s, u"level"_s, u"point"_s, u"place"_s, u"opens"_s, u"due"_s, u"closes"_s,
                         u"progress"_s, u"sent_on"_s, u"reminded_on"_s, u"returned_on"_s, u"sent_for_earlier_date"_s},
                        u"ON CONFLICT DO NOTHING"_s};
    return addRows(m_database, into, added, [](RowsStatement &insert, const SurveyRequest &request) {
        const SurveyDates dates = request.dates.value_or(SurveyDates{});
        insert.add(request.engagement)
            .add(request.level)
            .add(request.point)
            .add(request.place)
            .add(dates.opens)
            .add(dates.due)
            .add(dates.closes)
            .add(request.progress)
            .add(request.sentOn)
            .add(request.remindedOn)
            .add(request.returnedOn)
            .add(request.sentForEarlierDate);
    });
}

Result<> Surveys::update(const SurveyRequest &request)
{
    const SurveyDates dates = request.dates.value_or(SurveyDates{});
    return Statement(m_database,
                     u"UPDATE survey_request SET opens = :opens, due = :due, closes = :closes, "
                     "progress = :progress, sent_on = :sent, reminded_on = :reminded, returned_on = :returned, "
                     "sent_for_earlier_date = :earlier WHERE id = :id"_s)
        .bind(u":opens"_s, dates.opens)
        .bind(u":due"_s, dates.due)
        .bind(u":closes"_s, dates.closes)
        .bind(u":progress"_s, request.progress)
        .bind(u":sent"_s, request.sentOn)
        .bind(u":reminded"_s, request.remindedOn)
        .bind(u":returned"_s, request.returnedOn)
        .bind(u":earlier"_s, request.sentForEarlierDate)
        .bind(u":id"_s, request.id)
        .run();
}

Result<SurveyRequest> Surveys::get(RequestId id) const
{
    CONVENER_ASSIGN(const auto found,
                    Statement(m_database, requests + u"WHERE r.id = :id"_s).bind(u":id"_s, id).first(read));
    if (!found)
        return missing(Text::tr("There is no survey request %1 in this file.").arg(id.number),
                       Text::tr("Look its number up in the timeline of its engagement."));
    return *found;
}

Result<std::vector<NamedRequest>> Surveys::ofEngagement(EngagementId engagement) const
{
    return Statement(m_database, u"SELECT "_s + fields +
                                     u", coalesce(m.name, o.name) FROM survey_request r "
                                     "JOIN engagement e ON e.id = r.engagement "
                                     "JOIN organisation o ON o.id = e.organisation "
                                     "LEFT JOIN place p ON p.id = r.place LEFT JOIN person m ON m.id = p.person "
                                     "WHERE r.engagement = :engagement "
                                     "ORDER BY r.level, m.name, r.place, r.due, r.id"_s)
        .bind(u":engagement"_s, engagement)
        .all([](const Statement &row) {
            return NamedRequest{read(row), row.text(13)};
        });
}

Result<std::vector<SurveyRequest>> Surveys::byNumber(EngagementId engagement) const
{
    return Statement(m_database, requests + u"WHERE r.engagement = :engagement ORDER BY r.id"_s)
        .bind(u":engagement"_s, engagement)
        .all(read);
}

Result<std::vector<SurveyRequest>> Surveys::ofCohort(CohortId cohort) const
{
    return Statement(m_database, requests + u"JOIN place p ON p.id = r.place WHERE p.cohort = :cohort ORDER BY r.id"_s)
        .bind(u":cohort"_s, cohort)
        .all(read);
}

Result<std::vector<SurveyRequest>> Surveys::ofPlace(PlaceId place) const
{
    return Statement(m_database, requests + u"WHERE r.place = :place ORDER BY r.id"_s)
        .bind(u":place"_s, place)
        .all(read);
}

Result<std::vector<SurveyRequest>> Surveys::ofOrganisationLevel(EngagementId engagement) const
{
    return Statement(m_database, requests + u"WHERE r.engagement = :engagement AND r.place IS NULL ORDER BY r.id"_s)
        .bind(u":engagement"_s, engagement)
        .all(read);
}

} // namespace convener::store
