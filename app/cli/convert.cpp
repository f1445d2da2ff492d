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

class Convert final : public Command {
public:
    QString name() const override { return u"convert"_s; }
    QString summary() const override
    {
        return Text::tr("Makes an engagement of an enquiry, with cohorts by an even split");
    }

    void describe(Options &options) override
    {
        m_file.describeFile(options);
        options.number(u"--enquiry"_s, m_enquiry, Text::tr("The enquiry: “enquiries” lists them")).required();
        options.date(u"--on"_s, m_on, Text::tr("The day the organisation joins")).required();
        options.word(u"--mode"_s, m_mode, Text::tr("How the workshop is held (its own way where none is given)"),
                     u"online, in-house, face-to-face"_s);
        options.text(u"--ods"_s, m_details.ods, Text::tr("The organisation's ODS code"));
        options.nation(u"--nation"_s, m_details.nation,
                       Text::tr("Its nation, for bank holidays (england where none is given)"));
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toWrite());
        m_details.on = *m_on;
        CONVENER_ASSIGN(const auto converted, action::convertEnquiry(file->desk(), m_enquiry, m_details, m_mode));
        QJsonArray cohorts;
        QString text = Text::tr("Engagement %1 is made.").arg(converted.engagement.number) + u'\n';
        for (std::size_t i = 0; i < converted.cohorts.size(); ++i) {
            const int delegates = converted.proposed.delegates[i];
            cohorts.append(QJsonObject{{u"id"_s, json(converted.cohorts[i])}, {u"delegates"_s, delegates}});
            text += Text::tr("Cohort %1, for %n delegate(s), has no date yet.", nullptr, delegates)
                        .arg(converted.cohorts[i].number) +
                    u'\n';
        }
        return Output{.json = QJsonObject{{u"engagement"_s, json(converted.engagement)}, {u"cohorts"_s, cohorts}},
                      .text = text};
    }

private:
    FileChoice m_file;
    training::EnquiryId m_enquiry;
    std::optional<QDate> m_on;
    std::optional<training::Mode> m_mode;
    action::Joining m_details;
};

} // namespace

CommandPointer makeConvert()
{
    return std::make_unique<Convert>();
}

} // namespace convener::cli
