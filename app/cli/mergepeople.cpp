#include "core/action/mergepeople.h"
#include "app/cli/commands.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class MergePeople final : public Command {
public:
    QString name() const override { return u"merge-people"_s; }
    QString summary() const override
    {
        return Text::tr("Makes two entries of one person one, with all that belongs to both");
    }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.number(u"--person"_s, m_kept, Text::tr("The entry that stays: “duplicates” tells the numbers"))
            .required();
        options.number(u"--other"_s, m_other, Text::tr("The entry that becomes part of it")).required();
        options.values(u"--choose"_s, u"WHAT=kept|other|both"_s,
                       Text::tr("What stays where the two differ; --dry-run tells where they do"),
                       [this](const QString &value) { return choose(value); });
        options.flag(u"--dry-run"_s, m_dryRun, Text::tr("Show what it touches, and write nothing"));
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_dryRun ? m_file.toRead() : m_file.toWrite());
        if (m_dryRun) {
            CONVENER_ASSIGN(const auto look, action::foreseeMerge(file->desk(), m_kept, m_other, m_choices));
            return answer(look);
        }
        CONVENER_ASSIGN(const auto merged, action::mergePeople(file->desk(), m_kept, m_other, m_choices));
        return answer(merged.look);
    }

private:
    std::optional<QString> choose(const QString &value)
    {
        const QString what = value.section(u'=', 0, 0);
        const QString side = value.section(u'=', 1);
        if (side == "kept"_L1)
            m_choices.insert(what, action::MergeChoice::Kept);
        else if (side == "other"_L1)
            m_choices.insert(what, action::MergeChoice::Other);
        else if (side == "both"_L1)
            m_choices.insert(what, action::MergeChoice::Both);
        else
            return Text::tr("“%1” does not say what stays. Write it as WHAT=kept, WHAT=other or WHAT=both.").arg(value);
        return {};
    }

    Output answer(const action::MergeLook &look) const
    {
        Output output{.json = QJsonObject{{u"person"_s, json(m_kept)},
                                          {u"other"_s, json(m_other)},
                                          {u"merged"_s, !m_dryRun},
                                          {u"name"_s, look.merged.name},
                                          {u"email"_s, look.merged.email},
                                          {u"conflicts"_s, jsonArray(look.conflicts,
                                                                     [&](const action::MergeConflict &each) {
                                                                         return QJsonObject{
                                                                             {u"id"_s, each.id},
                                                                             {u"what"_s, each.what},
                                                                             {u"kept"_s, each.kept},
                                                                             {u"other"_s, each.other},
                                                                             {u"mayKeepBoth"_s, each.mayKeepBoth},
                                                                             {u"open"_s, look.open.contains(each.id)}};
                                                                     })},
                                          {u"text"_s, QJsonArray::fromStringList(look.text)}}};
        for (const QString &sentence : look.text)
            output.text += sentence + u'\n';
        for (const action::MergeConflict &each : look.conflicts)
            if (look.open.contains(each.id))
                output.text += Text::tr("To choose: --choose %1=kept (%2: %3) or %1=other (%4)")
                                   .arg(each.id, each.what, each.kept, each.other) +
                               u'\n';
        if (!m_dryRun)
            output.text +=
                Text::tr("Person %1 is part of person %2 now.").arg(m_other.number).arg(m_kept.number) + u'\n';
        return output;
    }

    FileChoice m_file;
    training::PersonId m_kept;
    training::PersonId m_other;
    action::MergeChoices m_choices;
    bool m_dryRun = false;
};

} // namespace

CommandPointer makeMergePeople()
{
    return std::make_unique<MergePeople>();
}

} // namespace convener::cli
