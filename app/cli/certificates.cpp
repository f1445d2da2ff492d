#include "app/cli/commands.h"
#include "app/cli/documents.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "core/action/issuecertificates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class Certificates final : public Command {
public:
    QString name() const override { return u"certificates"_s; }
    QString summary() const override
    {
        return Text::tr("Issues the certificates that are earned, and writes them as PDF");
    }
    bool draws() const override { return true; }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.number(u"--cohort"_s, m_cohort, Text::tr("The cohort")).required();
        options.text(u"--out"_s, m_out, Text::tr("A folder for one PDF each, or the name of one PDF for all"), u"OUT"_s)
            .required();
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toWrite());
        QStringList paths;
        const auto write = [&](const action::IssuedCertificates &) -> Result<> {
            CONVENER_ASSIGN(const auto cohort, action::readCohort(file->desk(), m_cohort));
            CONVENER_ASSIGN(const auto certificates, action::certificateDocuments(file->desk(), cohort));
            CONVENER_ASSIGN(paths, writeOut(certificates, Text::tr("Certificates"), m_out));
            return {};
        };
        CONVENER_ASSIGN(const auto issued, action::issueCertificates(file->desk(), m_cohort, write));
        Output output = filesWritten(paths);
        QJsonObject json = output.json.toObject();
        json[u"issued"_s] = asJson(issued.issued);
        json[u"standing"_s] = asJson(issued.standing);
        json[u"refused"_s] = jsonArray(issued.refused, [](const action::NotCertified &each) {
            return QJsonObject{{u"name"_s, each.name}, {u"why"_s, each.why}};
        });
        output.json = json;
        for (const action::NotCertified &each : issued.refused)
            output.text += Text::tr("No certificate for %1: %2").arg(each.name, each.why) + u'\n';
        return output;
    }

private:
    static QJsonArray asJson(const std::vector<training::Certificate> &certificates)
    {
        return jsonArray(certificates, [](const training::Certificate &certificate) {
            return QJsonObject{{u"number"_s, certificate.number},
                               {u"checkCode"_s, certificate.checkCode},
                               {u"name"_s, certificate.name}};
        });
    }

    FileChoice m_file;
    training::CohortId m_cohort;
    QString m_out;
};

} // namespace

CommandPointer makeCertificates()
{
    return std::make_unique<Certificates>();
}

} // namespace convener::cli
