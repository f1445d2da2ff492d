#include "core/action/changename.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::action {

using namespace training;

namespace {

class Namer {
public:
    Namer(const Programme &programme, const timeline::Impact &impact)
        : m_programme(programme)
        , m_impact(impact)
    {
    }

    StepName operator()(const timeline::MoveSession &move) const
    {
        return ofSession(u"move-session"_s, move.session).with(u"on"_s, move.to.date());
    }
    StepName operator()(const timeline::CancelSession &cancel) const
    {
        return ofSession(u"cancel-session"_s, cancel.session);
    }
    StepName operator()(const timeline::ChangeSessions &change) const
    {
        return ofSession(u"change-session"_s, change.sessions.empty() ? SessionId() : change.sessions.front())
            .with(u"count"_s, qint64(change.sessions.size()));
    }
    StepName operator()(const timeline::MoveWindow &move) const
    {
        return move.start ? StepName(u"agree-window"_s).with(u"on"_s, *move.start) : StepName(u"drop-window"_s);
    }
    StepName operator()(const timeline::ChangeJoiningDate &change) const
    {
        return StepName(u"change-joining-date"_s).with(u"on"_s, change.joinedOn);
    }
    StepName operator()(const timeline::WithdrawDelegate &withdraw) const
    {
        return ofPlace(withdraw.declined ? u"decline-place"_s : u"withdraw-delegate"_s, withdraw.place);
    }
    StepName operator()(const timeline::SubstituteDelegate &substitute) const
    {
        return ofPlace(u"substitute"_s, substitute.place)
            .with(u"by"_s, substitute.by.id)
            .with(u"byName"_s, substitute.by.name);
    }
    StepName operator()(const timeline::ChangeCapacity &change) const
    {
        return StepName(u"change-capacity"_s).with(u"cohort"_s, change.cohort).with(u"capacity"_s, change.capacity);
    }
    StepName operator()(const timeline::ChangeEdition &) const
    {
        return StepName(u"change-edition"_s)
            .with(u"programme"_s, m_programme.title)
            .with(u"edition"_s, m_programme.edition);
    }
    StepName operator()(const timeline::MergeOrganisation &merge) const
    {
        return StepName(u"move-to-organisation"_s)
            .with(u"organisation"_s, merge.into.id)
            .with(u"organisationName"_s, merge.into.name);
    }
    StepName operator()(const timeline::ChangeOrganisation &change) const
    {
        return StepName(u"change-organisation"_s)
            .with(u"organisation"_s, change.organisation.id)
            .with(u"organisationName"_s, change.organisation.name);
    }

private:
    StepName ofSession(const QString &key, SessionId id) const
    {
        StepName name(key);
        name.with(u"session"_s, id);
        for (const auto &cohort : m_impact.cohorts)
            if (std::ranges::find(cohort.after.sessions, id, &Session::id) != cohort.after.sessions.end()) {
                const Stage *stage = m_programme.stage(cohort.after.stage);
                name.with(u"cohort"_s, cohort.after.id).with(u"stage"_s, stage ? stage->title : cohort.after.stage);
            }
        return name;
    }

    StepName ofPlace(const QString &key, PlaceId id) const
    {
        StepName name(key);
        name.with(u"place"_s, id);
        for (const auto &delegate : m_impact.delegates)
            if (delegate.after.place.id == id)
                name.with(u"cohort"_s, delegate.after.place.cohort)
                    .with(u"person"_s, delegate.after.place.person)
                    .with(u"name"_s, delegate.after.name);
        return name;
    }

    const Programme &m_programme;
    const timeline::Impact &m_impact;
};

} // namespace

StepName changeName(const timeline::Change &change, EngagementId engagement, const Programme &programme,
                    const timeline::Impact &impact)
{
    return std::visit(Namer(programme, impact), change).with(u"engagement"_s, engagement);
}

} // namespace convener::action
