#include "core/action/subjectaccess.h"
#include "app/cli/commands.h"
#include "app/cli/documents.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "core/timeline/datetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class SubjectAccess final : public Command {
public:
    QString name() const override { return u"subject-access"_s; }
    QString summary() const override
    {
        return Text::tr("Writes all that is held of one person, as PDF, HTML and JSON");
    }
    bool draws() const override { return true; }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.number(u"--person"_s, m_person, Text::tr("The person")).required();
        options.date(u"--received"_s, m_received, Text::tr("The day the request came; today without it"));
        options.text(u"--out"_s, m_out, Text::tr("The folder to write into"), u"DIR"_s).required();
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toRead());
        const QDate received = m_received.value_or(file->desk().today());
        CONVENER_ASSIGN(const action::PersonRecord record, action::readPersonRecord(file->desk(), m_person));
        CONVENER_ASSIGN(const QDate due, action::subjectAccessDue(file->desk(), record, received));
        CONVENER_ASSIGN(const QStringList paths, action::writeSubjectAccess(file->desk(), record, received, m_out));
        Output output = filesWritten(paths);
        QJsonObject object = output.json.toObject();
        object[u"person"] = json(m_person);
        object[u"received"] = json(received);
        object[u"due"] = json(due);
        output.json = object;
        output.text += Text::tr("To be answered by %1.").arg(timeline::dayText(due)) + u'\n';
        return output;
    }

private:
    FileChoice m_file;
    training::PersonId m_person;
    std::optional<QDate> m_received;
    QString m_out;
};

} // namespace

CommandPointer makeSubjectAccess()
{
    return std::make_unique<SubjectAccess>();
}

} // namespace convener::cli
