#include "core/store/drafts.h"

#include "app/cli/commands.h"
#include "app/cli/draftlist.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "app/cli/texttable.h"
#include "core/store/engagements.h"
#include "core/timeline/datetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString stateText(const training::Draft &draft)
{
    if (draft.sentOn)
        return draft.outdated ? Text::tr("sent on %1, tells the earlier date").arg(timeline::dateText(*draft.sentOn))
                              : Text::tr("sent on %1").arg(timeline::dateText(*draft.sentOn));
    return draft.outdated ? Text::tr("written for the earlier date") : Text::tr("not sent");
}

class Drafts final : public Command {
public:
    QString name() const override { return u"drafts"_s; }
    QString summary() const override { return Text::tr("Lists the e-mails that were drafted, and what they tell"); }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.number(u"--engagement"_s, m_engagement, Text::tr("One engagement, where not all"));
        options.flag(u"--outdated"_s, m_outdated, Text::tr("Only those that tell what is no longer so"));
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toRead());
        CONVENER_ASSIGN(auto drafts, listed(file->desk()));
        if (m_outdated)
            std::erase_if(drafts, [](const training::Draft &draft) { return !draft.outdated; });
        TextTable table({Text::tr("Draft"), Text::tr("To"), Text::tr("Subject"), Text::tr("Tells"), Text::tr("State")});
        for (const training::Draft &draft : drafts)
            table.add({QString::number(draft.id.number), recipient(draft), draft.subject,
                       draft.toldOn ? timeline::dateText(*draft.toldOn) : QString(), stateText(draft)});
        return Output{.json = jsonArray(drafts, asJson), .text = table.text()};
    }

private:
    Result<std::vector<training::Draft>> listed(const action::Desk &desk) const
    {
        if (!m_engagement.isValid())
            return store::Drafts(desk.file).all();
        CONVENER_TRY(store::Engagements(desk.file).get(m_engagement));
        return store::Drafts(desk.file).ofEngagement(m_engagement);
    }

    FileChoice m_file;
    training::EngagementId m_engagement;
    bool m_outdated = false;
};

} // namespace

CommandPointer makeDrafts()
{
    return std::make_unique<Drafts>();
}

} // namespace convener::cli
