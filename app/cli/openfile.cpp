#include "app/cli/openfile.h"

#include "app/cli/complain.h"
#include "app/cli/options.h"
#include "core/action/needs.h"
#include "core/action/who.h"
#include "core/store/backup.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

std::unique_ptr<time::Clock> clock(std::optional<QDate> on)
{
    if (on)
        return std::make_unique<time::FixedClock>(*on);
    return std::make_unique<time::SystemClock>();
}

/// What a file is due when it is opened for changes, as the window does it: the needs of past sessions go, and only
/// then is the day's backup made, which is not to keep them. By the computer's clock, whatever --on says, which may be
/// a slip: what is removed is gone for good. Gives what went wrong; the command goes on.
QStringList keepUp(const action::Desk &desk, const QString &path)
{
    const time::SystemClock clock;
    action::Desk today{desk.file, desk.library, clock, desk.who};
    QStringList problems;
    if (const Result<int> removed = action::removePastNeeds(today); !removed)
        problems << removed.error().text;
    if (const auto note = store::Backups(path).daily(desk.file, clock.now()))
        problems << note->text;
    return problems;
}

Opened open(const FileChoice &choice, store::Database::Access access)
{
    CONVENER_ASSIGN(auto database, store::Database::open(choice.path, access));
    QStringList notes;
    for (const store::OpenNote &note : database->notes())
        notes << note.text;
    auto opened = std::make_unique<OpenFile>(std::move(database), choice.on);
    if (access == store::Database::Access::Write)
        notes += keepUp(opened->desk(), choice.path);
    for (const QString &note : notes)
        complain(Text::tr("Note: %1").arg(note));
    return opened;
}

} // namespace

OpenFile::OpenFile(std::unique_ptr<store::Database> database, std::optional<QDate> on)
    : m_database(std::move(database))
    , m_library(catalogue::Library::load())
    , m_clock(clock(on))
    , m_desk{*m_database, m_library, *m_clock, action::whoIsHere()}
{
}

void FileChoice::describe(Options &options)
{
    describeFile(options);
    describeToday(options);
}

void FileChoice::describeFile(Options &options)
{
    options.text(u"FILE"_s, path, Text::tr("The Convener file"), u" "_s).required();
}

void FileChoice::describeToday(Options &options)
{
    options.date(u"--on"_s, on, Text::tr("The day to take for today"));
}

Opened FileChoice::toRead() const
{
    return open(*this, store::Database::Access::Read);
}

Opened FileChoice::toWrite() const
{
    return open(*this, store::Database::Access::Write);
}

} // namespace convener::cli
