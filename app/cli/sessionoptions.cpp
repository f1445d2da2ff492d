#include "app/cli/sessionoptions.h"

#include "app/cli/options.h"

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

} // namespace

void SessionOptions::describe(Options &options)
{
    options
        .values(u"--session"_s, u"START/END"_s,
                Text::tr(
                    "When a session is, in UK local time; once for each (the first of a weekly course stands for all)"),
                [this](const QString &times) {
                    m_times.append(times);
                    return misread(times);
                })
        .required();
    options.text(u"--venue"_s, m_venue, Text::tr("Where it is held"));
    options.text(u"--link"_s, m_link, Text::tr("The joining link of an online session"), u"URL"_s);
    options.texts(u"--facilitator"_s, m_facilitators, Text::tr("Who runs it; once for each"), u"NAME"_s);
    options.text(u"--contact"_s, m_contact, Text::tr("Whom delegates ask"));
}

Result<std::vector<training::Session>> SessionOptions::sessions() const
{
    std::vector<training::Session> sessions;
    for (const QString &times : m_times) {
        CONVENER_ASSIGN(const auto time, time::SessionTime::parse(times));
        sessions.push_back(
            {.time = time, .venue = m_venue, .link = m_link, .contact = m_contact, .facilitators = m_facilitators});
    }
    return sessions;
}

QString SessionOptions::notes() const
{
    QString notes;
    for (const QString &times : m_times)
        if (const auto time = time::SessionTime::parse(times); time && !time->note().isEmpty())
            notes += time->note() + u'\n';
    return notes;
}

} // namespace convener::cli
