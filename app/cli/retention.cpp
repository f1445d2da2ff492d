#include "core/action/retention.h"
#include "app/cli/commands.h"
#include "app/cli/erasures.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "app/cli/texttable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class Retention final : public Command {
public:
    QString name() const override { return u"retention"_s; }
    QString summary() const override
    {
        return Text::tr("Anonymises delegates some months after their last survey, for good");
    }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.count(u"--months"_s, m_months, Text::tr("Set for how many months personal data are kept"));
        options.flag(u"--none"_s, m_none, Text::tr("Set no period: nobody is anonymised"));
        options.flag(u"--dry-run"_s, m_dryRun, Text::tr("Show who would be anonymised, and write nothing"));
        options.flag(u"--yes"_s, m_yes, Text::tr("Anonymise them: it cannot be undone"));
        options.exactlyOne({u"--months"_s, u"--none"_s, u"--dry-run"_s, u"--yes"_s});
        options.flag(u"--replace-backups"_s, m_replace,
                     Text::tr("Make a new backup, and remove those that hold any of them"));
        options.together(u"--replace-backups"_s, u"--yes"_s);
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_dryRun ? m_file.toRead() : m_file.toWrite());
        if (m_months || m_none)
            return set(file->desk());
        if (m_dryRun) {
            CONVENER_ASSIGN(const auto look, action::foreseeRetention(file->desk()));
            return answer(look);
        }
        CONVENER_ASSIGN(action::RetentionRun run, action::applyRetention(file->desk()));
        if (m_replace) {
            CONVENER_TRY(action::replaceBackups(file->desk(), run.look.backups));
            run.look.backups.clear();
        }
        return answer(run.look);
    }

private:
    Result<Output> set(action::Desk &desk) const
    {
        CONVENER_TRY(action::setRetentionMonths(desk, m_months));
        return Output{.json = QJsonObject{{u"months"_s, m_months ? QJsonValue(*m_months) : QJsonValue()}},
                      .text = (m_months ? Text::tr("Personal data are kept for %n month(s) after the last survey.",
                                                   nullptr, *m_months)
                                        : Text::tr("No retention period is set.")) +
                              u'\n'};
    }

    Output answer(const action::RetentionLook &look) const
    {
        QJsonObject object{{u"months"_s, look.months},
                           {u"anonymised"_s, !m_dryRun},
                           {u"next"_s, json(look.next)},
                           {u"people"_s, jsonArray(look.people, [](const action::RetainedPerson &each) {
                                return QJsonObject{{u"person"_s, json(each.person.id)},
                                                   {u"name"_s, each.person.name},
                                                   {u"organisations"_s, QJsonArray::fromStringList(each.organisations)},
                                                   {u"last"_s, json(each.last)},
                                                   {u"until"_s, json(each.until)}};
                            })}};
        addReached(object, look.parts, look.namesakes, look.warnings, look.backups);
        TextTable table({Text::tr("Person"), Text::tr("Name"), Text::tr("Last"), Text::tr("Kept until")});
        for (const action::RetainedPerson &each : look.people)
            table.add({QString::number(each.person.id.number), each.person.name, each.last.toString(Qt::ISODate),
                       each.until.toString(Qt::ISODate)});
        return {.json = object,
                .text = look.people.empty()
                            ? Text::tr("Nobody’s retention period has passed.") + u'\n'
                            : table.text() + reachedText(look.parts, look.namesakes, look.warnings, look.backups)};
    }

    FileChoice m_file;
    std::optional<int> m_months;
    bool m_none = false;
    bool m_dryRun = false;
    bool m_yes = false;
    bool m_replace = false;
};

} // namespace

CommandPointer makeRetention()
{
    return std::make_unique<Retention>();
}

} // namespace convener::cli
