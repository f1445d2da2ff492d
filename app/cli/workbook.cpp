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

class Workbook final : public Command {
public:
    QString name() const override { return u"workbook"_s; }
    QString summary() const override { return Text::tr("Writes the pre-workshop workbook of each delegate as PDF"); }
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
        CONVENER_ASSIGN(const auto file, m_file.toRead());
        CONVENER_ASSIGN(const auto cohort, action::readCohort(file->desk(), m_cohort));
        CONVENER_ASSIGN(const auto workbooks, action::workbookDocuments(file->desk(), cohort));
        CONVENER_ASSIGN(const QStringList paths, writeOut(workbooks, Text::tr("Workbooks"), m_out));
        return filesWritten(paths);
    }

private:
    FileChoice m_file;
    training::CohortId m_cohort;
    QString m_out;
};

} // namespace

CommandPointer makeWorkbook()
{
    return std::make_unique<Workbook>();
}

} // namespace convener::cli
