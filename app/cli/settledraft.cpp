#include "app/cli/commands.h"
#include "app/cli/draftlist.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "core/action/draft.h"
#include "core/store/drafts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class SettleDraft final : public Command {
public:
    QString name() const override { return u"settle-draft"_s; }
    QString summary() const override { return Text::tr("Records that a drafted e-mail went out, or discards it"); }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.number(u"--draft"_s, m_draft, Text::tr("The draft: “drafts” tells the numbers")).required();
        options.date(u"--sent"_s, m_sent, Text::tr("The day it went out; what it is about is recorded with it"));
        options.flag(u"--discard"_s, m_discard, Text::tr("It is not to go out"));
        options.exactlyOne({u"--sent"_s, u"--discard"_s});
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toWrite());
        action::Desk &desk = file->desk();
        if (m_discard) {
            CONVENER_TRY(action::discardDraft(desk, m_draft));
            return Output{.json = QJsonObject{{u"id"_s, json(m_draft)}, {u"discarded"_s, true}},
                          .text = Text::tr("Draft %1 is discarded.").arg(m_draft.number) + u'\n'};
        }
        CONVENER_TRY(action::recordDraftSent(desk, m_draft, *m_sent));
        CONVENER_ASSIGN(const auto draft, store::Drafts(desk.file).get(m_draft));
        return Output{
            .json = asJson(draft),
            .text = Text::tr("Draft %1 is recorded as sent to %2.").arg(m_draft.number).arg(recipient(draft)) + u'\n'};
    }

private:
    FileChoice m_file;
    training::DraftId m_draft;
    std::optional<QDate> m_sent;
    bool m_discard = false;
};

} // namespace

CommandPointer makeSettleDraft()
{
    return std::make_unique<SettleDraft>();
}

} // namespace convener::cli
