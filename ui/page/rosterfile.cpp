#include "ui/page/rosterfile.h"

#include "core/exchange/csv.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace convener::page {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RosterFile)
};

} // namespace

Result<exchange::Roster> readRosterFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            Error::Kind::File,
            Text::tr("The list “%1” cannot be read. Is it open in another program?").arg(QFileInfo(path).fileName()),
            file.errorString());
    CONVENER_ASSIGN(const exchange::Table table, exchange::readCsv(file.readAll()));
    CONVENER_ASSIGN(const exchange::RosterHeadings headings, exchange::RosterHeadings::load());
    return exchange::readRoster(table, headings);
}

} // namespace convener::page
