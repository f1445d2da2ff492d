#include "core/document/recordwords.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace convener::document {

namespace {

using Words = QHash<QString, const char *>;

const Words &tables()
{
    static const Words words{
        {u"person"_s, QT_TRANSLATE_NOOP("convener::document", "Who you are")},
        {u"place"_s, QT_TRANSLATE_NOOP("convener::document", "Places in cohorts")},
        {u"need"_s, QT_TRANSLATE_NOOP("convener::document", "Access and dietary needs")},
        {u"requirement_state"_s, QT_TRANSLATE_NOOP("convener::document", "Requirements")},
        {u"returned_work"_s, QT_TRANSLATE_NOOP("convener::document", "Work returned")},
        {u"attendance"_s, QT_TRANSLATE_NOOP("convener::document", "Attendance")},
        {u"make_up"_s, QT_TRANSLATE_NOOP("convener::document", "Sessions made up")},
        {u"survey_request"_s, QT_TRANSLATE_NOOP("convener::document", "Surveys")},
        {u"certificate"_s, QT_TRANSLATE_NOOP("convener::document", "Certificates")},
        {u"draft"_s, QT_TRANSLATE_NOOP("convener::document", "E-mails drafted")},
        {u"trainer"_s, QT_TRANSLATE_NOOP("convener::document", "Path as a trainer")},
        {u"cascade_session"_s, QT_TRANSLATE_NOOP("convener::document", "Cascade sessions")},
        {u"distinct_people"_s, QT_TRANSLATE_NOOP("convener::document", "Entries that are somebody else")},
        {u"enquiry"_s, QT_TRANSLATE_NOOP("convener::document", "Enquiries")},
        {u"engagement"_s, QT_TRANSLATE_NOOP("convener::document", "Contact of an engagement")},
        {u"commitment"_s, QT_TRANSLATE_NOOP("convener::document", "Commitments")},
        {u"extension"_s, QT_TRANSLATE_NOOP("convener::document", "Extensions")},
        {u"matrix_row"_s, QT_TRANSLATE_NOOP("convener::document", "Planning matrix")},
        {u"session"_s, QT_TRANSLATE_NOOP("convener::document", "Sessions")},
        {u"facilitator"_s, QT_TRANSLATE_NOOP("convener::document", "Facilitators")},
        {u"session_facilitator"_s, QT_TRANSLATE_NOOP("convener::document", "Facilitators of sessions")},
        {u"organisation"_s, QT_TRANSLATE_NOOP("convener::document", "Organisations")},
        {u"cohort"_s, QT_TRANSLATE_NOOP("convener::document", "Cohorts")},
        {u"matrix"_s, QT_TRANSLATE_NOOP("convener::document", "Versions of the planning matrix")},
        {u"edition"_s, QT_TRANSLATE_NOOP("convener::document", "Programmes")},
        {u"added_holiday"_s, QT_TRANSLATE_NOOP("convener::document", "Days off")},
        {u"setting"_s, QT_TRANSLATE_NOOP("convener::document", "Settings")}};
    return words;
}

const Words &columns()
{
    static const Words words{
        {u"name"_s, QT_TRANSLATE_NOOP("convener::document", "Name")},
        {u"family_name"_s, QT_TRANSLATE_NOOP("convener::document", "Family name")},
        {u"email"_s, QT_TRANSLATE_NOOP("convener::document", "E-mail")},
        {u"telephone"_s, QT_TRANSLATE_NOOP("convener::document", "Telephone")},
        {u"job_title"_s, QT_TRANSLATE_NOOP("convener::document", "Job")},
        {u"organisation"_s, QT_TRANSLATE_NOOP("convener::document", "Organisation")},
        {u"cohort"_s, QT_TRANSLATE_NOOP("convener::document", "Cohort")},
        {u"place"_s, QT_TRANSLATE_NOOP("convener::document", "Place")},
        {u"standing"_s, QT_TRANSLATE_NOOP("convener::document", "Standing")},
        {u"asked_on"_s, QT_TRANSLATE_NOOP("convener::document", "Asked on")},
        {u"priority"_s, QT_TRANSLATE_NOOP("convener::document", "Priority")},
        {u"offered_until"_s, QT_TRANSLATE_NOOP("convener::document", "Offered until")},
        {u"reason"_s, QT_TRANSLATE_NOOP("convener::document", "Remark")},
        {u"access"_s, QT_TRANSLATE_NOOP("convener::document", "Access")},
        {u"dietary"_s, QT_TRANSLATE_NOOP("convener::document", "Dietary")},
        {u"requirement"_s, QT_TRANSLATE_NOOP("convener::document", "Requirement")},
        {u"state"_s, QT_TRANSLATE_NOOP("convener::document", "State")},
        {u"stage"_s, QT_TRANSLATE_NOOP("convener::document", "Stage")},
        {u"returned_on"_s, QT_TRANSLATE_NOOP("convener::document", "Returned on")},
        {u"session"_s, QT_TRANSLATE_NOOP("convener::document", "Session")},
        {u"missed"_s, QT_TRANSLATE_NOOP("convener::document", "Missed")},
        {u"attendance"_s, QT_TRANSLATE_NOOP("convener::document", "Attendance")},
        {u"engagement"_s, QT_TRANSLATE_NOOP("convener::document", "Engagement")},
        {u"level"_s, QT_TRANSLATE_NOOP("convener::document", "Asks")},
        {u"point"_s, QT_TRANSLATE_NOOP("convener::document", "Survey")},
        {u"opens"_s, QT_TRANSLATE_NOOP("convener::document", "Opens")},
        {u"due"_s, QT_TRANSLATE_NOOP("convener::document", "Due")},
        {u"closes"_s, QT_TRANSLATE_NOOP("convener::document", "Closes")},
        {u"progress"_s, QT_TRANSLATE_NOOP("convener::document", "Progress")},
        {u"sent_on"_s, QT_TRANSLATE_NOOP("convener::document", "Sent on")},
        {u"reminded_on"_s, QT_TRANSLATE_NOOP("convener::document", "Reminded on")},
        {u"number"_s, QT_TRANSLATE_NOOP("convener::document", "Number")},
        {u"check_code"_s, QT_TRANSLATE_NOOP("convener::document", "Check code")},
        {u"programme"_s, QT_TRANSLATE_NOOP("convener::document", "Programme")},
        {u"edition"_s, QT_TRANSLATE_NOOP("convener::document", "Edition")},
        {u"stage_title"_s, QT_TRANSLATE_NOOP("convener::document", "Title")},
        {u"held_on"_s, QT_TRANSLATE_NOOP("convener::document", "Held on")},
        {u"minutes"_s, QT_TRANSLATE_NOOP("convener::document", "Minutes")},
        {u"wording"_s, QT_TRANSLATE_NOOP("convener::document", "Wording")},
        {u"language"_s, QT_TRANSLATE_NOOP("convener::document", "Language")},
        {u"issued_on"_s, QT_TRANSLATE_NOOP("convener::document", "Issued on")},
        {u"withdrawn_on"_s, QT_TRANSLATE_NOOP("convener::document", "Withdrawn on")},
        {u"withdrawn_why"_s, QT_TRANSLATE_NOOP("convener::document", "Why")},
        {u"kind"_s, QT_TRANSLATE_NOOP("convener::document", "Kind")},
        {u"request"_s, QT_TRANSLATE_NOOP("convener::document", "Survey request")},
        {u"commitment"_s, QT_TRANSLATE_NOOP("convener::document", "Commitment")},
        {u"person_name"_s, QT_TRANSLATE_NOOP("convener::document", "To")},
        {u"person_email"_s, QT_TRANSLATE_NOOP("convener::document", "E-mail")},
        {u"subject"_s, QT_TRANSLATE_NOOP("convener::document", "Subject")},
        {u"body"_s, QT_TRANSLATE_NOOP("convener::document", "Text")},
        {u"told_on"_s, QT_TRANSLATE_NOOP("convener::document", "Tells the date")},
        {u"told"_s, QT_TRANSLATE_NOOP("convener::document", "Tells the plan")},
        {u"written_on"_s, QT_TRANSLATE_NOOP("convener::document", "Written on")},
        {u"selected_on"_s, QT_TRANSLATE_NOOP("convener::document", "Selected on")},
        {u"materials_on"_s, QT_TRANSLATE_NOOP("convener::document", "Materials since")},
        {u"people"_s, QT_TRANSLATE_NOOP("convener::document", "People")},
        {u"trainer"_s, QT_TRANSLATE_NOOP("convener::document", "Trainer")},
        {u"noted_on"_s, QT_TRANSLATE_NOOP("convener::document", "Noted on")},
        {u"first"_s, QT_TRANSLATE_NOOP("convener::document", "Entry")},
        {u"second"_s, QT_TRANSLATE_NOOP("convener::document", "Other entry")},
        {u"received_on"_s, QT_TRANSLATE_NOOP("convener::document", "Received on")},
        {u"delegates"_s, QT_TRANSLATE_NOOP("convener::document", "Delegates")},
        {u"dates_wished"_s, QT_TRANSLATE_NOOP("convener::document", "Dates wished")},
        {u"note"_s, QT_TRANSLATE_NOOP("convener::document", "Note")},
        {u"sponsor"_s, QT_TRANSLATE_NOOP("convener::document", "Sponsor")},
        {u"lead_contact"_s, QT_TRANSLATE_NOOP("convener::document", "Lead contact")},
        {u"lead_email"_s, QT_TRANSLATE_NOOP("convener::document", "E-mail")},
        {u"local_priority"_s, QT_TRANSLATE_NOOP("convener::document", "Local priority")},
        {u"joined_on"_s, QT_TRANSLATE_NOOP("convener::document", "Joined on")},
        {u"window_start"_s, QT_TRANSLATE_NOOP("convener::document", "Window from")},
        {u"why"_s, QT_TRANSLATE_NOOP("convener::document", "Why")},
        {u"agreed_on"_s, QT_TRANSLATE_NOOP("convener::document", "Agreed on")},
        {u"until"_s, QT_TRANSLATE_NOOP("convener::document", "Until")},
        {u"evidence"_s, QT_TRANSLATE_NOOP("convener::document", "Evidence")},
        {u"asked"_s, QT_TRANSLATE_NOOP("convener::document", "Asked")},
        {u"activity"_s, QT_TRANSLATE_NOOP("convener::document", "Activity")},
        {u"lead"_s, QT_TRANSLATE_NOOP("convener::document", "Lead")},
        {u"contact"_s, QT_TRANSLATE_NOOP("convener::document", "Contact")},
        {u"venue"_s, QT_TRANSLATE_NOOP("convener::document", "Venue")},
        {u"link"_s, QT_TRANSLATE_NOOP("convener::document", "Joining link")},
        {u"starts"_s, QT_TRANSLATE_NOOP("convener::document", "Starts")},
        {u"ends"_s, QT_TRANSLATE_NOOP("convener::document", "Ends")},
        {u"terms_accepted"_s, QT_TRANSLATE_NOOP("convener::document", "Terms accepted")},
        {u"rule"_s, QT_TRANSLATE_NOOP("convener::document", "Commitment")},
        {u"first_due"_s, QT_TRANSLATE_NOOP("convener::document", "First due")},
        {u"met_on"_s, QT_TRANSLATE_NOOP("convener::document", "Met on")},
        {u"version"_s, QT_TRANSLATE_NOOP("convener::document", "Version")},
        {u"audience"_s, QT_TRANSLATE_NOOP("convener::document", "Audience")},
        {u"numbers"_s, QT_TRANSLATE_NOOP("convener::document", "Numbers")},
        {u"planned_on"_s, QT_TRANSLATE_NOOP("convener::document", "Planned for")},
        {u"support"_s, QT_TRANSLATE_NOOP("convener::document", "Support")},
        {u"status"_s, QT_TRANSLATE_NOOP("convener::document", "Status")},
        {u"mode"_s, QT_TRANSLATE_NOOP("convener::document", "Held")},
        {u"capacity"_s, QT_TRANSLATE_NOOP("convener::document", "Places")},
        {u"cancelled"_s, QT_TRANSLATE_NOOP("convener::document", "Cancelled")},
        {u"facilitator"_s, QT_TRANSLATE_NOOP("convener::document", "Facilitator")},
        {u"ods"_s, QT_TRANSLATE_NOOP("convener::document", "ODS code")},
        {u"region"_s, QT_TRANSLATE_NOOP("convener::document", "Region")},
        {u"nation"_s, QT_TRANSLATE_NOOP("convener::document", "Nation")},
        {u"day"_s, QT_TRANSLATE_NOOP("convener::document", "Day")},
        {u"title"_s, QT_TRANSLATE_NOOP("convener::document", "Title")},
        {u"survey_grace"_s, QT_TRANSLATE_NOOP("convener::document", "Days that a survey stays open")},
        {u"saved_on"_s, QT_TRANSLATE_NOOP("convener::document", "Saved on")},
        {u"key"_s, QT_TRANSLATE_NOOP("convener::document", "Setting")},
        {u"value"_s, QT_TRANSLATE_NOOP("convener::document", "Value")}};
    return words;
}

/// Words of the columns that hold one of a few; of others such as the id of a stage, the letters are told.
const Words &states()
{
    static const Words words{{u"invited"_s, QT_TRANSLATE_NOOP("convener::document", "invited")},
                             {u"offered"_s, QT_TRANSLATE_NOOP("convener::document", "offered")},
                             {u"confirmed"_s, QT_TRANSLATE_NOOP("convener::document", "confirmed")},
                             {u"waiting"_s, QT_TRANSLATE_NOOP("convener::document", "waiting")},
                             {u"declined"_s, QT_TRANSLATE_NOOP("convener::document", "declined")},
                             {u"withdrawn"_s, QT_TRANSLATE_NOOP("convener::document", "withdrawn")},
                             {u"attended"_s, QT_TRANSLATE_NOOP("convener::document", "attended")},
                             {u"left-early"_s, QT_TRANSLATE_NOOP("convener::document", "left early")},
                             {u"absent"_s, QT_TRANSLATE_NOOP("convener::document", "absent")},
                             {u"delegate"_s, QT_TRANSLATE_NOOP("convener::document", "delegate")},
                             {u"organisation"_s, QT_TRANSLATE_NOOP("convener::document", "organisation")},
                             {u"not-sent"_s, QT_TRANSLATE_NOOP("convener::document", "not sent")},
                             {u"sent"_s, QT_TRANSLATE_NOOP("convener::document", "sent")},
                             {u"reminded"_s, QT_TRANSLATE_NOOP("convener::document", "reminded")},
                             {u"returned"_s, QT_TRANSLATE_NOOP("convener::document", "returned")},
                             {u"not-needed"_s, QT_TRANSLATE_NOOP("convener::document", "not needed")},
                             {u"met"_s, QT_TRANSLATE_NOOP("convener::document", "met")},
                             {u"not-met"_s, QT_TRANSLATE_NOOP("convener::document", "not met")},
                             {u"unknown"_s, QT_TRANSLATE_NOOP("convener::document", "unknown")},
                             {u"pre"_s, QT_TRANSLATE_NOOP("convener::document", "before the workshop")},
                             {u"post"_s, QT_TRANSLATE_NOOP("convener::document", "after the workshop")},
                             {u"new"_s, QT_TRANSLATE_NOOP("convener::document", "new")},
                             {u"answered"_s, QT_TRANSLATE_NOOP("convener::document", "answered")},
                             {u"converted"_s, QT_TRANSLATE_NOOP("convener::document", "became an engagement")},
                             {u"not-started"_s, QT_TRANSLATE_NOOP("convener::document", "not started")},
                             {u"planned"_s, QT_TRANSLATE_NOOP("convener::document", "planned")},
                             {u"under-way"_s, QT_TRANSLATE_NOOP("convener::document", "under way")},
                             {u"done"_s, QT_TRANSLATE_NOOP("convener::document", "done")},
                             {u"dropped"_s, QT_TRANSLATE_NOOP("convener::document", "dropped")},
                             {u"draft"_s, QT_TRANSLATE_NOOP("convener::document", "draft")},
                             {u"survey"_s, QT_TRANSLATE_NOOP("convener::document", "survey")},
                             {u"survey-reminder"_s, QT_TRANSLATE_NOOP("convener::document", "reminder of a survey")},
                             {u"commitment"_s, QT_TRANSLATE_NOOP("convener::document", "reminder of a commitment")},
                             {u"invitation"_s, QT_TRANSLATE_NOOP("convener::document", "invitation")},
                             {u"offer"_s, QT_TRANSLATE_NOOP("convener::document", "offer of a place")},
                             {u"online"_s, QT_TRANSLATE_NOOP("convener::document", "online")},
                             {u"in-house"_s, QT_TRANSLATE_NOOP("convener::document", "in-house")},
                             {u"face-to-face"_s, QT_TRANSLATE_NOOP("convener::document", "face to face")},
                             {u"en"_s, QT_TRANSLATE_NOOP("convener::document", "English")},
                             {u"cy"_s, QT_TRANSLATE_NOOP("convener::document", "Welsh")},
                             {u"england"_s, QT_TRANSLATE_NOOP("convener::document", "England")},
                             {u"wales"_s, QT_TRANSLATE_NOOP("convener::document", "Wales")},
                             {u"scotland"_s, QT_TRANSLATE_NOOP("convener::document", "Scotland")},
                             {u"northern-ireland"_s, QT_TRANSLATE_NOOP("convener::document", "Northern Ireland")}};
    return words;
}

/// Whether a column holds ids and words of the program, and nobody's own.
bool holdsIds(const QString &column)
{
    static const QSet<QString> columns{u"standing"_s, u"attendance"_s, u"state"_s,    u"progress"_s,
                                       u"level"_s,    u"kind"_s,       u"status"_s,   u"mode"_s,
                                       u"point"_s,    u"request"_s,    u"stage"_s,    u"requirement"_s,
                                       u"rule"_s,     u"nation"_s,     u"language"_s, u"commitment"_s};
    return columns.contains(column);
}

bool holdsYesOrNo(const QString &column)
{
    return column == "terms_accepted"_L1 || column == "cancelled"_L1;
}

} // namespace

QString tableWords(const QString &table, const Wording &wording)
{
    const char *words = tables().value(table);
    return words ? wording.tr(words) : table;
}

QString columnWords(const QString &column, const Wording &wording)
{
    const char *words = columns().value(column);
    return words ? wording.tr(words) : column;
}

QString valueWords(const QString &column, const QString &value, const Wording &wording)
{
    if (holdsYesOrNo(column))
        return value == "0"_L1 ? wording.tr("no") : wording.tr("yes");
    if (holdsIds(column)) {
        const char *words = states().value(value);
        return words ? wording.tr(words) : QString(value).replace(u'-', u' ');
    }
    if (value.size() == 10 && value[4] == u'-')
        if (const QDate date = QDate::fromString(value, Qt::ISODate); date.isValid())
            return wording.shortDate(date);
    if (value.size() == 16 && value[10] == u'T')
        if (const QDateTime at = QDateTime::fromString(value, Qt::ISODate); at.isValid())
            return wording.shortDate(at.date()) + u", "_s + wording.time(at.time());
    return value;
}

bool isInternal(const QString &column)
{
    static const QSet<QString> internal{u"id"_s,       u"revision"_s, u"email_key"_s, u"name_key"_s,
                                        u"person"_s,   u"position"_s, u"outdated"_s,  u"sent_for_earlier_date"_s,
                                        u"replaces"_s, u"matrix"_s,   u"wording"_s};
    return internal.contains(column);
}

} // namespace convener::document
