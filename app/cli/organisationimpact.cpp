#include "app/cli/organisationimpact.h"

#include "app/cli/impact.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject asJson(const action::EngagementImpact &one, bool applied)
{
    QJsonObject object = impactOutput(one.impact, applied).json.toObject();
    object[u"engagement"_s] = json(one.engagement);
    object[u"programme"_s] = one.title;
    object[u"moves"_s] = one.moves;
    object[u"cohorts"_s] = one.cohorts;
    object[u"places"_s] = one.delegates;
    object[u"trainers"_s] = one.trainers;
    return object;
}

} // namespace

Output organisationImpactOutput(const action::OrganisationImpact &impact, bool applied)
{
    const QStringList lines = action::organisationImpactText(impact);
    Output output;
    output.json = QJsonObject{
        {u"applied"_s, applied},
        {u"id"_s, json(impact.after.id)},
        {u"name"_s, impact.after.name},
        {u"engagements"_s, jsonArray(impact.engagements, [&](const auto &one) { return asJson(one, applied); })},
        {u"people"_s, impact.people},
        {u"enquiries"_s, jsonArray(impact.enquiries, [](training::EnquiryId id) { return json(id); })},
        {u"text"_s, QJsonArray::fromStringList(lines)}};
    for (const QString &line : lines)
        output.text += line + u'\n';
    output.text +=
        (applied ? Text::tr("It is done.") : Text::tr("Nothing was written. Without --dry-run it is.")) + u'\n';
    return output;
}

} // namespace convener::cli
