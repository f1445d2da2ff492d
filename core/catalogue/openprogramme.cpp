#include "core/catalogue/openprogramme.h"

#include "core/catalogue/jsondocument.h"
#include "core/catalogue/programmefile.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace convener::catalogue {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

} // namespace

Result<training::Programme> openProgramme(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::File, Text::tr("%1 cannot be read. Check its name.").arg(path), file.errorString());
    const ProgrammeFile opened = catalogue::read(file.read(largestFile + 1));
    if (opened.programme)
        return *opened.programme;
    QStringList faults;
    for (const Fault &fault : opened.faults)
        faults.append(fault.text());
    return fail(Error::Kind::Invalid,
                Text::tr("%1 is not a sound programme file (%n fault(s)): %2", nullptr, int(faults.size()))
                    .arg(path, faults.join(u' ')));
}

} // namespace convener::catalogue
