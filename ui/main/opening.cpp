#include "ui/main/opening.h"

#include "core/action/sample.h"
#include "core/store/database.h"
#include "core/store/salvage.h"
#include "ui/prompt/prompt.h"

#include <QCoreApplication>
#include <QFile>

namespace convener::main {

using store::Database;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Opening)
};

bool mayLook(const Error &error)
{
    return error.kind == Error::Kind::Busy || error.kind == Error::Kind::File;
}

} // namespace

Result<std::optional<Opened>> openOrLook(const QString &path, prompt::Prompt &prompt)
{
    auto writing = Database::open(path, Database::Access::Write);
    if (writing)
        return Opened{std::move(*writing), {}};
    if (!mayLook(writing.error()))
        return Failure(writing.error());
    auto looking = Database::open(path, Database::Access::Read);
    if (!looking)
        return Failure(writing.error());
    if (!prompt.confirm({Text::tr("Open the file to look at only?"),
                         Text::tr("%1\n\nYou can look at everything, search, print and save documents. Nothing can be "
                                  "changed.")
                             .arg(writing.error().text),
                         Text::tr("Open to look at")}))
        return std::optional<Opened>();
    return Opened{std::move(*looking), writing.error().text};
}

Result<std::unique_ptr<store::Database>> sampleFile(const QString &path, const catalogue::Library &library,
                                                    const time::Clock &clock)
{
    CONVENER_ASSIGN(std::unique_ptr<store::Database> file, store::Database::create(path));
    action::Desk desk{*file, library, clock};
    if (const Result<> filled = action::fillWithSample(desk); !filled) {
        file.reset();
        QFile::remove(path);
        return Failure(filled.error());
    }
    return file;
}

QString salvagedText(const store::Salvage &salvage)
{
    int gaps = 0;
    qint64 refused = 0;
    qint64 orphaned = 0;
    for (const store::SalvagedTable &table : salvage.tables) {
        gaps += table.gaps;
        refused += table.refused;
        orphaned += table.orphaned;
    }
    QStringList sentences{Text::tr("%n row(s) could be read and are in this new file.", nullptr, int(salvage.kept()))};
    if (gaps > 0)
        sentences += Text::tr("In %n place(s) rows could not be read.", nullptr, gaps);
    if (refused + orphaned > 0)
        sentences += Text::tr("%n row(s) were left out because they broke the rules of the record, or belonged to what "
                              "is lost.",
                              nullptr, int(refused + orphaned));
    sentences += salvage.isWhole() ? Text::tr("Nothing seems to be missing.")
                                   : Text::tr("Look what is missing, and compare it with a backup.");
    return sentences.join(u' ');
}

} // namespace convener::main
