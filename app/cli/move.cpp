#include "app/cli/commands.h"
#include "app/cli/impact.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "core/time/sessiontime.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class Move final : public Command {
public:
    QString name() const override { return u"move"_s; }
    QString summary() const override
    {
        return Text::tr("Moves a session to another start, with everything that follows from it");
    }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.number(u"--session"_s, m_session, Text::tr("The session: “timeline” tells the numbers")).required();
        options
            .value(u"--to"_s, u"START"_s, Text::tr("Its new start, in UK local time; it stays as long as it was"),
                   [this](const QString &start) { return takeStart(start); })
            .required();
        options.flag(u"--dry-run"_s, m_dryRun, Text::tr("Show what it touches, and write nothing"));
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_dryRun ? m_file.toRead() : m_file.toWrite());
        CONVENER_ASSIGN(const QDateTime start, time::parseLocalTime(m_start));
        CONVENER_ASSIGN(const auto engagement, action::engagementOf(file->desk(), m_session));
        CONVENER_ASSIGN(const auto change, action::movedTo(file->desk(), m_session, start));
        return changeOrForesee(file->desk(), engagement, change, m_dryRun);
    }

private:
    /// A start that the clock skips is left for the command to refuse.
    std::optional<QString> takeStart(const QString &start)
    {
        m_start = start;
        const auto time = time::parseLocalTime(start);
        return !time && time.error().kind == Error::Kind::Invalid ? std::optional(time.error().text) : std::nullopt;
    }

    FileChoice m_file;
    training::SessionId m_session;
    QString m_start;
    bool m_dryRun = false;
};

} // namespace

CommandPointer makeMove()
{
    return std::make_unique<Move>();
}

} // namespace convener::cli
