#include "app/cli/certificatejson.h"
#include "app/cli/commands.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "app/cli/texttable.h"
#include "core/action/cohortrecord.h"
#include "core/store/certificates.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class Issued final : public Command {
public:
    QString name() const override { return u"issued"_s; }
    QString summary() const override { return Text::tr("Lists the certificates that were issued, and which stand"); }

    void describe(Options &options) override
    {
        m_file.describeFile(options);
        options.number(u"--cohort"_s, m_cohort, Text::tr("One cohort, where not all"));
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toRead());
        store::Certificates store(file->desk().file);
        if (m_cohort.isValid())
            CONVENER_TRY(action::readCohort(file->desk(), m_cohort)); // refused when there is none
        CONVENER_ASSIGN(const auto certificates, m_cohort.isValid() ? store.ofCohort(m_cohort) : store.all());
        QSet<QString> replaced;
        for (const training::Certificate &certificate : certificates)
            replaced.insert(certificate.replacedNumber);
        QJsonArray array;
        TextTable table(
            {Text::tr("Number"), Text::tr("Name"), Text::tr("Stage"), Text::tr("Issued"), Text::tr("State")});
        for (const training::Certificate &certificate : certificates) {
            const bool isReplaced = replaced.contains(certificate.number);
            const bool stands = !isReplaced && !certificate.withdrawnOn;
            array.append(certificateJson(certificate, stateOf(certificate, stands)));
            table.add({certificate.number, certificate.name, certificate.stageTitle,
                       certificate.issuedOn.toString(Qt::ISODate), stateText(certificate, isReplaced)});
        }
        return Output{.json = array,
                      .text = array.isEmpty() ? Text::tr("No certificate was issued yet.") + u'\n' : table.text()};
    }

private:
    static QString stateText(const training::Certificate &certificate, bool isReplaced)
    {
        if (certificate.withdrawnOn)
            return Text::tr("withdrawn: %1").arg(certificate.withdrawnWhy);
        return isReplaced ? Text::tr("replaced") : Text::tr("stands");
    }

    FileChoice m_file;
    training::CohortId m_cohort;
};

} // namespace

CommandPointer makeIssued()
{
    return std::make_unique<Issued>();
}

} // namespace convener::cli
