#include "app/cli/commands.h"
#include "app/cli/commitments.h"
#include "app/cli/documents.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "core/action/editmatrix.h"

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
    QString summary() const override
    {
        return Text::tr("Writes an engagement's planning matrix as PDF, or records that it was sent or came back");
    }
    bool draws() const override { return true; }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.number(u"--engagement"_s, m_engagement, Text::tr("The engagement")).required();
        options.text(u"--out"_s, m_out, Text::tr("Where to write it"), u"X.pdf"_s);
        options.date(u"--sent"_s, m_sent, Text::tr("The day it was sent to the organisation"));
        options.date(u"--returned"_s, m_returned, Text::tr("The day it came back; the commitment is met"));
        options.exactlyOne({u"--out"_s, u"--sent"_s, u"--returned"_s});
    }

    Result<Output> run() override
    {
        if (m_sent || m_returned)
            return record();
        CONVENER_ASSIGN(const auto file, m_file.toRead());
        CONVENER_ASSIGN(const auto matrix, action::planningMatrixDocument(file->desk(), m_engagement));
        CONVENER_TRY(action::writeTogether({matrix}, matrix.document.title, m_out));
        return filesWritten({m_out});
    }

private:
    Result<Output> record()
    {
        CONVENER_ASSIGN(const auto file, m_file.toWrite());
        CONVENER_TRY(m_sent ? action::sendMatrix(file->desk(), m_engagement, *m_sent)
                            : action::returnMatrix(file->desk(), m_engagement, *m_returned));
        return commitmentOutput(file->desk(), m_engagement, u"planning-matrix"_s);
    }

    FileChoice m_file;
    training::EngagementId m_engagement;
    QString m_out;
    std::optional<QDate> m_sent;
    std::optional<QDate> m_returned;
};

} // namespace

CommandPointer makeMatrix()
{
    return std::make_unique<Matrix>();
}

} // namespace convener::cli
