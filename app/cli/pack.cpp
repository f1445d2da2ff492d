#include "app/cli/commands.h"
#include "app/cli/documents.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "core/paper/enclose.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class Pack final : public Command {
public:
    QString name() const override { return u"pack"_s; }
    QString summary() const override
    {
        return Text::tr("Writes a pack for each delegate and the attendance register as PDF");
    }
    bool draws() const override { return true; }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.number(u"--cohort"_s, m_cohort, Text::tr("The cohort")).required();
        options.text(u"--out"_s, m_out, Text::tr("A folder for one PDF each"), u"DIR"_s);
        options.text(u"--together"_s, m_together, Text::tr("The name of one PDF for the printer, with all of them"),
                     u"X.pdf"_s);
        options.text(u"--workbook"_s, m_workbook, Text::tr("A PDF of your own in the place of the workbook"),
                     u"X.pdf"_s);
        options.exactlyOne({u"--out"_s, u"--together"_s});
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toRead());
        CONVENER_ASSIGN(const auto cohort, action::readCohort(file->desk(), m_cohort));
        std::optional<document::Enclosure> workbook;
        if (!m_workbook.isEmpty()) {
            CONVENER_ASSIGN(workbook, paper::enclose(m_workbook));
        }
        CONVENER_ASSIGN(const auto packs, action::delegatePacks(file->desk(), cohort, workbook));
        CONVENER_ASSIGN(const auto attendanceRegister, action::registerDocument(file->desk(), cohort));
        if (!m_together.isEmpty()) {
            CONVENER_TRY(action::writePacksTogether(packs, attendanceRegister, m_together));
            return filesWritten({m_together});
        }
        CONVENER_ASSIGN(const QStringList paths, action::writePacks(packs, attendanceRegister, m_out));
        return filesWritten(paths);
    }

private:
    FileChoice m_file;
    training::CohortId m_cohort;
    QString m_workbook;
    QString m_out;
    QString m_together;
};

} // namespace

CommandPointer makePack()
{
    return std::make_unique<Pack>();
}

} // namespace convener::cli
