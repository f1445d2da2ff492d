#include "app/cli/commands.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "app/cli/texttable.h"
#include "core/action/duetitles.h"
#include "core/timeline/datetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class Due final : public Command {
public:
    QString name() const override { return u"due"_s; }
    QString summary() const override { return Text::tr("Lists what is overdue, due and coming, over everything"); }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.date(u"--until"_s, m_until, Text::tr("The last day to list"));
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toRead());
        const QDate today = file->desk().today();
        CONVENER_ASSIGN(const auto items,
                        store::DueList(file->desk().file).items({.today = today, .until = m_until.value_or(QDate())}));
        action::DueTitles titles(file->desk());
        TextTable table({Text::tr("Due"), Text::tr("State"), Text::tr("What"), Text::tr("Number"),
                         Text::tr("Organisation"), Text::tr("Who")});
        for (const store::DueItem &item : items) {
            CONVENER_ASSIGN(const QString title, titles.of(item));
            table.add({timeline::dayText(item.due), training::toText(item.state(today)), title,
                       QString::number(item.number), item.organisation, item.subject});
        }
        return Output{.json = jsonArray(items, [&](const auto &item) { return asJson(item, today); }),
                      .text = items.empty() ? Text::tr("Nothing is due.") + u'\n' : table.text()};
    }

private:
    static QJsonObject asJson(const store::DueItem &item, QDate today)
    {
        return {{u"kind"_s, training::toText(item.kind)},
                {u"what"_s, item.what},
                {u"organisation"_s, item.organisation},
                {u"engagement"_s, json(item.engagement)},
                {u"subject"_s, item.subject},
                {u"due"_s, json(item.due)},
                {u"state"_s, training::toText(item.state(today))},
                {u"number"_s, item.number},
                {u"cohort"_s, json(item.cohort)}};
    }

    FileChoice m_file;
    std::optional<QDate> m_until;
};

} // namespace

CommandPointer makeDue()
{
    return std::make_unique<Due>();
}

} // namespace convener::cli
