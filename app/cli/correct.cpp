#include "app/cli/commands.h"
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

class Correct final : public Command {
public:
    QString name() const override { return u"correct"_s; }
    QString summary() const override
    {
        return Text::tr("Issues a certificate anew as the record has it now, in the place of one that stands");
    }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.text(u"--number"_s, m_number, Text::tr("The number printed on it"), u"NUMBER"_s).required();
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toWrite());
        CONVENER_ASSIGN(const training::Certificate issued, action::correctCertificate(file->desk(), m_number));
        return Output{.json = QJsonObject{{u"number"_s, issued.number},
                                          {u"checkCode"_s, issued.checkCode},
                                          {u"name"_s, issued.name},
                                          {u"replaces"_s, issued.replacedNumber}},
                      .text = Text::tr("Certificate %1 of %2 is issued in the place of %3.")
                                  .arg(issued.number, issued.name, issued.replacedNumber) +
                              u'\n'};
    }

private:
    FileChoice m_file;
    QString m_number;
};

} // namespace

CommandPointer makeCorrect()
{
    return std::make_unique<Correct>();
}

} // namespace convener::cli
