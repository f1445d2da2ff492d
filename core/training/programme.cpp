#include "core/training/programme.h"

namespace convener::training {

namespace {

template <class Item>
const Item *byId(const std::vector<Item> &items, const QString &id)
{
    for (const Item &item : items)
        if (item.id == id)
            return &item;
    return nullptr;
}

} // namespace

const SurveyPoint *SurveyPlan::point(const QString &pointId) const
{
    return byId(points, pointId);
}

const Stage *Programme::stage(const QString &stageId) const
{
    return byId(stages, stageId);
}

const CommitmentRule *Programme::commitment(const QString &commitmentId) const
{
    return byId(commitments, commitmentId);
}

const SurveyPlan &Programme::surveys(Level surveyLevel) const
{
    return surveyLevel == Level::Delegate ? delegateSurveys : organisationSurveys;
}

} // namespace convener::training
