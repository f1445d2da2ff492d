#include "app/cli/commands.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "app/cli/placechoice.h"
#include "core/action/cohortrecord.h"
#include "core/action/recordattendance.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class Attend final : public Command {
public:
    QString name() const override { return u"attend"_s; }
    QString summary() const override { return Text::tr("Records who attended the sessions of a cohort"); }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.number(u"--cohort"_s, m_cohort, Text::tr("The cohort")).required();
        options.flag(u"--all"_s, m_all, Text::tr("Everybody who holds a place attended"));
        options.number(u"--person"_s, m_person, Text::tr("One person: “show --cohort” tells the numbers"));
        options.number(u"--session"_s, m_session, Text::tr("One session, where not all of the cohort's"));
        options.word(u"--as"_s, m_as, Text::tr("What the person did"), training::allWords<training::Attendance>());
        options.exactlyOne({u"--all"_s, u"--person"_s});
        options.together(u"--person"_s, u"--as"_s).together(u"--as"_s, u"--person"_s);
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toWrite());
        CONVENER_ASSIGN(const auto record, action::readCohort(file->desk(), m_cohort));
        CONVENER_ASSIGN(const auto entries, chosen(record));
        CONVENER_TRY(action::recordAttendance(file->desk(), m_cohort, entries));
        const QStringList warnings = action::stillToCome(record, entries, file->desk().today());
        Output output{.json = QJsonObject{{u"cohort"_s, json(m_cohort)},
                                          {u"recorded"_s, qint64(entries.size())},
                                          {u"warnings"_s, QJsonArray::fromStringList(warnings)}},
                      .text = Text::tr("Attendance recorded: %n entr(y/ies).", nullptr, int(entries.size())) + u'\n'};
        for (const QString &warning : warnings)
            output.text += Text::tr("Warning: %1").arg(warning) + u'\n';
        return output;
    }

private:
    Result<std::vector<action::AttendanceEntry>> chosen(const action::CohortRecord &record) const
    {
        std::vector<action::AttendanceEntry> entries;
        if (m_all) {
            entries = action::allAttended(record, m_session);
            if (record.held() == 0 && entries.empty())
                return refuse(
                    Text::tr("Nobody holds a place in cohort %1. Import its delegates first.").arg(m_cohort.number));
        } else {
            CONVENER_ASSIGN(const auto place, chosenPlace(record));
            for (const training::SessionId session : chosenSessions(record))
                entries.push_back({session, place, *m_as});
        }
        if (entries.empty())
            return refuse(Text::tr("Cohort %1 has no session that takes place, so nobody can have attended. See “show "
                                   "--cohort %1”.")
                              .arg(m_cohort.number));
        return entries;
    }

    /// One of its delegates, or a guest at the session.
    Result<training::PlaceId> chosenPlace(const action::CohortRecord &record) const
    {
        for (const timeline::MakeUpRecord &guest : record.guests(m_session))
            if (guest.person == m_person)
                return guest.makeUp.place;
        return PlaceChoice{m_cohort, m_person}.find(record).map([](const ChosenPlace &chosen) { return chosen.place; });
    }

    std::vector<training::SessionId> chosenSessions(const action::CohortRecord &record) const
    {
        if (m_session.isValid())
            return {m_session};
        std::vector<training::SessionId> sessions;
        for (const training::Session &session : record.cohort.heldSessions())
            sessions.push_back(session.id);
        return sessions;
    }

    FileChoice m_file;
    training::CohortId m_cohort;
    bool m_all = false;
    training::PersonId m_person;
    training::SessionId m_session;
    std::optional<training::Attendance> m_as;
};

} // namespace

CommandPointer makeAttend()
{
    return std::make_unique<Attend>();
}

} // namespace convener::cli
