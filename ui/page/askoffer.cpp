#include "ui/page/askoffer.h"

#include "core/action/keepplace.h"
#include "core/action/offer.h"
#include "core/action/stages.h"
#include "ui/page/eligibilitylines.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace convener::page {

using action::CohortRecord;
using dialog::MarkedLine;
using dialog::Question;

namespace {

using Words = Question::Words;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AskOffer)
};

Result<> confirm(const Asking &asking, training::PlaceId place, const QString &reason)
{
    CONVENER_ASSIGN(const action::ConfirmedPlace done, action::confirmPlace(asking.context.desk, place, reason));
    asking.changed(done.changes);
    return {};
}

Words confirmWords(const QString &name, bool barred)
{
    if (barred)
        return {.title = Text::tr("Confirm %1 all the same").arg(name),
                .sentence = Text::tr("Something bars this. Confirmed all the same, the reason is kept."),
                .verb = Text::tr("Confirm all the same")};
    return {.title = Text::tr("Confirm %1").arg(name), .sentence = {}, .verb = Text::tr("Confirm")};
}

} // namespace

void askConfirming(const Asking &asking, const CohortRecord &record, const store::Delegate &delegate)
{
    const auto eligibility = action::eligibilityOf(asking.context.desk, record, delegate);
    if (!eligibility)
        return asking.context.prompt.show(eligibility.error());
    const training::PlaceId place = delegate.place.id;
    if (*eligibility == timeline::Eligibility()) {
        if (const Result<> done = confirm(asking, place, {}); !done)
            asking.context.prompt.show(done.error());
        return;
    }
    const bool barred = !eligibility->mayBeConfirmed();
    auto *question = new Question(confirmWords(delegate.person.name, barred), asking.parent);
    const QLineEdit *reason = barred ? question->addRemark(Text::tr("Reason")) : nullptr;
    question->ask(
        [asking, place, reason] { return confirm(asking, place, reason ? reason->text().simplified() : QString()); },
        [lines = eligibilityLines(*eligibility)]() -> Result<std::vector<MarkedLine>> { return lines; },
        Text::tr("What to know before"));
    question->open();
}

void askOffers(const Asking &asking, const CohortRecord &record)
{
    const training::CohortId cohort = record.cohort.id;
    const auto offers = action::foreseeOffers(asking.context.desk, cohort);
    if (!offers)
        return asking.context.prompt.show(offers.error());
    std::vector<MarkedLine> lines;
    for (const timeline::ProposedOffer &each : *offers) {
        const auto delegate =
            std::ranges::find(record.delegates, each.place, [](const store::Delegate &of) { return of.place.id; });
        lines.push_back({look::Mark::Waiting, u"%1: %2"_s.arg(delegate->person.name, each.reason)});
    }
    if (lines.empty())
        lines.push_back({look::Mark::Off, Text::tr("An offer has lapsed, and nobody who waits may have the place.")});
    auto *question = new Question({.title = Text::tr("Offer free places"),
                                   .sentence = Text::tr("Nobody is confirmed by an offer, and it lapses."),
                                   .verb = offers->empty() ? Text::tr("Take back what lapsed")
                                                           : Text::tr("Offer %n places", nullptr, int(offers->size()))},
                                  asking.parent);
    question->ask(
        [asking, cohort]() -> Result<> {
            CONVENER_ASSIGN(const action::OfferedPlaces done, action::offerPlaces(asking.context.desk, cohort));
            asking.changed(done.changes);
            return {};
        },
        [lines]() -> Result<std::vector<MarkedLine>> { return lines; }, Text::tr("Who is next"));
    question->open();
}

} // namespace convener::page
