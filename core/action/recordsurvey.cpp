#include "core/action/recordsurvey.h"

#include "core/action/dates.h"
#include "core/action/step.h"
#include "core/store/editions.h"
#include "core/store/engagements.h"
#include "core/store/surveys.h"
#include "core/timeline/datetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::action {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

Result<SurveyRequest> recorded(SurveyRequest request, SurveyEvent event, QDate on)
{
    const auto before = [&](const std::optional<QDate> &date) { return date && on < *date; };
    switch (event) {
    case SurveyEvent::Sent:
        if (request.progress == Progress::Returned || (request.remindedOn && on > *request.remindedOn))
            return refuse(Text::tr("Request %1 has gone further already: it was sent on %2. Take that back first.")
                              .arg(request.id.number)
                              .arg(timeline::dateText(*request.sentOn)));
        request.sentOn = on;
        if (request.progress == Progress::NotSent)
            request.progress = Progress::Sent;
        return request;
    case SurveyEvent::Reminded:
        if (!request.sentOn || before(request.sentOn))
            return refuse(
                Text::tr("Request %1 was not sent by %2, so nobody can be reminded of it. Record the sending first.")
                    .arg(request.id.number)
                    .arg(timeline::dateText(on)));
        if (request.progress == Progress::Returned)
            return refuse(Text::tr("Request %1 came back on %2. Nobody needs reminding.")
                              .arg(request.id.number)
                              .arg(timeline::dateText(*request.returnedOn)));
        request.remindedOn = on;
        request.progress = Progress::Reminded;
        return request;
    case SurveyEvent::Returned:
        if (before(request.sentOn))
            return refuse(Text::tr("Request %1 was sent on %2 and cannot have come back on %3. Check the date.")
                              .arg(request.id.number)
                              .arg(timeline::dateText(*request.sentOn), timeline::dateText(on)));
        if (!request.sentOn)
            request.sentOn = on;
        request.returnedOn = on;
        request.progress = Progress::Returned;
        return request;
    }
    Q_UNREACHABLE();
}

QString word(SurveyEvent event)
{
    switch (event) {
    case SurveyEvent::Sent:
        return u"sent"_s;
    case SurveyEvent::Reminded:
        return u"reminded"_s;
    case SurveyEvent::Returned:
        return u"returned"_s;
    }
    Q_UNREACHABLE();
}

Result<> nameRequest(StepName &name, const Desk &desk, const SurveyRequest &request)
{
    name.with(u"engagement"_s, request.engagement).with(u"point"_s, request.point);
    CONVENER_ASSIGN(const Engagement engagement, store::Engagements(desk.file).get(request.engagement));
    CONVENER_ASSIGN(const Programme programme, store::Editions(desk.file).programme(engagement.edition));
    if (const SurveyPoint *point = programme.surveys(request.level).point(request.point))
        name.with(u"title"_s, point->title);
    return {};
}

template <class Change>
Result<Changes> change(Desk &desk, StepName named, RequestId id, Change changed)
{
    const StepName step = named.with(u"request"_s, id);
    return inOneStep(desk, step, [&](StepName &name) -> Result<Changes> {
        store::Surveys surveys(desk.file);
        CONVENER_ASSIGN(const SurveyRequest request, surveys.get(id));
        CONVENER_TRY(nameRequest(name, desk, request));
        CONVENER_ASSIGN(const SurveyRequest now, changed(request));
        CONVENER_TRY(surveys.update(now));
        CONVENER_TRY(followRules(desk, request.engagement));
        return Changes{.engagements = {request.engagement}};
    });
}

} // namespace

Result<Changes> recordSurvey(Desk &desk, RequestId id, SurveyEvent event, QDate on)
{
    return change(
        desk, StepName(u"survey-"_s + word(event)).with(u"on"_s, on), id,
        [&](const SurveyRequest &request) -> Result<SurveyRequest> {
            CONVENER_TRY(mustExist(on));
            if (request.progress == Progress::NotNeeded)
                return refuse(
                    Text::tr(
                        "Request %1 is not needed: its delegate gave up the place or did not attend, or its session "
                        "does not take place.")
                        .arg(id.number));
            return recorded(request, event, on);
        });
}

Result<Changes> takeBackSurvey(Desk &desk, RequestId id)
{
    return change(desk, StepName(u"take-back-survey"_s), id, [&](SurveyRequest request) -> Result<SurveyRequest> {
        if (request.progress == Progress::Returned) {
            request.returnedOn.reset();
            request.progress = request.remindedOn ? Progress::Reminded : Progress::Sent;
        } else if (request.progress == Progress::Reminded) {
            request.remindedOn.reset();
            request.progress = Progress::Sent;
        } else if (request.progress == Progress::Sent) {
            request.sentOn.reset();
            request.progress = Progress::NotSent;
            request.sentForEarlierDate = false;
        } else {
            return refuse(Text::tr("Nothing is recorded for request %1 that could be taken back.").arg(id.number));
        }
        return request;
    });
}

} // namespace convener::action
