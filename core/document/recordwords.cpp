#include "core/document/recordwords.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace convener::document {

namespace {

using Words = QHash<QString, const char *>;

#define WORDS(text) QT_TRANSLATE_NOOP("convener::document", text)

const Words &tables()
{
    static const Words words{{u"person"_s, WORDS("Who you are")},
                             {u"place"_s, WORDS("Places in cohorts")},
                             {u"need"_s, WORDS("Access and dietary needs")},
                             {u"requirement_state"_s, WORDS("Requirements")},
                             {u"returned_work"_s, WORDS("Work returned")},
                             {u"attendance"_s, WORDS("Attendance")},
                             {u"make_up"_s, WORDS("Sessions made up")},
                             {u"survey_request"_s, WORDS("Surveys")},
                             {u"certificate"_s, WORDS("Certificates")},
                             {u"draft"_s, WORDS("E-mails drafted")},
                             {u"trainer"_s, WORDS("Path as a trainer")},
                             {u"cascade_session"_s, WORDS("Cascade sessions")},
                             {u"distinct_people"_s, WORDS("Entries that are somebody else")},
                             {u"enquiry"_s, WORDS("Enquiries")},
                             {u"engagement"_s, WORDS("Contact of an engagement")},
                             {u"commitment"_s, WORDS("Commitments")},
                             {u"extension"_s, WORDS("Extensions")},
                             {u"matrix_row"_s, WORDS("Planning matrix")},
                             {u"session"_s, WORDS("Sessions")},
                             {u"facilitator"_s, WORDS("Facilitators")},
                             {u"session_facilitator"_s, WORDS("Facilitators of sessions")},
                             {u"organisation"_s, WORDS("Organisations")},
                             {u"cohort"_s, WORDS("Cohorts")},
                             {u"matrix"_s, WORDS("Versions of the planning matrix")},
                             {u"edition"_s, WORDS("Programmes")},
                             {u"added_holiday"_s, WORDS("Days off")},
                             {u"setting"_s, WORDS("Settings")}};
    return words;
}

const Words &columns()
{
    static const Words words{{u"name"_s, WORDS("Name")},
                             {u"family_name"_s, WORDS("Family name")},
                             {u"email"_s, WORDS("E-mail")},
                             {u"telephone"_s, WORDS("Telephone")},
                             {u"job_title"_s, WORDS("Job")},
                             {u"organisation"_s, WORDS("Organisation")},
                             {u"cohort"_s, WORDS("Cohort")},
                             {u"place"_s, WORDS("Place")},
                             {u"standing"_s, WORDS("Standing")},
                             {u"asked_on"_s, WORDS("Asked on")},
                             {u"priority"_s, WORDS("Priority")},
                             {u"offered_until"_s, WORDS("Offered until")},
                             {u"reason"_s, WORDS("Remark")},
                             {u"access"_s, WORDS("Access")},
                             {u"dietary"_s, WORDS("Dietary")},
                             {u"requirement"_s, WORDS("Requirement")},
                             {u"state"_s, WORDS("State")},
                             {u"stage"_s, WORDS("Stage")},
                             {u"returned_on"_s, WORDS("Returned on")},
                             {u"session"_s, WORDS("Session")},
                             {u"missed"_s, WORDS("Missed")},
                             {u"attendance"_s, WORDS("Attendance")},
                             {u"engagement"_s, WORDS("Engagement")},
                             {u"level"_s, WORDS("Asks")},
                             {u"point"_s, WORDS("Survey")},
                             {u"opens"_s, WORDS("Opens")},
                             {u"due"_s, WORDS("Due")},
                             {u"closes"_s, WORDS("Closes")},
                             {u"progress"_s, WORDS("Progress")},
                             {u"sent_on"_s, WORDS("Sent on")},
                             {u"reminded_on"_s, WORDS("Reminded on")},
                             {u"number"_s, WORDS("Number")},
                             {u"check_code"_s, WORDS("Check code")},
                             {u"programme"_s, WORDS("Programme")},
                             {u"edition"_s, WORDS("Edition")},
                             {u"stage_title"_s, WORDS("Title")},
                             {u"held_on"_s, WORDS("Held on")},
                             {u"minutes"_s, WORDS("Minutes")},
                             {u"wording"_s, WORDS("Wording")},
                             {u"language"_s, WORDS("Language")},
                             {u"issued_on"_s, WORDS("Issued on")},
                             {u"withdrawn_on"_s, WORDS("Withdrawn on")},
                             {u"withdrawn_why"_s, WORDS("Why")},
                             {u"kind"_s, WORDS("Kind")},
                             {u"request"_s, WORDS("Survey request")},
                             {u"commitment"_s, WORDS("Commitment")},
                             {u"person_name"_s, WORDS("To")},
                             {u"person_email"_s, WORDS("E-mail")},
                             {u"subject"_s, WORDS("Subject")},
                             {u"body"_s, WORDS("Text")},
                             {u"told_on"_s, WORDS("Tells the date")},
                             {u"told"_s, WORDS("Tells the plan")},
                             {u"written_on"_s, WORDS("Written on")},
                             {u"selected_on"_s, WORDS("Selected on")},
                             {u"materials_on"_s, WORDS("Materials since")},
                             {u"people"_s, WORDS("People")},
                             {u"trainer"_s, WORDS("Trainer")},
                             {u"noted_on"_s, WORDS("Noted on")},
                             {u"first"_s, WORDS("Entry")},
                             {u"second"_s, WORDS("Other entry")},
                             {u"received_on"_s, WORDS("Received on")},
                             {u"delegates"_s, WORDS("Delegates")},
                             {u"dates_wished"_s, WORDS("Dates wished")},
                             {u"note"_s, WORDS("Note")},
                             {u"sponsor"_s, WORDS("Sponsor")},
                             {u"lead_contact"_s, WORDS("Lead contact")},
                             {u"lead_email"_s, WORDS("E-mail")},
                             {u"local_priority"_s, WORDS("Local priority")},
                             {u"joined_on"_s, WORDS("Joined on")},
                             {u"window_start"_s, WORDS("Window from")},
                             {u"why"_s, WORDS("Why")},
                             {u"agreed_on"_s, WORDS("Agreed on")},
                             {u"until"_s, WORDS("Until")},
                             {u"evidence"_s, WORDS("Evidence")},
                             {u"asked"_s, WORDS("Asked")},
                             {u"activity"_s, WORDS("Activity")},
                             {u"lead"_s, WORDS("Lead")},
                             {u"contact"_s, WORDS("Contact")},
                             {u"venue"_s, WORDS("Venue")},
                             {u"link"_s, WORDS("Joining link")},
                             {u"starts"_s, WORDS("Starts")},
                             {u"ends"_s, WORDS("Ends")},
                             {u"terms_accepted"_s, WORDS("Terms accepted")},
                             {u"rule"_s, WORDS("Commitment")},
                             {u"first_due"_s, WORDS("First due")},
                             {u"met_on"_s, WORDS("Met on")},
                             {u"version"_s, WORDS("Version")},
                             {u"audience"_s, WORDS("Audience")},
                             {u"numbers"_s, WORDS("Numbers")},
                             {u"planned_on"_s, WORDS("Planned for")},
                             {u"support"_s, WORDS("Support")},
                             {u"status"_s, WORDS("Status")},
                             {u"mode"_s, WORDS("Held")},
                             {u"capacity"_s, WORDS("Places")},
                             {u"cancelled"_s, WORDS("Cancelled")},
                             {u"facilitator"_s, WORDS("Facilitator")},
                             {u"ods"_s, WORDS("ODS code")},
                             {u"region"_s, WORDS("Region")},
                             {u"nation"_s, WORDS("Nation")},
                             {u"day"_s, WORDS("Day")},
                             {u"title"_s, WORDS("Title")},
                             {u"survey_grace"_s, WORDS("Days that a survey stays open")},
                             {u"saved_on"_s, WORDS("Saved on")},
                             {u"key"_s, WORDS("Setting")},
                             {u"value"_s, WORDS("Value")}};
    return words;
}

/// Words of the columns that hold one of a few; of others such as the id of a stage, the letters are told.
const Words &states()
{
    static const Words words{{u"invited"_s, WORDS("invited")},
                             {u"offered"_s, WORDS("offered")},
                             {u"confirmed"_s, WORDS("confirmed")},
                             {u"waiting"_s, WORDS("waiting")},
                             {u"declined"_s, WORDS("declined")},
                             {u"withdrawn"_s, WORDS("withdrawn")},
                             {u"attended"_s, WORDS("attended")},
                             {u"left-early"_s, WORDS("left early")},
                             {u"absent"_s, WORDS("absent")},
                             {u"delegate"_s, WORDS("delegate")},
                             {u"organisation"_s, WORDS("organisation")},
                             {u"not-sent"_s, WORDS("not sent")},
                             {u"sent"_s, WORDS("sent")},
                             {u"reminded"_s, WORDS("reminded")},
                             {u"returned"_s, WORDS("returned")},
                             {u"not-needed"_s, WORDS("not needed")},
                             {u"met"_s, WORDS("met")},
                             {u"not-met"_s, WORDS("not met")},
                             {u"unknown"_s, WORDS("unknown")},
                             {u"pre"_s, WORDS("before the workshop")},
                             {u"post"_s, WORDS("after the workshop")},
                             {u"new"_s, WORDS("new")},
                             {u"answered"_s, WORDS("answered")},
                             {u"converted"_s, WORDS("became an engagement")},
                             {u"not-started"_s, WORDS("not started")},
                             {u"planned"_s, WORDS("planned")},
                             {u"under-way"_s, WORDS("under way")},
                             {u"done"_s, WORDS("done")},
                             {u"dropped"_s, WORDS("dropped")},
                             {u"draft"_s, WORDS("draft")},
                             {u"survey"_s, WORDS("survey")},
                             {u"survey-reminder"_s, WORDS("reminder of a survey")},
                             {u"commitment"_s, WORDS("reminder of a commitment")},
                             {u"invitation"_s, WORDS("invitation")},
                             {u"offer"_s, WORDS("offer of a place")},
                             {u"online"_s, WORDS("online")},
                             {u"in-house"_s, WORDS("in-house")},
                             {u"face-to-face"_s, WORDS("face to face")},
                             {u"en"_s, WORDS("English")},
                             {u"cy"_s, WORDS("Welsh")},
                             {u"england"_s, WORDS("England")},
                             {u"wales"_s, WORDS("Wales")},
                             {u"scotland"_s, WORDS("Scotland")},
                             {u"northern-ireland"_s, WORDS("Northern Ireland")}};
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

#undef WORDS

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
