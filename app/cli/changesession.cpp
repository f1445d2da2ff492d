#include "app/cli/commands.h"
#include "app/cli/impact.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "core/action/cohortrecord.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class ChangeSession final : public Command {
public:
    QString name() const override { return u"change-session"_s; }
    QString summary() const override
    {
        return Text::tr("Changes what is told of a session: venue, joining link, contact, who leads it");
    }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.number(u"--session"_s, m_session, Text::tr("The session: “timeline” tells the numbers"));
        options.number(u"--cohort"_s, m_cohort, Text::tr("All sessions of a cohort that take place"));
        options.exactlyOne({u"--session"_s, u"--cohort"_s});
        options.value(u"--venue"_s, Text::tr("TEXT"), Text::tr("Where it is held; \"\" for nowhere"),
                      into(m_details.venue));
        options.value(u"--link"_s, u"URL"_s, Text::tr("The joining link; \"\" for none"), into(m_details.link));
        options.value(u"--contact"_s, Text::tr("TEXT"), Text::tr("Whom delegates ask; \"\" for nobody in particular"),
                      into(m_details.contact));
        options.texts(u"--facilitator"_s, m_facilitators,
                      Text::tr("Who leads it from now on; once for each, \"\" for nobody yet"), u"NAME"_s);
        options.flag(u"--dry-run"_s, m_dryRun, Text::tr("Show what it touches, and write nothing"));
    }

    Result<Output> run() override
    {
        if (!m_facilitators.isEmpty())
            m_details.facilitators = m_facilitators;
        if (m_details.isEmpty())
            return refuse(Text::tr("There is nothing to change. Give a venue, a link, a contact or a facilitator."));
        CONVENER_ASSIGN(const auto file, m_dryRun ? m_file.toRead() : m_file.toWrite());
        CONVENER_ASSIGN(const auto sessions, chosen(file->desk()));
        CONVENER_ASSIGN(const auto engagement, action::engagementOf(file->desk(), sessions.front()));
        return changeOrForesee(file->desk(), engagement, timeline::ChangeSessions{sessions, m_details}, m_dryRun);
    }

private:
    static Options::Take into(std::optional<QString> &text)
    {
        return [&text](const QString &value) {
            text = value;
            return std::nullopt;
        };
    }

    Result<std::vector<training::SessionId>> chosen(const action::Desk &desk) const
    {
        if (m_session.isValid())
            return std::vector{m_session};
        CONVENER_ASSIGN(const auto record, action::readCohort(desk, m_cohort));
        std::vector<training::SessionId> sessions;
        for (const training::Session &session : record.cohort.heldSessions())
            sessions.push_back(session.id);
        if (sessions.empty())
            return refuse(
                Text::tr("Cohort %1 has no session that takes place. Plan its sessions first.").arg(m_cohort.number));
        return sessions;
    }

    FileChoice m_file;
    training::SessionId m_session;
    training::CohortId m_cohort;
    timeline::SessionDetails m_details;
    QStringList m_facilitators;
    bool m_dryRun = false;
};

} // namespace

CommandPointer makeChangeSession()
{
    return std::make_unique<ChangeSession>();
}

} // namespace convener::cli
