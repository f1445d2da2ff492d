#include "app/cli/commands.h"
#include "app/cli/commitments.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "app/cli/texttable.h"
#include "core/store/engagements.h"
#include "core/timeline/datetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class Ledger final : public Command {
public:
    QString name() const override { return u"ledger"_s; }
    QString summary() const override
    {
        return Text::tr("Tells who owes what since when, over every engagement or one");
    }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.number(u"--engagement"_s, m_engagement, Text::tr("One engagement, where not all"));
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toRead());
        CONVENER_ASSIGN(const auto records, chosen(file->desk()));
        const QDate today = file->desk().today();
        TextTable table({Text::tr("Engagement"), Text::tr("Organisation"), Text::tr("Commitment"), Text::tr("Due"),
                         Text::tr("State"), Text::tr("Last asked")});
        QJsonArray array;
        for (const action::EngagementRecord &record : records)
            for (const training::Commitment &commitment : record.commitments) {
                array.append(commitmentJson(record, commitment, today));
                table.add({QString::number(record.engagement.id.number), record.organisation.name, commitment.rule,
                           commitment.due ? timeline::dayText(*commitment.due) : Text::tr("no date yet"),
                           training::toText(commitment.state(today)),
                           commitment.askedOn
                               ? Text::tr("%1 on %2").arg(commitment.asked, timeline::dayText(*commitment.askedOn))
                               : QString()});
            }
        return Output{.json = array,
                      .text = array.isEmpty() ? Text::tr("Nobody owes anything.") + u'\n' : table.text()};
    }

private:
    Result<std::vector<action::EngagementRecord>> chosen(const action::Desk &desk) const
    {
        std::vector<action::EngagementRecord> records;
        CONVENER_ASSIGN(const auto summaries, store::Engagements(desk.file).summaries());
        for (const store::EngagementSummary &summary : summaries)
            if (!m_engagement.isValid() || summary.engagement.id == m_engagement) {
                CONVENER_ASSIGN(auto record, action::readEngagement(desk, summary.engagement.id));
                records.push_back(std::move(record));
            }
        if (m_engagement.isValid() && records.empty())
            CONVENER_TRY(action::readEngagement(desk, m_engagement));
        return records;
    }

    FileChoice m_file;
    training::EngagementId m_engagement;
};

} // namespace

CommandPointer makeLedger()
{
    return std::make_unique<Ledger>();
}

} // namespace convener::cli
