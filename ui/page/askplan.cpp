#include "core/action/adoptplan.h"
#include "core/action/holiday.h"
#include "core/action/planwindow.h"
#include "core/action/rehearse.h"
#include "ui/dialog/impactlines.h"
#include "ui/model/datetext.h"
#include "ui/page/askengagement.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace convener::page {

using action::EngagementRecord;
using dialog::MarkedLine;
using dialog::Question;
using look::Mark;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AskPlan)
};

/// A box to tick for each working day of the week.
class Weekdays final : public QWidget {
public:
    explicit Weekdays(Question &question)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        for (int day = Qt::Monday; day <= Qt::Friday; ++day) {
            auto *box = new QCheckBox(QLocale().dayName(day, QLocale::ShortFormat));
            box->setAccessibleName(QLocale().dayName(day, QLocale::LongFormat));
            row->addWidget(box);
            connect(box, &QCheckBox::toggled, &question, &Question::lookAgain);
            m_boxes.push_back(box);
        }
        row->addStretch(1);
        setFocusProxy(m_boxes.front());
    }

    QSet<int> chosen() const
    {
        QSet<int> days;
        for (std::size_t i = 0; i < m_boxes.size(); ++i)
            if (m_boxes[i]->isChecked())
                days.insert(int(i) + Qt::Monday);
        return days;
    }

private:
    std::vector<QCheckBox *> m_boxes;
};

QString titleOf(const EngagementRecord &record, const QString &stage)
{
    const training::Stage *known = record.programme.stage(stage);
    return known ? known->title : stage;
}

std::vector<MarkedLine> planLines(const timeline::Plan &plan, const EngagementRecord &record)
{
    std::vector<MarkedLine> lines;
    for (const timeline::PlannedPreWork &work : plan.preWork)
        lines.push_back({Mark::Coming, Text::tr("%1: from %2 to %3")
                                           .arg(titleOf(record, work.stage), model::longDate(work.span.first()),
                                                model::longDate(work.span.last()))});
    for (const timeline::PlannedSession &session : plan.sessions) {
        QString text = Text::tr("%1, cohort %2: %3")
                           .arg(titleOf(record, session.stage))
                           .arg(session.cohort)
                           .arg(model::longDate(session.date));
        if (session.latest)
            text += Text::tr(", no later than %1").arg(model::longDate(*session.latest));
        if (!session.facilitators.isEmpty())
            text += Text::tr(", with %1").arg(session.facilitators.join(u", "_s));
        lines.push_back({Mark::Coming, text});
    }
    if (plan.slackDays)
        lines.push_back(
            {Mark::Done, Text::tr("%n days of slack until the window ends.", nullptr, int(*plan.slackDays))});
    if (!plan.keepsNotice)
        lines.push_back({Mark::Due, Text::tr("Sooner than the %n weeks' notice that is preferred.", nullptr,
                                             timeline::noticeWeeks(record.programme))});
    if (!plan.keepsWeekdays)
        lines.push_back({Mark::Due, Text::tr("Not all on the days of the week that you prefer.")});
    return lines;
}

} // namespace

void askPlan(const Asking &asking, const EngagementRecord &record)
{
    const action::Desk &desk = asking.context.desk;
    const auto days = action::workingDays(desk, record.organisation.nation);
    if (!days)
        return asking.context.prompt.show(days.error());
    auto *question = new Question({.title = Text::tr("Propose dates"),
                                   .sentence = Text::tr("The earliest dates that keep every rule. Facilitators are "
                                                        "busy on the days of their other sessions."),
                                   .verb = Text::tr("Take these dates over")},
                                  asking.parent);
    const bool hasWindow = record.programme.window.has_value();
    const QDate start = record.engagement.windowStart.value_or(
        days->onOrAfter(std::max(desk.today(), record.engagement.joinedOn).addDays(42)));
    QDateEdit *window =
        question->addDate(hasWindow ? Text::tr("The window starts on") : Text::tr("No session before"), start);
    QMap<QString, QSpinBox *> cohorts;
    for (const training::Stage &stage : record.programme.stages)
        if (stage.isMeeting())
            cohorts[stage.id] = question->addNumber(Text::tr("Cohorts of %1").arg(stage.title), 0, action::mostCohorts,
                                                    action::cohortsToDate(record, stage.id));
    QLineEdit *facilitators = question->addText(Text::tr("Facilitators"));
    facilitators->setPlaceholderText(Text::tr("names, with a comma between them"));
    QSpinBox *perSession = question->addNumber(Text::tr("Facilitators a session"), 1, 9, 1);
    auto *weekdays = new Weekdays(*question);
    question->addField(Text::tr("Preferred days"), weekdays);
    QTimeEdit *starts = question->addTime(Text::tr("Sessions start at"), QTime(9, 30));

    const auto wished = [=]() -> Result<action::PlanAdoption> {
        action::PlanWishes wishes{.start = window->date(),
                                  .facilitators = dialog::namesIn(facilitators->text()),
                                  .facilitatorsPerSession = perSession->value(),
                                  .weekdays = weekdays->chosen()};
        for (auto stage = cohorts.begin(); stage != cohorts.end(); ++stage)
            wishes.cohorts[stage.key()] = (*stage)->value();
        action::PlanAdoption adoption{.engagement = record.engagement.id, .starts = starts->time()};
        if (hasWindow && window->date() != record.engagement.windowStart)
            adoption.windowStart = window->date();
        CONVENER_ASSIGN(adoption.plan, action::proposePlan(asking.context.desk, record.engagement.id, wishes));
        return adoption;
    };
    question->ask(
        [asking, wished]() -> Result<> {
            CONVENER_ASSIGN(const action::PlanAdoption adoption, wished());
            return asking.announce(action::adoptPlan(asking.context.desk, adoption));
        },
        [asking, wished, record]() -> Result<std::vector<MarkedLine>> {
            CONVENER_ASSIGN(const action::PlanAdoption adoption, wished());
            std::vector<MarkedLine> lines = planLines(adoption.plan, record);
            CONVENER_ASSIGN(const timeline::Impact impact,
                            action::rehearse(asking.context.desk, record.engagement.id,
                                             [&](action::Desk &at) { return action::adoptPlan(at, adoption); }));
            if (!impact.isEmpty() || !impact.clashes.empty())
                for (MarkedLine &line : dialog::impactLines(impact))
                    lines.push_back(std::move(line));
            return lines;
        },
        Text::tr("The proposal"));
    question->open();
}

} // namespace convener::page
