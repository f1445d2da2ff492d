#include "app/cli/commitments.h"

#include "core/timeline/datetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

QJsonObject commitmentJson(const action::EngagementRecord &record, const training::Commitment &commitment, QDate today)
{
    return {{u"engagement"_s, json(record.engagement.id)},
            {u"organisation"_s, record.organisation.name},
            {u"id"_s, commitment.rule},
            {u"firstDue"_s, json(commitment.firstDue)},
            {u"due"_s, json(commitment.due)},
            {u"state"_s, training::toText(commitment.state(today))},
            {u"met"_s, json(commitment.metOn)},
            {u"evidence"_s, commitment.evidence},
            {u"asked"_s, commitment.asked},
            {u"askedOn"_s, json(commitment.askedOn)},
            {u"extensions"_s, jsonArray(commitment.extensions, [](const training::Extension &extension) {
                 return QJsonObject{{u"agreedOn"_s, json(extension.agreedOn)},
                                    {u"until"_s, json(extension.until)},
                                    {u"why"_s, extension.why}};
             })}};
}

Result<Output> commitmentOutput(const action::Desk &desk, training::EngagementId engagement, const QString &rule)
{
    CONVENER_ASSIGN(const auto record, action::readEngagement(desk, engagement));
    for (const training::Commitment &commitment : record.commitments)
        if (commitment.rule == rule)
            return Output{.json = commitmentJson(record, commitment, desk.today()),
                          .text =
                              Text::tr("%1: %2, due %3.")
                                  .arg(rule, training::toText(commitment.state(desk.today())),
                                       commitment.due ? timeline::dayText(*commitment.due) : Text::tr("no date yet")) +
                              u'\n'};
    return fail(Error::Kind::NotFound,
                Text::tr("Engagement %1 has no commitment “%2”.").arg(engagement.number).arg(rule));
}

} // namespace convener::cli
