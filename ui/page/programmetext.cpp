#include "ui/page/programmetext.h"

#include "ui/look/theme.h"
#include "ui/model/statetext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace convener::page {

using training::Programme;
using training::Stage;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Programme)
};

QString quiet(const QString &text)
{
    return u"<span style='color:%1'>%2</span>"_s.arg(look::current().colour(look::Role::Secondary).name(),
                                                     text.toHtmlEscaped());
}

QString sourceText(const QString &source)
{
    if (source.isEmpty())
        return {};
    return quiet(Text::tr(" (%1)").arg(source == u"our default"_s ? Text::tr("our default") : source));
}

QString heading(const QString &text)
{
    return u"<h3>%1</h3>"_s.arg(text.toHtmlEscaped());
}

QString bullets(const QStringList &items)
{
    return items.isEmpty() ? QString() : u"<ul><li>%1</li></ul>"_s.arg(items.join(u"</li><li>"_s));
}

QString durationText(int minutes)
{
    if (minutes % 60 == 0)
        return Text::tr("%n hours", nullptr, minutes / 60);
    return minutes < 120 ? Text::tr("%n minutes", nullptr, minutes)
                         : Text::tr("%1 hours %2 minutes").arg(minutes / 60).arg(minutes % 60);
}

QString stageHtml(const Stage &stage)
{
    QStringList facts;
    if (stage.minutes.value > 0)
        facts += durationText(stage.minutes.value).toHtmlEscaped() + sourceText(stage.minutes.source);
    if (stage.sessions.size() > 1)
        facts += Text::tr("%n sessions", nullptr, int(stage.sessions.size()));
    for (auto mode = stage.capacity.begin(); mode != stage.capacity.end(); ++mode)
        facts += Text::tr("%1: at most %2").arg(model::shownMode(mode.key())).arg(mode.value().value).toHtmlEscaped() +
                 sourceText(mode.value().source);
    return u"<p><b>%1</b><br>%2</p>"_s.arg(stage.title.toHtmlEscaped(), stage.summary.toHtmlEscaped()) + bullets(facts);
}

QString texts(const QString &title, const std::vector<training::SourcedText> &list)
{
    QStringList items;
    for (const training::SourcedText &text : list)
        items += text.text.toHtmlEscaped() + sourceText(text.source);
    return items.isEmpty() ? QString() : heading(title) + bullets(items);
}

QString requirements(const QString &title, const std::vector<training::Requirement> &list)
{
    QStringList items;
    for (const training::Requirement &requirement : list)
        items += requirement.text.toHtmlEscaped() + sourceText(requirement.source);
    return items.isEmpty() ? QString() : heading(title) + bullets(items);
}

QString commitments(const Programme &programme)
{
    QStringList items;
    for (const training::CommitmentRule &rule : programme.commitments)
        items += u"<b>%1</b>. %2"_s.arg(rule.title.toHtmlEscaped(), rule.summary.toHtmlEscaped());
    return items.isEmpty() ? QString() : heading(Text::tr("Commitments")) + bullets(items);
}

QString surveys(const QString &title, const training::SurveyPlan &plan)
{
    QStringList items;
    for (const training::SurveyPoint &point : plan.points)
        items += point.title.toHtmlEscaped();
    return items.isEmpty() ? QString() : heading(title) + bullets(items);
}

QString resources(const Programme &programme)
{
    QStringList items;
    for (const training::Resource &resource : programme.resources)
        items += u"<a href='%1'>%2</a> %3"_s.arg(resource.link.toHtmlEscaped(), resource.title.toHtmlEscaped(),
                                                 quiet(resource.provider));
    return items.isEmpty() ? QString() : heading(Text::tr("Resources")) + bullets(items);
}

/// Figures that others published, as they gave them.
QString published(const Programme &programme)
{
    QStringList items;
    for (const training::PublishedFigure &figure : programme.published) {
        const QString value = QLocale().toString(figure.value, 'g', 12);
        items += Text::tr("%1: %2 (%3)")
                     .arg(figure.text, figure.unit == u"per cent"_s ? value + u'%' : value, figure.method)
                     .toHtmlEscaped() +
                 sourceText(figure.source);
    }
    return items.isEmpty() ? QString() : heading(Text::tr("Published figures")) + bullets(items);
}

QString contact(const training::Contact &contact)
{
    QStringList ways{contact.team, contact.email, contact.telephone};
    ways.removeAll(QString());
    return ways.isEmpty() ? QString()
                          : heading(Text::tr("Contact")) +
                                u"<p>%1%2</p>"_s.arg(ways.join(u", "_s).toHtmlEscaped(), sourceText(contact.source));
}

QString audience(const Programme &programme)
{
    return programme.audience.isEmpty()
               ? QString()
               : heading(Text::tr("Audience")) + u"<p>%1</p>"_s.arg(programme.audience.toHtmlEscaped());
}

} // namespace

QString programmeHtml(const Programme &programme)
{
    QStringList about{Text::tr("Edition %1").arg(programme.edition)};
    for (const QString &fact : {programme.provider, programme.author, programme.level})
        if (!fact.isEmpty())
            about += fact;
    if (programme.freeOfCharge)
        about += Text::tr("free of charge");
    QString html = u"<h2>%1</h2><p>%2</p><p>%3</p>"_s.arg(programme.title.toHtmlEscaped(), quiet(about.join(u", "_s)),
                                                          programme.summary.toHtmlEscaped());
    html += audience(programme) + texts(Text::tr("Example staff groups"), programme.staffGroups) +
            heading(Text::tr("Stages"));
    for (const Stage &stage : programme.stages)
        html += stageHtml(stage);
    return html + commitments(programme) + requirements(Text::tr("A delegate needs"), programme.requirements) +
           requirements(Text::tr("Advice"), programme.advice) +
           surveys(Text::tr("Surveys of delegates"), programme.delegateSurveys) +
           surveys(Text::tr("Surveys of the organisation"), programme.organisationSurveys) +
           texts(Text::tr("Core questions"), programme.coreQuestions) +
           texts(Text::tr("Learning outcomes"), programme.outcomes) +
           texts(Text::tr("Factors of compassion"), programme.factors) + texts(Text::tr("Reading"), programme.reading) +
           resources(programme) + published(programme) +
           texts(Text::tr("Pilot organisations"), programme.pilotOrganisations) + contact(programme.contact);
}

} // namespace convener::page
