#include "ui/page/asksubjectaccess.h"

#include "core/action/subjectaccess.h"
#include "ui/model/datetext.h"
#include "ui/page/work.h"

#include <QCoreApplication>
#include <QDateEdit>
#include <QDir>

namespace convener::page {

using dialog::MarkedLine;
using dialog::Question;
using look::Mark;
using training::PersonId;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AskSubjectAccess)
};

Result<> saveRecord(Context &context, PersonId person, QDate received)
{
    const auto folder = context.prompt.folder(Text::tr("Where to save the record"));
    if (!folder)
        return fail(Error::Kind::Cancelled, Text::tr("No folder was chosen, and nothing was saved."));
    const auto save = [person, received, to = *folder](action::Desk &desk,
                                                       const paper::Progress &progress) -> Result<QString> {
        CONVENER_ASSIGN(const action::PersonRecord record, action::readPersonRecord(desk, person));
        CONVENER_ASSIGN(const QStringList files, action::writeSubjectAccess(desk, record, received, to, progress));
        return Text::tr("%n file(s) with the whole record saved in %1", nullptr, int(files.size()))
            .arg(QDir::toNativeSeparators(to));
    };
    return context.work.start(Text::tr("Saving the whole record"), save);
}

} // namespace

void askSubjectAccess(const Asking &asking, PersonId person)
{
    auto *question = new Question({Text::tr("Save the whole record"),
                                   Text::tr("All that is kept of this person, to send to them: as PDF, as HTML that a "
                                            "screen reader can read, and as JSON for a machine."),
                                   Text::tr("Choose a folder and save")},
                                  asking.parent);
    QDateEdit *received = question->addDate(Text::tr("Their request was received on"), asking.context.desk.today());
    const auto look = [&context = asking.context, person, received]() -> Result<std::vector<MarkedLine>> {
        CONVENER_ASSIGN(const action::PersonRecord record, action::readPersonRecord(context.desk, person));
        CONVENER_ASSIGN(const QDate due, action::subjectAccessDue(context.desk, record, received->date()));
        return std::vector<MarkedLine>{
            {Mark::Due, Text::tr("Answer by %1: one month after it was received.").arg(model::longDate(due))}};
    };
    question->ask(
        [&context = asking.context, person, received] { return saveRecord(context, person, received->date()); }, look,
        Text::tr("By when"));
    question->open();
}

} // namespace convener::page
