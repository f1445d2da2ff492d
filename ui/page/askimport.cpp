#include "ui/page/askimport.h"

#include "ui/dialog/rosterdialog.h"
#include "ui/page/changebeside.h"
#include "ui/page/rosterfile.h"
#include "ui/page/work.h"

#include <QFileInfo>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace convener::page {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AskImport)
};

/// A list that was read, with what its import would do.
struct Read {
    exchange::Roster roster;
    action::RosterImport preview;
};

Result<> import(const Asking &asking, training::CohortId cohort, const std::shared_ptr<const Read> &read)
{
    const auto verb = [read, cohort](action::Desk &desk, const paper::Progress &progress) -> Result<action::Changes> {
        CONVENER_ASSIGN(const action::RosterImport done, action::importRoster(desk, cohort, read->roster, progress));
        return done.changes;
    };
    return changeBeside(asking,
                        {Text::tr("Importing the list"),
                         Text::tr("A list is being imported. Wait until it is done, or cancel it below."), verb});
}

} // namespace

void askImport(const Asking &asking, training::CohortId cohort)
{
    const auto path = asking.context.prompt.openFile(
        {Text::tr("Import a list"), Text::tr("Delegate lists (*.csv *.txt *.tsv)"), {}, {}});
    if (!path)
        return;
    const auto read = std::make_shared<Read>();
    const auto job = [read, cohort, path = *path](action::Desk &desk,
                                                  const paper::Progress &progress) -> Result<QString> {
        CONVENER_ASSIGN(read->roster, readRosterFile(path));
        if (!progress(1, 2))
            return fail(Error::Kind::Cancelled, Text::tr("The list was not read to its end."));
        CONVENER_ASSIGN(read->preview, action::previewRoster(desk, cohort, read->roster));
        return QString();
    };
    const QPointer<QWidget> page = asking.parent;
    const auto then = [asking, cohort, read, page, file = QFileInfo(*path).fileName()](const Result<QString> &done) {
        if (!done && done.error().kind != Error::Kind::Cancelled)
            asking.context.prompt.show(done.error());
        if (done && page)
            (new dialog::RosterDialog(
                 file, read->preview, [asking, cohort, read] { return import(asking, cohort, read); }, asking.parent))
                ->open();
    };
    if (const Result<> started = asking.context.work.start(Text::tr("Reading the list"), job, then); !started)
        asking.context.prompt.show(started.error());
}

} // namespace convener::page
