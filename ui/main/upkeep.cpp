#include "ui/main/upkeep.h"

#include "core/store/backup.h"

namespace convener::main {

Upkeep::Upkeep(const action::Desk &desk, const QDateTime &now)
    : m_now(now)
    , m_work(desk)
{
}

void Upkeep::start()
{
    const auto backUp = [now = m_now](action::Desk &desk, const paper::Progress &) -> Result<QString> {
        const auto note = store::Backups(desk.file.path()).daily(desk.file, now);
        return note ? note->text : QString();
    };
    const auto then = [this](const Result<QString> &said) {
        const QString why = said ? *said : said.error().text;
        if (!why.isEmpty())
            Q_EMIT backupFailed(why);
        Q_EMIT ended();
    };
    (void)m_work.start({}, backUp, then); // nothing else runs on it
}

} // namespace convener::main
