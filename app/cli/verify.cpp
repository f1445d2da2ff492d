#include "app/cli/certificatejson.h"
#include "app/cli/commands.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "core/store/certificates.h"
#include "core/timeline/datetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class Verify final : public Command {
public:
    QString name() const override { return u"verify"_s; }
    QString summary() const override
    {
        return Text::tr("Tells whether a certificate of this file stands, and what it says");
    }

    void describe(Options &options) override
    {
        m_file.describeFile(options);
        options.text(u"--number"_s, m_number, Text::tr("The number printed on it"), u"NUMBER"_s).required();
        options.text(u"--code"_s, m_code, Text::tr("The check code printed on it"), u"CODE"_s);
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toRead());
        store::Certificates certificates(file->desk().file);
        CONVENER_ASSIGN(const auto found, certificates.byNumber(m_number.trimmed()));
        if (!found)
            return fail(Error::Kind::NotFound,
                        Text::tr("No certificate %1 was issued from this file. Check the number.").arg(m_number));
        if (!m_code.isEmpty() && m_code.trimmed().compare(found->checkCode, Qt::CaseInsensitive) != 0)
            return refuse(
                Text::tr("Certificate %1 was issued with another check code than %2. Compare it with the paper.")
                    .arg(found->number, m_code));
        CONVENER_ASSIGN(const auto standing, certificates.standing(found->place));
        return answer(*found, standing && standing->id == found->id);
    }

private:
    static Output answer(const training::Certificate &certificate, bool stands)
    {
        Output output{.json = certificateJson(certificate, stateOf(certificate, stands))};
        output.text =
            Text::tr("Certificate %1: %2, %3, %4, held on %5, issued on %6.")
                .arg(certificate.number, certificate.name.isEmpty() ? Text::tr("(name removed)") : certificate.name,
                     certificate.programme, certificate.stageTitle, timeline::dayText(certificate.heldOn),
                     timeline::dayText(certificate.issuedOn)) +
            u'\n';
        if (certificate.withdrawnOn)
            output.complaint =
                Text::tr("Certificate %1 was withdrawn on %2: %3")
                    .arg(certificate.number, timeline::dayText(*certificate.withdrawnOn), certificate.withdrawnWhy);
        else if (!stands)
            output.complaint = Text::tr("Certificate %1 was replaced by a later one.").arg(certificate.number);
        return output;
    }

    FileChoice m_file;
    QString m_number;
    QString m_code;
};

} // namespace

CommandPointer makeVerify()
{
    return std::make_unique<Verify>();
}

} // namespace convener::cli
