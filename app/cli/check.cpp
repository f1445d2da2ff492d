#include "app/cli/commands.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "core/action/checkfile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class Check final : public Command {
public:
    QString name() const override { return u"check"_s; }
    QString summary() const override { return Text::tr("Proves a file against the rules, and changes nothing"); }

    void describe(Options &options) override { m_file.describe(options); }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toRead());
        CONVENER_ASSIGN(const auto findings, action::checkFile(file->desk()));
        Output output{.json = QJsonObject{{u"sound"_s, findings.empty()},
                                          {u"findings"_s, asJson(findings)},
                                          {u"notes"_s, asJson(file->desk().file.notes())}}};
        if (findings.empty()) {
            output.text = Text::tr("%1 is in order.").arg(m_file.path) + u'\n';
            return output;
        }
        for (const action::Finding &finding : findings)
            output.text += u"%1: %2\n"_s.arg(finding.rule, finding.text);
        output.complaint =
            Text::tr("%1 is not in order: %n thing(s) found.", nullptr, int(findings.size())).arg(m_file.path);
        return output;
    }

private:
    static QJsonArray asJson(const std::vector<action::Finding> &findings)
    {
        return jsonArray(findings, [](const action::Finding &finding) {
            return QJsonObject{{u"rule"_s, finding.rule}, {u"text"_s, finding.text}};
        });
    }

    static QJsonArray asJson(const store::OpenNotes &notes)
    {
        return jsonArray(notes, [](const store::OpenNote &note) {
            return QJsonObject{{u"kind"_s, training::toText(note.kind)}, {u"text"_s, note.text}};
        });
    }

    FileChoice m_file;
};

} // namespace

CommandPointer makeCheck()
{
    return std::make_unique<Check>();
}

} // namespace convener::cli
