#include "core/timeline/eligibility.h"

#include <QCoreApplication>

namespace convener::timeline {

using training::RequirementState;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Eligibility)
};

} // namespace

Eligibility eligibility(const training::Programme &programme, const RequirementStates &requirements,
                        const std::vector<PrerequisiteStanding> &prerequisites)
{
    Eligibility result;
    for (const training::Requirement &requirement : programme.requirements) {
        switch (requirements.value(requirement.id, RequirementState::Unknown)) {
        case RequirementState::Met:
            break;
        case RequirementState::NotMet:
            result.bars.append(Text::tr("Not met: %1.").arg(requirement.text));
            break;
        case RequirementState::Unknown:
            result.warnings.append(Text::tr("Not known: %1.").arg(requirement.text));
            break;
        }
    }
    for (const PrerequisiteStanding &standing : prerequisites) {
        if (standing.state == PrerequisiteState::NotMet)
            result.bars.append(standing.text);
        else if (standing.state == PrerequisiteState::Pending)
            result.warnings.append(standing.text);
    }
    for (const training::Requirement &advice : programme.advice)
        result.advice.append(advice.text);
    return result;
}

} // namespace convener::timeline
