#include "core/action/undoimport.h"

#include "core/action/cohortrecord.h"
#include "core/action/dates.h"
#include "core/action/offer.h"
#include "core/action/steptext.h"
#include "core/action/turnover.h"
#include "core/store/dependence.h"
#include "core/store/rowchange.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::action {

using store::Statement;
using store::Step;
using training::CohortId;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

/// A delegate as the import left one: their place, and the rows of it and of the person that it wrote.
struct Imported {
    qint64 person = 0;
    QString name;
    bool added = false;         ///< by the import; who had a place before keeps it
    std::optional<Step> usedBy; ///< the last step that keeps them
};

/// The delegates of one import, and what became of them since.
class Import {
public:
    Import(Desk &desk, const Step &step)
        : m_desk(desk)
        , m_step(step)
        , m_cohort{step.arguments[u"cohort"_s].toInteger()}
    {
    }

    Result<> read()
    {
        CONVENER_ASSIGN(const auto rows, store::readChanges(m_desk.file, m_step));
        for (const store::RowChange &row : rows)
            if (row.table == "place"_L1)
                CONVENER_TRY(addPlace(row.key.front().toLongLong(), !row.before));
        for (const store::RowChange &row : rows)
            if (row.table == "survey_request"_L1)
                m_requests.insert(row.key.front().toLongLong(), row.value(u"place"_s).toLongLong());
        CONVENER_ASSIGN(const auto uses, store::uses(m_desk.file, m_step));
        for (const store::Use &use : uses)
            CONVENER_TRY(count(use));
        return {};
    }

    const QHash<qint64, Imported> &places() const { return m_places; }
    CohortId cohort() const { return m_cohort; }
    bool stays(qint64 place) const { return m_places.value(place).usedBy.has_value(); }

    /// Whether taking the import back leaves this row of it to itself.
    bool leaves(const QString &table, qint64 row) const
    {
        if (table == "person"_L1)
            return m_peopleWhoStay.contains(row);
        if (table == "survey_request"_L1) {
            // Those of a place that goes are removed with it, whichever step made them.
            const auto place = m_places.constFind(m_requests.value(row));
            return (place != m_places.cend() && (place->added || place->usedBy)) || m_requestsUsed.contains(row);
        }
        return stays(row); // of place and need, whose number is the place's
    }

private:
    Result<> addPlace(qint64 place, bool added)
    {
        const auto found = Statement(m_desk.file, u"SELECT p.person, w.name FROM place p JOIN person w ON "
                                                  "w.id = p.person WHERE p.id = :place"_s)
                               .bind(u":place"_s, place)
                               .first([&](const Statement &row) {
                                   return Imported{row.integer(0), row.text(1), added, {}};
                               });
        CONVENER_ASSIGN(const auto imported, found);
        if (imported) {
            m_places.insert(place, *imported);
            m_placeOf.insert(imported->person, place);
        }
        return {};
    }

    Result<> count(const store::Use &use)
    {
        if (use.byTable == "survey_request"_L1) {
            CONVENER_ASSIGN(const bool asked, wasAsked(use.byRow));
            if (!asked) {
                if (use.table == "survey_request"_L1)
                    m_requestsUsed.insert(use.row);
                return {}; // its dates followed a rule; they follow it again
            }
        }
        if (use.table == "person"_L1) {
            m_peopleWhoStay.insert(use.row);
            if (use.byTable != "place"_L1) // a place in another cohort keeps the person alone
                keep(m_placeOf.value(use.row), use.by);
        } else if (use.table == "survey_request"_L1) {
            m_requestsUsed.insert(use.row);
            keep(m_requests.value(use.row), use.by);
        } else {
            keep(use.row, use.by);
        }
        return {};
    }

    Result<bool> wasAsked(qint64 request) const
    {
        CONVENER_ASSIGN(const auto asked,
                        Statement(m_desk.file, u"SELECT progress NOT IN ('not-sent', 'not-needed') FROM survey_request "
                                               "WHERE id = :request"_s)
                            .bind(u":request"_s, request)
                            .first([](const Statement &row) { return row.flag(0); }));
        return asked.value_or(false);
    }

    void keep(qint64 place, const Step &by)
    {
        const auto found = m_places.find(place);
        if (found == m_places.end())
            return;
        found->usedBy = by;
        m_peopleWhoStay.insert(found->person);
    }

    Desk &m_desk;
    const Step &m_step;
    CohortId m_cohort;
    QHash<qint64, Imported> m_places;
    QHash<qint64, qint64> m_placeOf;  ///< of a person
    QHash<qint64, qint64> m_requests; ///< the place of each, 0 for those of the organisation
    QSet<qint64> m_requestsUsed;
    QSet<qint64> m_peopleWhoStay;
};

Result<> removeRequests(Desk &desk, const Import &import)
{
    Statement remove(desk.file, u"DELETE FROM survey_request WHERE place = :place"_s);
    for (auto place = import.places().cbegin(); place != import.places().cend(); ++place)
        if (place->added && !place->usedBy)
            CONVENER_TRY(remove.bind(u":place"_s, place.key()).run());
    return {};
}

Result<> settle(Desk &desk, CohortId id)
{
    CONVENER_ASSIGN(const CohortRecord cohort, readCohort(desk, id));
    CONVENER_TRY(followRules(desk, cohort.engagement.id));
    CONVENER_TRY(offerFreed(desk, id));
    return {};
}

} // namespace

Result<Undone> undoImport(Desk &desk, const Step &step)
{
    Import import(desk, step);
    CONVENER_TRY(import.read());
    std::vector<Stays> stays;
    for (const Imported &each : import.places())
        if (each.usedBy)
            stays.push_back({{each.person}, each.name, *each.usedBy});
    std::ranges::sort(stays, {}, &Stays::name);
    if (!stays.empty() && qsizetype(stays.size()) == import.places().size())
        return refuse(Text::tr("Nobody of this import can be taken back by itself: all were changed since (%1). Undo "
                               "the later steps first, or with it.")
                          .arg(stepText(stays.front().because)));
    const InPart inPart{
        .exceptions = {.tables = {u"person"_s, u"place"_s, u"need"_s, u"survey_request"_s},
                       .dealsWith = [&](const QString &table, const QVariant &row, bool) -> Result<bool> {
                           return import.leaves(table, row.toLongLong());
                       }},
        .before = [&] { return removeRequests(desk, import); },
        .afterwards = [&] { return settle(desk, import.cohort()); },
        .stay = int(stays.size())};
    CONVENER_ASSIGN(Undone undone, turnOver(desk, step, inPart));
    undone.stays = std::move(stays);
    return undone;
}

} // namespace convener::action
