#include "core/evaluation/responserate.h"
#include "tests/support/catch.h"

using namespace convener;
using namespace Qt::StringLiterals;
using training::Level;
using training::Progress;

TEST_CASE("the response rate of a survey point is returned of sent")
{
    std::vector<training::SurveyRequest> requests;
    for (const Progress progress : {Progress::NotSent, Progress::Sent, Progress::Reminded, Progress::Returned,
                                    Progress::Returned, Progress::NotNeeded}) {
        training::SurveyRequest request;
        request.point = u"post"_s;
        request.progress = progress;
        requests.push_back(request);
    }
    const auto rate = evaluation::responseRate(requests, Level::Delegate, u"post"_s);
    CHECK(rate == evaluation::ResponseRate{2, 4});
    CHECK(rate.percent() == 50.0);
    CHECK(evaluation::responseRate(requests, Level::Delegate, u"pre"_s).percent() == std::nullopt);
    CHECK(evaluation::responseRate(requests, Level::Organisation, u"post"_s).sent == 0);
}
