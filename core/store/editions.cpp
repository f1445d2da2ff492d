#include "core/store/editions.h"

#include "core/catalogue/programmefile.h"
#include "core/store/database.h"
#include "core/store/missing.h"
#include "core/store/programmecache.h"
#include "core/store/statement.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::store {

using training::EditionId;
using training::Programme;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// Days that a survey stays open after it is due, at most. Months differ in length, so a few days are added where an
/// offset counts them: the figure bounds a search, it decides nothing.
int surveyGrace(const Programme &programme)
{
    const QDate anchor(2024, 1, 31);
    qint64 longest = 0;
    for (const training::SurveyPlan *plan : {&programme.delegateSurveys, &programme.organisationSurveys})
        for (const training::SurveyPoint &point : plan->points) {
            const bool countsMonths = point.closes.value.months != point.due.value.months;
            const qint64 days =
                point.due.value.from(anchor).daysTo(point.closes.value.from(anchor)) + (countsMonths ? 3 : 0);
            longest = std::max(longest, days);
        }
    return int(longest);
}

/// A cohort is only ever made for a stage of its edition, and whoever reads both builds on that.
Result<> checkCohorts(const Database &database, EditionId edition, const Programme &programme)
{
    CONVENER_ASSIGN(const auto stages, Statement(database, u"SELECT DISTINCT c.stage FROM cohort c JOIN engagement e "
                                                           "ON e.id = c.engagement WHERE e.edition = :edition"_s)
                                           .bind(u":edition"_s, edition)
                                           .all([](const Statement &row) { return row.text(0); }));
    for (const QString &stage : stages)
        if (!programme.stage(stage))
            return fail(Error::Kind::Damaged,
                        Text::tr("This file has a cohort of “%1”, which is no stage of edition %2 of %3. Restore a "
                                 "backup.")
                            .arg(stage, programme.edition, programme.title));
    return {};
}

} // namespace

Result<EditionId> Editions::freeze(const Programme &programme, QDate today)
{
    CONVENER_ASSIGN(
        const auto frozen,
        Statement(m_database, u"SELECT id FROM edition WHERE programme = :programme AND edition = :edition"_s)
            .bind(u":programme"_s, programme.id)
            .bind(u":edition"_s, programme.edition)
            .first([](const Statement &row) { return row.id<EditionId>(0); }));
    if (frozen) {
        // Values are compared, not their JSON: a later Convener may write the same programme in other words.
        CONVENER_ASSIGN(const Programme kept, this->programme(*frozen));
        if (kept == programme)
            return *frozen;
        return refuse(
            Text::tr("Edition %1 of %2 is in this file already, with other content. Give the changed programme "
                     "an edition name of its own.")
                .arg(programme.edition, programme.title));
    }
    return Statement(m_database, u"INSERT INTO edition (programme, edition, title, body, survey_grace, saved_on) "
                                 "VALUES (:programme, :edition, :title, :body, :grace, :saved) RETURNING id"_s)
        .bind(u":programme"_s, programme.id)
        .bind(u":edition"_s, programme.edition)
        .bind(u":title"_s, programme.title)
        .bind(u":body"_s, QString::fromUtf8(catalogue::toJson(programme)))
        .bind(u":grace"_s, surveyGrace(programme))
        .bind(u":saved"_s, today)
        .inserted<EditionId>();
}

Result<Programme> Editions::programme(EditionId edition) const
{
    CONVENER_ASSIGN(const auto body, Statement(m_database, u"SELECT body FROM edition WHERE id = :id"_s)
                                         .bind(u":id"_s, edition)
                                         .first([](const Statement &row) { return row.text(0); }));
    if (!body)
        return missing(Text::tr("There is no edition %1 in this file.").arg(edition.number),
                       Text::tr("Look its number up in the list of editions."));
    if (const Programme *read = m_database.m_programmes->find(edition, *body))
        return *read;
    const catalogue::ProgrammeFile file = catalogue::read(body->toUtf8(), catalogue::Rules::OnRecord);
    if (!file.programme)
        return fail(Error::Kind::Damaged,
                    Text::tr("Edition %1 in this file cannot be read. Restore a backup.").arg(edition.number),
                    file.faults.empty() ? QString() : file.faults.front().pointer);
    CONVENER_TRY(checkCohorts(m_database, edition, *file.programme));
    m_database.m_programmes->keep(edition, *body, *file.programme);
    return *file.programme;
}

Result<std::vector<Edition>> Editions::all() const
{
    return Statement(m_database,
                     u"SELECT id, programme, edition, title, saved_on FROM edition ORDER BY title, edition"_s)
        .all([](const Statement &row) {
            return Edition{row.id<EditionId>(0), row.text(1), row.text(2), row.text(3), row.day(4)};
        });
}

} // namespace convener::store
