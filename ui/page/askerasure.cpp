#include "ui/page/askerasure.h"

#include "ui/page/askforgood.h"
#include "ui/page/work.h"

#include <QCoreApplication>
#include <QPointer>

namespace convener::page {

using action::ErasureLook;
using training::PersonId;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AskErasure)
};

void offerErasure(const Asking &asking, PersonId person, const ErasureLook &look)
{
    askForGood(asking, {.words = {Text::tr("Erase %1").arg(look.person.name),
                                  Text::tr("All that tells who this person is, is removed for good. “%1” stands in the "
                                           "place of the name; places, attendance and surveys stay and are counted.")
                                      .arg(look.placeholder),
                                  Text::tr("Erase for good"), Text::tr("Keep the person")},
                        .running = Text::tr("Erasing a person"),
                        .parts = look.parts,
                        .namesakes = look.namesakes,
                        .warnings = look.warnings,
                        .backups = look.backups,
                        .verb = [person](action::Desk &desk) -> Result<action::Changes> {
                            CONVENER_ASSIGN(const action::Erased erased, action::erasePerson(desk, person));
                            return erased.changes;
                        }});
}

} // namespace

void askErasure(const Asking &asking, PersonId person)
{
    const auto seen = std::make_shared<ErasureLook>();
    const auto foresee = [seen, person](action::Desk &desk, const paper::Progress &) -> Result<QString> {
        CONVENER_ASSIGN(*seen, action::foreseeErasure(desk, person));
        return QString();
    };
    const auto then = [asking, seen, person, parent = QPointer<QWidget>(asking.parent)](const Result<QString> &looked) {
        if (!looked)
            asking.context.prompt.show(looked.error());
        else if (parent)
            offerErasure(asking, person, *seen);
    };
    if (const Result<> started =
            asking.context.work.start(Text::tr("Looking what an erasure would reach"), foresee, then);
        !started)
        asking.context.prompt.show(started.error());
}

} // namespace convener::page
