#include "core/action/history.h"
#include "app/cli/commands.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "app/cli/texttable.h"
#include "core/action/steptext.h"
#include "core/paper/savefile.h"
#include "core/store/certificates.h"
#include "core/time/zone.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString localTime(const QDateTime &at)
{
    return at.toTimeZone(time::londonZone()).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

class History final : public Command {
public:
    QString name() const override { return u"history"_s; }
    QString summary() const override { return Text::tr("Tells what was done, when and by whom"); }

    void describe(Options &options) override
    {
        m_file.describeFile(options);
        options.number(u"--organisation"_s, m_organisation, Text::tr("Of one organisation"));
        options.number(u"--engagement"_s, m_engagement, Text::tr("Of one engagement"));
        options.number(u"--cohort"_s, m_cohort, Text::tr("Of one cohort"));
        options.number(u"--person"_s, m_person, Text::tr("Of one person"));
        options.number(u"--request"_s, m_request, Text::tr("Of one survey request"));
        options.text(u"--certificate"_s, m_certificate, Text::tr("Of the certificate with this number"));
        options.text(u"--who"_s, m_filter.who, Text::tr("Done by this person"));
        options.date(u"--from"_s, m_filter.from, Text::tr("From this day"));
        options.date(u"--until"_s, m_filter.until, Text::tr("Until this day"));
        options.count(u"--most"_s, m_filter.most, Text::tr("No more than so many steps, the newest"));
        options.text(u"--out"_s, m_out, Text::tr("Write them to this CSV file"), u"X.csv"_s);
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toRead());
        CONVENER_TRY(chooseRecord(file->desk()));
        CONVENER_ASSIGN(const auto steps, action::history(file->desk(), m_filter));
        if (!m_out.isEmpty())
            CONVENER_TRY(paper::saveFile(m_out, action::historyCsv(steps)));
        TextTable table({Text::tr("Step"), Text::tr("When"), Text::tr("Who"), Text::tr("What"), QString()});
        for (const store::Step &step : steps)
            table.add({QString::number(step.id.number), localTime(step.at), step.who, action::stepText(step),
                       step.undone ? Text::tr("undone") : QString()});
        return Output{.json = jsonArray(steps, [](const auto &step) { return asJson(step); }),
                      .text = !m_out.isEmpty() ? m_out + u'\n'
                              : steps.empty()  ? Text::tr("Nothing was done that fits.") + u'\n'
                                               : table.text()};
    }

private:
    Result<> chooseRecord(const action::Desk &desk)
    {
        const std::initializer_list<std::pair<QString, qint64>> choices{
            {u"organisation"_s, m_organisation.number},
            {u"engagement"_s, m_engagement.number},
            {u"cohort"_s, m_cohort.number},
            {u"person"_s, m_person.number},
            {u"request"_s, m_request.number},
        };
        for (const auto &[kind, id] : choices)
            if (id > 0)
                m_filter.record = {kind, id};
        if (m_certificate.isEmpty())
            return {};
        CONVENER_ASSIGN(const auto found, store::Certificates(desk.file).byNumber(m_certificate));
        if (!found)
            return refuse(Text::tr("There is no certificate %1 in this file. Check the number.").arg(m_certificate));
        m_filter.record = {u"certificate"_s, found->id.number};
        return {};
    }

    static QJsonObject asJson(const store::Step &step)
    {
        return {{u"step"_s, json(step.id)},
                {u"at"_s, localTime(step.at)},
                {u"who"_s, step.who},
                {u"key"_s, step.key},
                {u"arguments"_s, step.arguments},
                {u"text"_s, action::stepText(step)},
                {u"takesBack"_s, json(step.takesBack)},
                {u"undone"_s, step.undone}};
    }

    FileChoice m_file;
    action::HistoryFilter m_filter;
    training::OrganisationId m_organisation;
    training::EngagementId m_engagement;
    training::CohortId m_cohort;
    training::PersonId m_person;
    training::RequestId m_request;
    QString m_certificate;
    QString m_out;
};

} // namespace

CommandPointer makeHistory()
{
    return std::make_unique<History>();
}

} // namespace convener::cli
