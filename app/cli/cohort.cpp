#include "app/cli/clashes.h"
#include "app/cli/commands.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "core/action/engagementrecord.h"
#include "core/action/plancohort.h"
#include "core/timeline/datetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// What is wrong with how a session's time is written. What a rule refuses is left for the command to say.
std::optional<QString> misread(const QString &times)
{
    const auto time = time::SessionTime::parse(times);
    if (!time)
        return time.error().kind == Error::Kind::Invalid ? std::optional(time.error().text) : std::nullopt;
    if (!dayFromText(time->date().toString(Qt::ISODate)))
        return Text::tr("“%1” is too far away. Give a day between 1900 and 2999.").arg(times);
    return std::nullopt;
}

class Cohort final : public Command {
public:
    QString name() const override { return u"cohort"_s; }
    QString summary() const override { return Text::tr("Plans a cohort of a stage, with its sessions"); }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.number(u"--engagement"_s, m_plan.engagement, Text::tr("The engagement")).required();
        options.text(u"--stage"_s, m_plan.stage, Text::tr("The stage of its programme"), u"ID"_s).required();
        options.word(u"--mode"_s, m_plan.mode, Text::tr("How it is held (the stage's own way where none is given)"),
                     u"online, in-house, face-to-face"_s);
        options.count(u"--capacity"_s, m_plan.capacity, Text::tr("How many it takes, where fewer than the stage does"));
        options
            .values(
                u"--session"_s, u"START/END"_s,
                Text::tr(
                    "When a session is, in UK local time; once for each (the first of a weekly course stands for all)"),
                [this](const QString &times) {
                    m_sessions.append(times);
                    return misread(times);
                })
            .required();
        options.text(u"--venue"_s, m_session.venue, Text::tr("Where it is held"));
        options.text(u"--link"_s, m_session.link, Text::tr("The joining link of an online session"), u"URL"_s);
        options.texts(u"--facilitator"_s, m_session.facilitators, Text::tr("Who runs it; once for each"), u"NAME"_s);
        options.text(u"--contact"_s, m_session.contact, Text::tr("Whom delegates ask"));
    }

    Result<Output> run() override
    {
        QString notes;
        for (const QString &times : m_sessions) {
            CONVENER_ASSIGN(const auto time, time::SessionTime::parse(times));
            notes += time.note().isEmpty() ? QString() : time.note() + u'\n';
            m_plan.sessions.push_back({.time = time,
                                       .venue = m_session.venue,
                                       .link = m_session.link,
                                       .contact = m_session.contact,
                                       .facilitators = m_session.facilitators});
        }
        CONVENER_ASSIGN(const auto file, m_file.toWrite());
        CONVENER_ASSIGN(const action::PlannedCohort planned, action::planCohort(file->desk(), m_plan));
        CONVENER_ASSIGN(const auto record, action::readEngagement(file->desk(), m_plan.engagement));
        return Output{.json = QJsonObject{{u"id"_s, json(planned.cohort)}},
                      .text = sentence(record, planned.cohort) + notes + text(clashesOf(record, planned.cohort))};
    }

private:
    /// What the sessions of a cohort share.
    struct SharedDetails {
        QString venue;
        QString link;
        QString contact;
        QStringList facilitators;
    };

    static QString sentence(const action::EngagementRecord &record, training::CohortId id)
    {
        for (const training::Cohort &cohort : record.cohorts)
            if (cohort.id == id)
                return Text::tr("Cohort %1: %2, %3, up to %4 delegates, from %5.")
                           .arg(id.number)
                           .arg(record.programme.stage(cohort.stage)->title, training::toText(cohort.mode))
                           .arg(cohort.capacity)
                           .arg(timeline::dayText(cohort.firstDate().value_or(QDate()))) +
                       u'\n';
        return {};
    }

    static std::vector<timeline::Clash> clashesOf(const action::EngagementRecord &record, training::CohortId id)
    {
        std::vector<timeline::Clash> own;
        for (const timeline::Clash &clash : record.clashes)
            if (clash.cohort == id)
                own.push_back(clash);
        return own;
    }

    FileChoice m_file;
    action::CohortPlan m_plan;
    QStringList m_sessions;
    SharedDetails m_session;
};

} // namespace

CommandPointer makeCohort()
{
    return std::make_unique<Cohort>();
}

} // namespace convener::cli
