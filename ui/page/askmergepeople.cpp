#include "ui/page/askmergepeople.h"

#include "core/action/mergepeople.h"

#include <QComboBox>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::page {

using action::MergeChoice;
using action::MergeConflict;
using action::MergeLook;
using dialog::MarkedLine;
using dialog::Question;
using look::Mark;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AskMergePeople)
};

QComboBox *choiceOf(Question &question, const MergeConflict &conflict)
{
    std::vector<Question::Choice> choices{
        {Text::tr("Choose…"), QVariant()},
        {conflict.kept.isEmpty() ? Text::tr("(nothing)") : conflict.kept, int(MergeChoice::Kept)},
        {conflict.other.isEmpty() ? Text::tr("(nothing)") : conflict.other, int(MergeChoice::Other)}};
    if (conflict.mayKeepBoth)
        choices.push_back({Text::tr("Both"), int(MergeChoice::Both)});
    return question.addChoice(conflict.what, choices);
}

Result<std::vector<MarkedLine>> lines(const MergeLook &look)
{
    if (!look.open.isEmpty())
        return refuse(Text::tr("Choose what stays, wherever the two entries differ: %n choice(s) to make.", nullptr,
                               int(look.open.size())));
    std::vector<MarkedLine> lines;
    for (const QString &sentence : look.text)
        lines.push_back({Mark::Coming, sentence});
    return lines;
}

} // namespace

void askMergePeople(const Asking &asking, const training::Person &kept, const training::Person &other)
{
    const Result<MergeLook> first = action::foreseeMerge(asking.context.desk, kept.id, other.id);
    if (!first)
        return asking.context.prompt.show(first.error());
    auto *question = new Question({Text::tr("Merge two entries"),
                                   Text::tr("%1 (number %2) is then the same person as %3 (number %4), and keeps that "
                                            "number. This is one step and can be undone.")
                                       .arg(other.name)
                                       .arg(other.id.number)
                                       .arg(kept.name)
                                       .arg(kept.id.number),
                                   Text::tr("Merge"), Text::tr("Leave them apart")},
                                  asking.parent);
    QMap<QString, QComboBox *> fields;
    for (const MergeConflict &conflict : first->conflicts)
        fields.insert(conflict.id, choiceOf(*question, conflict));
    const auto chosen = [fields] {
        action::MergeChoices choices;
        for (auto field = fields.begin(); field != fields.end(); ++field)
            if (const QVariant value = (*field)->currentData(); value.isValid())
                choices.insert(field.key(), MergeChoice(value.toInt()));
        return choices;
    };
    const auto act = [asking, chosen, kept = kept.id, other = other.id]() -> Result<> {
        CONVENER_ASSIGN(const action::MergedPeople merged,
                        action::mergePeople(asking.context.desk, kept, other, chosen()));
        asking.changed(merged.changes);
        return {};
    };
    const auto look = [&context = asking.context, chosen, kept = kept.id,
                       other = other.id]() -> Result<std::vector<MarkedLine>> {
        CONVENER_ASSIGN(const MergeLook seen, action::foreseeMerge(context.desk, kept, other, chosen()));
        return lines(seen);
    };
    question->ask(act, look, Text::tr("What it means"));
    question->open();
}

} // namespace convener::page
