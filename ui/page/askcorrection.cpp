#include "ui/page/askcorrection.h"

#include "core/action/issuecertificates.h"
#include "ui/model/datetext.h"

#include <QCoreApplication>

namespace convener::page {

using dialog::MarkedLine;
using dialog::Question;
using look::Mark;
using training::Certificate;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AskCorrection)
};

std::vector<MarkedLine> differenceLines(const Certificate &now, const Certificate &corrected)
{
    std::vector<MarkedLine> lines;
    const auto add = [&lines](const QString &what, const QString &before, const QString &after) {
        if (before != after)
            lines.push_back({Mark::Due, Text::tr("%1: “%2” becomes “%3”").arg(what, before, after)});
    };
    add(Text::tr("Name"), now.name, corrected.name);
    add(Text::tr("Programme"), now.programme, corrected.programme);
    add(Text::tr("Stage"), now.stageTitle, corrected.stageTitle);
    add(Text::tr("Organisation"), now.organisation, corrected.organisation);
    add(Text::tr("Held on"), model::longDate(now.heldOn), model::longDate(corrected.heldOn));
    add(Text::tr("Learning time in minutes"), QString::number(now.minutes), QString::number(corrected.minutes));
    if (now.wording != corrected.wording || now.language != corrected.language)
        lines.push_back({Mark::Due, Text::tr("Its wording changes.")});
    lines.push_back(
        {Mark::Coming,
         Text::tr("The new certificate has the number %1 and names the one it replaces.").arg(corrected.number)});
    lines.push_back({Mark::Off, Text::tr("%1 no longer stands. It is kept, as it was.").arg(now.number)});
    return lines;
}

} // namespace

void askCorrection(const Asking &asking, const Certificate &certificate)
{
    auto *question = new Question(
        {.title = Text::tr("Correct certificate %1").arg(certificate.number),
         .sentence = Text::tr("A certificate never changes. It is issued anew as the record has it now, and "
                              "takes the place of this one. Mend the record first."),
         .verb = Text::tr("Issue it anew"),
         .keep = Text::tr("Leave it as it is")},
        asking.parent);
    question->ask(
        [asking, number = certificate.number]() -> Result<> {
            CONVENER_TRY(action::correctCertificate(asking.context.desk, number));
            asking.changed({});
            return {};
        },
        [&desk = asking.context.desk, certificate]() -> Result<std::vector<MarkedLine>> {
            CONVENER_ASSIGN(const Certificate corrected, action::foreseeCorrection(desk, certificate.number));
            return differenceLines(certificate, corrected);
        },
        Text::tr("What becomes different"));
    question->open();
}

} // namespace convener::page
