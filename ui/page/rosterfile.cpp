#include "ui/page/rosterfile.h"

#include "core/exchange/listfile.h"

namespace convener::page {

Result<exchange::Roster> readRosterFile(const QString &path)
{
    CONVENER_ASSIGN(const exchange::Table table, exchange::readListFile(path));
    CONVENER_ASSIGN(const exchange::RosterHeadings headings, exchange::RosterHeadings::load());
    return exchange::readRoster(table, headings);
}

} // namespace convener::page
