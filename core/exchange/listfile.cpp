#include "core/exchange/listfile.h"

#include "core/exchange/csv.h"
#include "core/exchange/xlsx.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace convener::exchange {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ListFile)
};

} // namespace

Result<Table> readListFile(const QString &path, const SizeLimit &limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(
            Error::Kind::File,
            Text::tr("The list %1 could not be opened. Check that it exists and that no other program holds it.")
                .arg(QDir::toNativeSeparators(path)),
            file.errorString());
    }
    const QByteArray bytes = file.read(limit.bytes + 1);
    return looksLikeXlsx(bytes) ? readXlsx(bytes, {}, limit) : readCsv(bytes, limit);
}

} // namespace convener::exchange
