#include "ui/main/targets.h"

#include "core/action/finder.h"
#include "core/training/nameword.h"
#include "ui/model/datetext.h"
#include "ui/page/page.h"
#include "ui/page/peopletab.h"

#include <QCoreApplication>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace convener::main {

using page::Route;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

constexpr int mostOfEach = 6;

bool fits(const QString &name, const QString &text)
{
    const QStringList wanted = training::nameWords(text);
    return !wanted.isEmpty() && training::beginWords(training::nameWords(name), wanted);
}

QString about(const store::FoundPerson &person)
{
    const QString what = page::aboutPerson(person);
    return what.isEmpty() ? Text::tr("Person") : Text::tr("Person") + u", "_s + what;
}

} // namespace

std::vector<Target> namedPages(const QString &text, const Go &go)
{
    std::vector<Target> targets;
    for (const Entry &entry : entries())
        if (fits(entry.label, text))
            targets.push_back({entry.label, Text::tr("Page"), [go, to = entry.to] { go({to}); }});
    return targets;
}

std::vector<Target> actionsOf(const page::Page &page, const Entry &entry, const QString &text,
                              const std::function<void(Route::To, QPushButton *)> &press)
{
    std::vector<Target> targets;
    for (QPushButton *button : page.actions())
        if (button->isEnabled() && fits(button->text(), text))
            targets.push_back({button->text(), Text::tr("Action, %1").arg(entry.label),
                               [press, to = entry.to, button] { press(to, button); }});
    return targets;
}

Result<std::vector<Target>> namedRecords(action::Finder &finder, const QString &text, const Go &go)
{
    CONVENER_ASSIGN(const action::Found found, finder.find(text, mostOfEach));
    std::vector<Target> targets;
    for (const store::FoundEngagement &each : found.engagements)
        targets.push_back({each.organisation, Text::tr("Organisation in %1").arg(each.programme), [go, id = each.id] {
                               go({Route::To::Engagement, id.number});
                           }});
    for (const store::FoundPerson &each : found.people)
        targets.push_back({each.name, about(each), [go, id = each.id] { go({Route::To::Person, id.number}); }});
    for (const action::FoundStage &each : found.cohorts)
        targets.push_back({u"%1, %2"_s.arg(each.title, each.cohort.organisation),
                           Text::tr("Cohort %1").arg(model::longDate(each.cohort.first)), [go, id = each.cohort.id] {
                               go({Route::To::Cohort, id.number});
                           }});
    return targets;
}

} // namespace convener::main
