#pragma once

#include "core/catalogue/jsonreader.h"
#include "core/training/programme.h"

/// The fields of a programme file, each named once for reading and writing (resources/programmes/README.md).
/// They stand in the namespace of the values, so that JsonReader and JsonWriter find them.
namespace convener::training {

using catalogue::As;
using catalogue::Range;

/// How far an offset may reach: ten years, in months and in days.
inline constexpr Range offsetMonths{-120, 120};
inline constexpr Range offsetDays{-3660, 3660};
/// A session lasts at most a day of 24 hours, work done alone at most 1,000 hours.
inline constexpr Range stageMinutes{0, 60'000};
inline constexpr Range agendaMinutes{0, 1440};
inline constexpr Range delegates{1, 1000};

void describe(auto &form, As<Offset> auto &offset)
{
    form.optional("months", offset.months, offsetMonths);
    form.optional("days", offset.days, offsetDays);
}

void describe(auto &form, As<AgendaItem> auto &item)
{
    form.required("title", item.title);
    form.optional("minutes", item.minutes, agendaMinutes);
    form.optional("note", item.note);
}

void describe(auto &form, As<SessionPlan> auto &session)
{
    form.optional("title", session.title);
    form.optional("summary", session.summary);
    form.optional("agenda", session.agenda);
    form.optionalSource("agendaSource", session.agendaSource);
    form.optional("homeTasks", session.homeTasks);
}

void describe(auto &form, As<Prerequisite> auto &prerequisite)
{
    form.required("stage", prerequisite.stage);
    form.required("completion", prerequisite.completion);
}

void describe(auto &form, As<CertificateRule> auto &rule)
{
    form.optional("returned", rule.returned);
    form.optional("surveyReturned", rule.surveyReturned);
    form.optional("minutes", rule.minutes, stageMinutes);
}

void describe(auto &form, As<Stage> auto &stage)
{
    form.required("id", stage.id);
    form.required("title", stage.title);
    form.required("kind", stage.kind);
    form.optional("summary", stage.summary);
    form.optional("minutes", stage.minutes, stageMinutes);
    form.optional("sessions", stage.sessions);
    form.optional("capacity", stage.capacity, delegates);
    form.optional("defaultMode", stage.defaultMode);
    form.optional("daysBetweenSessions", stage.daysBetweenSessions, Range{1, 366});
    form.optional("sessionsToAttend", stage.sessionsToAttend, Range{1, 100});
    form.optional("prerequisites", stage.prerequisites);
    form.optional("certificate", stage.certificate);
    form.optional("alternativeTo", stage.alternativeTo);
    form.optional("preparesFor", stage.preparesFor);
    form.optional("opens", stage.opens);
    form.optional("due", stage.due);
}

void describe(auto &form, As<CommitmentRule> auto &rule)
{
    form.required("id", rule.id);
    form.required("title", rule.title);
    form.optional("summary", rule.summary);
    form.required("due", rule.due);
    form.optional("months", rule.months, Range{0, 120});
}

void describe(auto &form, As<MatrixActivity> auto &activity)
{
    form.required("commitment", activity.commitment);
    form.required("text", activity.text);
}

void describe(auto &form, As<WindowRule> auto &rule)
{
    form.required("days", rule.days, Range{1, 3660});
    form.required("stages", rule.stages);
    form.optional("noticeWeeks", rule.noticeWeeks, Range{0, 104});
    form.optional("daysBetween", rule.daysBetween, Range{0, 366});
}

void describe(auto &form, As<SurveyPoint> auto &point)
{
    form.required("id", point.id);
    form.required("title", point.title);
    form.required("opens", point.opens);
    form.required("due", point.due);
    form.required("closes", point.closes);
    form.optional("instrument", point.instrument);
}

void describe(auto &form, As<SurveyPlan> auto &plan)
{
    form.required("anchorStage", plan.anchorStage);
    form.required("points", plan.points);
}

void describe(auto &form, As<Requirement> auto &requirement)
{
    form.required("id", requirement.id);
    form.required("text", requirement.text);
    form.source("source", requirement.source);
}

void describe(auto &form, As<Contact> auto &contact)
{
    form.optional("team", contact.team);
    form.optional("email", contact.email);
    form.optional("telephone", contact.telephone);
    form.source("source", contact.source);
}

void describe(auto &form, As<SourcedText> auto &text)
{
    form.required("text", text.text);
    form.source("source", text.source);
}

void describe(auto &form, As<Resource> auto &resource)
{
    form.required("title", resource.title);
    form.optional("link", resource.link);
    form.optional("provider", resource.provider);
    form.optional("contributor", resource.contributor);
    form.optional("licence", resource.licence);
    form.optional("published", resource.published);
    form.optional("firstContributed", resource.firstContributed);
    form.optional("audience", resource.audience);
    form.optional("signInNeeded", resource.signInNeeded);
    form.optional("note", resource.note);
    form.optional("reportTo", resource.reportTo);
    form.optional("reportUnder", resource.reportUnder);
    form.source("source", resource.source);
}

void describe(auto &form, As<PublishedFigure> auto &figure)
{
    form.required("id", figure.id);
    form.required("text", figure.text);
    form.required("value", figure.value, Range{0, 1'000'000'000});
    form.required("unit", figure.unit);
    form.required("method", figure.method);
    form.source("source", figure.source);
}

void describe(auto &form, As<Programme> auto &programme)
{
    form.required("id", programme.id);
    form.required("edition", programme.edition);
    form.required("title", programme.title);
    form.optional("summary", programme.summary);
    form.optional("provider", programme.provider);
    form.optional("author", programme.author);
    form.optional("audience", programme.audience);
    form.optional("level", programme.level);
    form.optional("contentFrom", programme.contentFrom);
    form.optional("freeOfCharge", programme.freeOfCharge);
    form.optional("contact", programme.contact);
    form.required("stages", programme.stages);
    form.optional("commitments", programme.commitments);
    form.optional("planningMatrix", programme.matrixActivities);
    form.optional("window", programme.window);
    form.optional("delegateSurveys", programme.delegateSurveys);
    form.optional("organisationSurveys", programme.organisationSurveys);
    form.optional("requirements", programme.requirements);
    form.optional("advice", programme.advice);
    form.optional("coreQuestions", programme.coreQuestions);
    form.optional("outcomes", programme.outcomes);
    form.optional("factors", programme.factors);
    form.optional("staffGroups", programme.staffGroups);
    form.optional("pilotOrganisations", programme.pilotOrganisations);
    form.optional("reading", programme.reading);
    form.optional("resources", programme.resources);
    form.optional("published", programme.published);
    form.required("enquiryMost", programme.enquiryMost, delegates);
    form.required("offerWorkingDays", programme.offerWorkingDays, Range{1, 60});
    form.optional("dormantMonths", programme.dormantMonths, Range{1, 60});
}

} // namespace convener::training
