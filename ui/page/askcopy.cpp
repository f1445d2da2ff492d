#include "ui/page/askcopy.h"

#include "core/action/edition.h"
#include "core/action/shownprogramme.h"
#include "core/training/length.h"
#include "ui/model/statetext.h"
#include "ui/page/editions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace convener::page {

using dialog::MarkedLine;
using dialog::Question;
using training::Figure;
using training::Programme;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AskCopy)
};

/// A figure of a programme that a coordinator may change in a copy. The whole of a programme is changed in its file.
struct Alterable {
    QString label;
    int most = 1;
    std::function<Figure<int> &(Programme &)> in;
};

std::vector<Alterable> alterable(const Programme &programme)
{
    std::vector<Alterable> figures;
    for (std::size_t stage = 0; stage < programme.stages.size(); ++stage)
        for (const training::Mode mode : programme.stages[stage].capacity.keys())
            figures.push_back(
                {Text::tr("%1, %2: places").arg(programme.stages[stage].title, model::shownMode(mode)), 1000,
                 [stage, mode](Programme &of) -> Figure<int> & { return of.stages[stage].capacity[mode]; }});
    for (std::size_t rule = 0; rule < programme.commitments.size(); ++rule)
        if (programme.commitments[rule].due == training::DueRule::MonthsAfterJoining)
            figures.push_back({Text::tr("%1: months after joining").arg(programme.commitments[rule].title), 60,
                               [rule](Programme &of) -> Figure<int> & { return of.commitments[rule].months; }});
    if (programme.window) {
        figures.push_back(
            {Text::tr("Window: days"), 366, [](Programme &of) -> Figure<int> & { return of.window->days; }});
        figures.push_back({Text::tr("Window: weeks of notice preferred"), 52,
                           [](Programme &of) -> Figure<int> & { return of.window->noticeWeeks; }});
        figures.push_back({Text::tr("Window: days from workshop to Train the Trainer"), 366,
                           [](Programme &of) -> Figure<int> & { return of.window->daysBetween; }});
    }
    figures.push_back({Text::tr("An offer lapses after so many working days"), 60,
                       [](Programme &of) -> Figure<int> & { return of.offerWorkingDays; }});
    return figures;
}

/// The survey points of one level, each with a box: ticked as long as it stays in the edition.
class Points {
public:
    Points(Question &question, const QString &title, const training::SurveyPlan &plan)
    {
        for (const training::SurveyPoint &point : plan.points) {
            auto *box = new QCheckBox(Text::tr("asked"));
            box->setChecked(true);
            question.addField(Text::tr("%1: %2").arg(title, point.title), box);
            QObject::connect(box, &QCheckBox::toggled, &question, &Question::lookAgain);
            m_boxes.push_back(box);
        }
    }

    void writeTo(training::SurveyPlan &plan) const
    {
        std::vector<training::SurveyPoint> kept;
        for (std::size_t i = 0; i < m_boxes.size(); ++i)
            if (m_boxes[i]->isChecked())
                kept.push_back(plan.points[i]);
        plan.points = std::move(kept);
    }

private:
    std::vector<QCheckBox *> m_boxes;
};

} // namespace

void askCopy(const Asking &asking, const Programme &programme)
{
    const Programme shown = action::shown(asking.context.desk, programme);
    auto *question =
        new Question({.title = Text::tr("Copy to a new edition"),
                      .sentence = Text::tr("Edition %1 of %2 stays as it is. To change the agenda or the wording too, "
                                           "save the programme as a file, change it, and read it back.")
                                      .arg(programme.edition, shown.title),
                      .verb = Text::tr("Save the edition")},
                     asking.parent);
    QLineEdit *edition = question->addText(Text::tr("Name of the edition"));
    edition->setPlaceholderText(Text::tr("such as %1").arg(asking.context.desk.today().year()));
    QLineEdit *title = question->addText(Text::tr("Title"), programme.title);
    const std::vector<Alterable> figures = alterable(shown);
    std::vector<QSpinBox *> fields;
    for (const Alterable &figure : figures) {
        Programme copy = programme;
        const int value = figure.in(copy).value; // also one out of the range proposed stays what it is
        fields.push_back(question->addNumber(figure.label, std::min(1, value), std::max(figure.most, value), value));
    }
    const Points delegates(*question, Text::tr("Survey of delegates"), shown.delegateSurveys);
    const Points organisations(*question, Text::tr("Survey of the organisation"), shown.organisationSurveys);
    const auto copied = [=]() -> Programme {
        Programme copy = programme;
        copy.edition = edition->text().simplified();
        copy.title = title->text().simplified();
        for (std::size_t i = 0; i < figures.size(); ++i)
            if (Figure<int> &figure = figures[i].in(copy); figure.value != fields[i]->value())
                figure = {fields[i]->value(), u"our default"_s};
        delegates.writeTo(copy.delegateSurveys);
        organisations.writeTo(copy.organisationSurveys);
        return copy;
    };
    question->ask(
        [asking, copied]() -> Result<> {
            CONVENER_TRY(action::saveEdition(asking.context.desk, copied()));
            asking.changed({});
            return {};
        },
        [asking, copied, programme, shown]() -> Result<std::vector<MarkedLine>> {
            const Programme copy = copied();
            if (copy.edition.isEmpty() || copy.edition == programme.edition)
                return refuse(Text::tr("Give the edition a name of its own."));
            if (copy.title.isEmpty())
                return refuse(Text::tr("Give the programme a title."));
            CONVENER_TRY(training::mustFit(Text::tr("The name of the edition"), copy.edition));
            CONVENER_TRY(training::mustFit(Text::tr("The title"), copy.title));
            return differenceLines(shown, action::shown(asking.context.desk, copy));
        },
        Text::tr("What differs"));
    question->open();
}

void askComparison(const Asking &asking, const Programme &programme)
{
    auto editions = editionsOf(asking.context.desk, programme.id);
    if (!editions)
        return asking.context.prompt.show(editions.error());
    for (Programme &each : *editions)
        each = action::shown(asking.context.desk, each);
    std::vector<Question::Choice> choices;
    for (const Programme &each : *editions)
        choices.push_back({each.edition, each.edition});
    auto *question = new Question({.title = Text::tr("Compare editions"),
                                   .sentence = action::shown(asking.context.desk, programme.title),
                                   .verb = {},
                                   .keep = Text::tr("Close")},
                                  asking.parent);
    QComboBox *before = question->addChoice(Text::tr("From"), choices, programme.edition);
    QComboBox *after = question->addChoice(Text::tr("To"), choices, choices.back().value);
    const auto chosen = [editions = *editions](const QComboBox *field) {
        return *std::ranges::find(editions, field->currentData().toString(), &Programme::edition);
    };
    question->ask([] { return Result<>(); },
                  [before, after, chosen]() -> Result<std::vector<MarkedLine>> {
                      return differenceLines(chosen(before), chosen(after));
                  },
                  Text::tr("What differs"));
    question->open();
}

} // namespace convener::page
