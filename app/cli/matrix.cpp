#include "app/cli/commands.h"
#include "app/cli/documents.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class Matrix final : public Command {
public:
    QString name() const override { return u"matrix"_s; }
    QString summary() const override { return Text::tr("Writes an engagement's planning matrix as PDF"); }
    bool draws() const override { return true; }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.number(u"--engagement"_s, m_engagement, Text::tr("The engagement")).required();
        options.text(u"--out"_s, m_out, Text::tr("Where to write it"), u"X.pdf"_s).required();
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toRead());
        CONVENER_ASSIGN(const auto matrix, action::planningMatrixDocument(file->desk(), m_engagement));
        CONVENER_TRY(action::writeTogether({matrix}, matrix.document.title, m_out));
        return filesWritten({m_out});
    }

private:
    FileChoice m_file;
    training::EngagementId m_engagement;
    QString m_out;
};

} // namespace

CommandPointer makeMatrix()
{
    return std::make_unique<Matrix>();
}

} // namespace convener::cli
