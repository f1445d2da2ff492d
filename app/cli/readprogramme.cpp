#include "app/cli/readprogramme.h"

#include "core/catalogue/programmefile.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

Result<training::Programme> readProgrammeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::File, Text::tr("%1 cannot be read. Check its name.").arg(path), file.errorString());
    const catalogue::ProgrammeFile read = catalogue::read(file.readAll());
    if (read.programme)
        return *read.programme;
    QStringList faults;
    for (const catalogue::Fault &fault : read.faults)
        faults.append(fault.text());
    return fail(Error::Kind::Invalid,
                Text::tr("%1 is not a sound programme file (%n fault(s)): %2", nullptr, int(faults.size()))
                    .arg(path, faults.join(u' ')));
}

} // namespace convener::cli
