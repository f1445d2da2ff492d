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

class Revoke final : public Command {
public:
    QString name() const override { return u"revoke"_s; }
    QString summary() const override { return Text::tr("Withdraws a certificate; it is kept, marked with the reason"); }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.text(u"--number"_s, m_number, Text::tr("The number printed on it"), u"NUMBER"_s).required();
        options.text(u"--why"_s, m_why, Text::tr("The reason, which is kept")).required();
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toWrite());
        CONVENER_TRY(action::withdrawCertificate(file->desk(), m_number, m_why));
        return Output{.json = QJsonObject{{u"number"_s, m_number}, {u"state"_s, u"withdrawn"_s}},
                      .text = Text::tr("Certificate %1 is withdrawn.").arg(m_number) + u'\n'};
    }

private:
    FileChoice m_file;
    QString m_number;
    QString m_why;
};

} // namespace

CommandPointer makeRevoke()
{
    return std::make_unique<Revoke>();
}

} // namespace convener::cli
