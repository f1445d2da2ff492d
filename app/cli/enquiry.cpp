#include "app/cli/commands.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "core/action/enquire.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class Enquiry final : public Command {
public:
    QString name() const override { return u"enquiry"_s; }
    QString summary() const override { return Text::tr("Records an enquiry for places or an in-house workshop"); }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.text(u"--name"_s, m_enquiry.name, Text::tr("Who asks")).required();
        options.text(u"--email"_s, m_enquiry.email, Text::tr("Their e-mail address")).required();
        options.text(u"--telephone"_s, m_enquiry.telephone, Text::tr("Their telephone number"));
        options.text(u"--organisation"_s, m_enquiry.organisation, Text::tr("For which organisation")).required();
        options.text(u"--programme"_s, m_enquiry.programme, Text::tr("The programme: “programmes” lists them"), u"ID"_s)
            .required();
        options.count(u"--delegates"_s, m_delegates, Text::tr("For how many, 1 to 24")).required();
        options.text(u"--dates"_s, m_enquiry.datesWished, Text::tr("Which dates they wish for"));
        options.flag(u"--terms-accepted"_s, m_enquiry.termsAccepted,
                     Text::tr("They accepted the terms and conditions"));
        options.text(u"--note"_s, m_enquiry.note, Text::tr("Anything else"));
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toWrite());
        m_enquiry.receivedOn = file->desk().today();
        m_enquiry.delegates = *m_delegates;
        CONVENER_ASSIGN(const auto id, action::recordEnquiry(file->desk(), m_enquiry));
        return Output{.json = QJsonObject{{u"id"_s, json(id)}},
                      .text =
                          Text::tr("Enquiry %1 is recorded. Next: convert it (convener-cli convert).").arg(id.number) +
                          u'\n'};
    }

private:
    FileChoice m_file;
    training::Enquiry m_enquiry;
    std::optional<int> m_delegates;
};

} // namespace

CommandPointer makeEnquiry()
{
    return std::make_unique<Enquiry>();
}

} // namespace convener::cli
