#include "core/action/offer.h"
#include "app/cli/commands.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class Offer final : public Command {
public:
    QString name() const override { return u"offer"_s; }
    QString summary() const override { return Text::tr("Offers the free places of a cohort to those who wait"); }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.number(u"--cohort"_s, m_cohort, Text::tr("The cohort")).required();
        options.flag(u"--dry-run"_s, m_dryRun, Text::tr("Show whom they would be offered to, and write nothing"));
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_dryRun ? m_file.toRead() : m_file.toWrite());
        CONVENER_ASSIGN(const auto cohort, action::readCohort(file->desk(), m_cohort));
        CONVENER_ASSIGN(const QDate until, action::lastDayOfOffer(file->desk(), cohort));
        if (m_dryRun) {
            CONVENER_ASSIGN(const auto proposed, action::foreseeOffers(file->desk(), m_cohort));
            return answer(cohort, proposed, until);
        }
        CONVENER_ASSIGN(const auto offered, action::offerPlaces(file->desk(), m_cohort));
        return answer(cohort, offered.offers, until);
    }

private:
    static Output answer(const action::CohortRecord &cohort, const std::vector<timeline::ProposedOffer> &offers,
                         QDate until)
    {
        Output output;
        QJsonArray array;
        for (const timeline::ProposedOffer &offer : offers)
            for (const store::Delegate &delegate : cohort.delegates)
                if (delegate.place.id == offer.place) {
                    array.append(QJsonObject{{u"place"_s, json(offer.place)},
                                             {u"person"_s, json(delegate.person.id)},
                                             {u"name"_s, delegate.person.name},
                                             {u"until"_s, json(until)},
                                             {u"reason"_s, offer.reason}});
                    output.text += u"%1: %2\n"_s.arg(delegate.person.name, offer.reason);
                }
        output.json = QJsonObject{{u"offers"_s, array}};
        if (array.isEmpty())
            output.text = Text::tr("Offers lapsed, and nobody else waits who could take the place.") + u'\n';
        return output;
    }

    FileChoice m_file;
    training::CohortId m_cohort;
    bool m_dryRun = false;
};

} // namespace

CommandPointer makeOffer()
{
    return std::make_unique<Offer>();
}

} // namespace convener::cli
