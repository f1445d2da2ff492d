#include "core/store/trainers.h"

#include "core/store/missing.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace convener::store {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace

Result<TrainerId> Trainers::add(const Trainer &trainer)
{
    return Statement(m_database, u"INSERT INTO trainer (engagement, person, selected_on, materials_on) "
                                 "VALUES (:engagement, :person, :selected, :materials) RETURNING id"_s)
        .bind(u":engagement"_s, trainer.engagement)
        .bind(u":person"_s, trainer.person)
        .bind(u":selected"_s, trainer.selectedOn)
        .bind(u":materials"_s, trainer.materialsOn)
        .inserted<TrainerId>();
}

Result<> Trainers::setMaterials(TrainerId trainer, std::optional<QDate> on)
{
    return Statement(m_database, u"UPDATE trainer SET materials_on = :on WHERE id = :id"_s)
        .bind(u":on"_s, on)
        .bind(u":id"_s, trainer)
        .run();
}

Result<CascadeSessionId> Trainers::addCascade(const CascadeSession &session)
{
    return Statement(m_database, u"INSERT INTO cascade_session (trainer, held_on, place, people) "
                                 "VALUES (:trainer, :held, :location, :people) RETURNING id"_s)
        .bind(u":trainer"_s, session.trainer)
        .bind(u":held"_s, session.heldOn)
        .bind(u":location"_s, session.place)
        .bind(u":people"_s, session.people)
        .inserted<CascadeSessionId>();
}

Result<std::vector<NamedTrainer>> Trainers::read(const QString &where, qint64 value) const
{
    CONVENER_ASSIGN(
        auto trainers,
        Statement(m_database, u"SELECT t.id, t.engagement, t.person, t.selected_on, t.materials_on, m.name, o.name "
                              "FROM trainer t JOIN person m ON m.id = t.person "
                              "JOIN engagement e ON e.id = t.engagement "
                              "JOIN organisation o ON o.id = e.organisation "_s +
                                  where + u" ORDER BY o.name_key, m.name, t.id"_s)
            .bind(u":value"_s, value)
            .all([](const Statement &row) {
                return NamedTrainer{.trainer = {.id = row.id<TrainerId>(0),
                                                .engagement = row.id<EngagementId>(1),
                                                .person = row.id<PersonId>(2),
                                                .selectedOn = row.day(3),
                                                .materialsOn = row.date(4)},
                                    .name = row.text(5),
                                    .organisation = row.text(6)};
            }));
    CONVENER_ASSIGN(
        const auto sessions,
        Statement(m_database, u"SELECT s.id, s.trainer, s.held_on, s.place, s.people FROM cascade_session s "
                              "JOIN trainer t ON t.id = s.trainer "_s +
                                  where + u" ORDER BY s.held_on, s.id"_s)
            .bind(u":value"_s, value)
            .all([](const Statement &row) {
                return CascadeSession{.id = row.id<CascadeSessionId>(0),
                                      .trainer = row.id<TrainerId>(1),
                                      .heldOn = row.day(2),
                                      .place = row.text(3),
                                      .people = row.whole(4)};
            }));
    QHash<TrainerId, NamedTrainer *> byId;
    for (NamedTrainer &named : trainers)
        byId.insert(named.trainer.id, &named);
    for (const CascadeSession &session : sessions)
        if (NamedTrainer *owner = byId.value(session.trainer)) // who has a person, in a file that is whole
            owner->trainer.cascade.push_back(session);
    return trainers;
}

Result<NamedTrainer> Trainers::get(TrainerId id) const
{
    CONVENER_ASSIGN(auto found, read(u"WHERE t.id = :value"_s, id.number));
    if (found.empty())
        return missing(Text::tr("There is no trainer %1 in this file.").arg(id.number),
                       Text::tr("Look the number up in the list of trainers."));
    return std::move(found.front());
}

Result<std::vector<NamedTrainer>> Trainers::ofEngagement(EngagementId engagement) const
{
    return read(u"WHERE t.engagement = :value"_s, engagement.number);
}

Result<std::vector<NamedTrainer>> Trainers::all() const
{
    return read(u"WHERE t.id > :value"_s, 0);
}

} // namespace convener::store
