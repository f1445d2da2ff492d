#include "app/cli/clashes.h"
#include "app/cli/commands.h"
#include "app/cli/impact.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "core/action/agreewindow.h"
#include "core/action/engagementrecord.h"
#include "core/timeline/datetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class Window final : public Command {
public:
    QString name() const override { return u"window"_s; }
    QString summary() const override { return Text::tr("Agrees on which day an engagement's window starts"); }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.number(u"--engagement"_s, m_engagement, Text::tr("The engagement")).required();
        options.date(u"--start"_s, m_start, Text::tr("The first day of the window")).required();
        options.flag(u"--dry-run"_s, m_dryRun, Text::tr("Show what it touches, and write nothing"));
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_dryRun ? m_file.toRead() : m_file.toWrite());
        if (m_dryRun)
            return changeOrForesee(file->desk(), m_engagement, timeline::MoveWindow{m_start}, true);
        CONVENER_TRY(action::agreeWindow(file->desk(), m_engagement, *m_start));
        CONVENER_ASSIGN(const auto record, action::readEngagement(file->desk(), m_engagement));
        const auto window = record.window();
        return Output{.json = QJsonObject{{u"engagement"_s, json(m_engagement)},
                                          {u"window"_s, json(window)},
                                          {u"clashes"_s, json(record.clashes)}},
                      .text = Text::tr("The window is %1 to %2.")
                                  .arg(timeline::dayText(window->first()), timeline::dayText(window->last())) +
                              u'\n' + text(record.clashes)};
    }

private:
    FileChoice m_file;
    training::EngagementId m_engagement;
    std::optional<QDate> m_start;
    bool m_dryRun = false;
};

} // namespace

CommandPointer makeWindow()
{
    return std::make_unique<Window>();
}

} // namespace convener::cli
