#include "app/cli/commands.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "app/cli/texttable.h"
#include "core/action/shownprogramme.h"
#include "core/store/engagements.h"
#include "core/timeline/datetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class List final : public Command {
public:
    QString name() const override { return u"list"_s; }
    QString summary() const override { return Text::tr("Lists the engagements of a file with their numbers"); }

    void describe(Options &options) override { m_file.describeFile(options); }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toRead());
        CONVENER_ASSIGN(const auto summaries, store::Engagements(file->desk().file).summaries());
        TextTable table({Text::tr("Engagement"), Text::tr("Organisation"), Text::tr("Programme"), Text::tr("Joined"),
                         Text::tr("Cohorts"), Text::tr("Delegates")});
        for (const store::EngagementSummary &each : summaries)
            table.add({QString::number(each.engagement.id.number), each.organisation,
                       action::shown(file->desk(), each.title), timeline::dayText(each.engagement.joinedOn),
                       QString::number(each.cohorts), QString::number(each.delegates)});
        return Output{.json = jsonArray(summaries, [](const auto &each) { return asJson(each); }),
                      .text = summaries.empty()
                                  ? Text::tr("No organisation has joined yet. Next: convener-cli join.") + u'\n'
                                  : table.text()};
    }

private:
    static QJsonObject asJson(const store::EngagementSummary &summary)
    {
        return {{u"id"_s, json(summary.engagement.id)},
                {u"organisation"_s, summary.organisation},
                {u"programme"_s, summary.programme},
                {u"title"_s, summary.title},
                {u"joined"_s, json(summary.engagement.joinedOn)},
                {u"windowStart"_s, json(summary.engagement.windowStart)},
                {u"cohorts"_s, summary.cohorts},
                {u"delegates"_s, summary.delegates}};
    }

    FileChoice m_file;
};

} // namespace

CommandPointer makeList()
{
    return std::make_unique<List>();
}

} // namespace convener::cli
