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

/// Needs of past sessions go. By the computer's clock as well: what is removed is gone for good, and --on may be a
/// slip.
Result<> removeNeedsByTrueDay(const action::Desk &desk)
{
    const time::SystemClock clock;
    action::Desk today{desk.file, desk.library, clock, desk.who};
    CONVENER_TRY(action::removePastNeeds(today));
    return {};
}

Opened open(const FileChoice &choice, store::Database::Access access)
{
    CONVENER_ASSIGN(auto database, store::Database::open(choice.path, access));
    store::OpenNotes notes = database->notes();
    if (access == store::Database::Access::Write) // by the computer's clock, whatever --on says
        if (const auto note = store::Backups(choice.path).daily(*database, time::SystemClock().now()))
            notes.push_back(*note);
    for (const store::OpenNote &note : notes)
        complain(Text::tr("Note: %1").arg(note.text));
    auto opened = std::make_unique<OpenFile>(std::move(database), choice.on);
    if (access == store::Database::Access::Write)
        CONVENER_TRY(removeNeedsByTrueDay(opened->desk()));
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
