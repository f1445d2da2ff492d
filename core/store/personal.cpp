#include "core/store/personal.h"

using namespace Qt::StringLiterals;

namespace convener::store {

using enum Personal;

const QHash<QString, QHash<QString, Personal>> &personalColumns()
{
    static const QHash<QString, QHash<QString, Personal>> columns{
        // Somebody's own row, and what hangs on it.
        {u"person"_s,
         {{u"name"_s, Name},
          {u"family_name"_s, FamilyName},
          {u"email"_s, Email},
          {u"email_key"_s, EmailKey},
          {u"telephone"_s, Telephone},
          {u"job_title"_s, Own}}},
        {u"place"_s,
         {{u"standing"_s, Nothing}, {u"asked_on"_s, Nothing}, {u"offered_until"_s, Nothing}, {u"reason"_s, Own}}},
        {u"need"_s, {{u"access"_s, Own}, {u"dietary"_s, Own}}},
        {u"requirement_state"_s, {{u"requirement"_s, Nothing}, {u"state"_s, Nothing}}},
        {u"returned_work"_s, {{u"stage"_s, Nothing}, {u"returned_on"_s, Nothing}}},
        {u"attendance"_s, {{u"attendance"_s, Nothing}}},
        {u"make_up"_s, {}},
        {u"survey_request"_s,
         {{u"level"_s, Nothing},
          {u"point"_s, Nothing},
          {u"opens"_s, Nothing},
          {u"due"_s, Nothing},
          {u"closes"_s, Nothing},
          {u"progress"_s, Nothing},
          {u"sent_on"_s, Nothing},
          {u"reminded_on"_s, Nothing},
          {u"returned_on"_s, Nothing}}},
        {u"certificate"_s,
         {{u"number"_s, Nothing},
          {u"check_code"_s, Nothing},
          {u"name"_s, CertificateName},
          {u"programme"_s, Nothing},
          {u"edition"_s, Nothing},
          {u"stage"_s, Nothing},
          {u"stage_title"_s, Nothing},
          {u"organisation"_s, Nothing},
          {u"held_on"_s, Nothing},
          {u"wording"_s, Nothing}, // the name stands in it as a placeholder
          {u"language"_s, Nothing},
          {u"issued_on"_s, Nothing},
          {u"withdrawn_on"_s, Nothing},
          {u"withdrawn_why"_s, Own}}},
        {u"draft"_s,
         {{u"kind"_s, Nothing},
          {u"person_name"_s, Name},
          {u"person_email"_s, Email},
          {u"subject"_s, Own},
          {u"body"_s, Own},
          {u"told_on"_s, Nothing},
          {u"told"_s, Nothing}, // sessions and places
          {u"written_on"_s, Nothing},
          {u"sent_on"_s, Nothing}}},
        {u"trainer"_s, {{u"selected_on"_s, Nothing}, {u"materials_on"_s, Nothing}}},
        {u"cascade_session"_s, {{u"held_on"_s, Nothing}, {u"place"_s, Remark}}},
        {u"distinct_people"_s, {{u"noted_on"_s, Nothing}}},
        {u"erasure"_s, {{u"erased_on"_s, Nothing}, {u"reason"_s, Nothing}}},

        // Contacts: known by their e-mail address.
        {u"enquiry"_s,
         {{u"received_on"_s, Nothing},
          {u"name"_s, Name},
          {u"email"_s, Email},
          {u"telephone"_s, Telephone},
          {u"organisation"_s, Remark},
          {u"programme"_s, Nothing},
          {u"dates_wished"_s, Remark},
          {u"state"_s, Nothing},
          {u"note"_s, Own}}},
        {u"engagement"_s,
         {{u"joined_on"_s, Nothing},
          {u"window_start"_s, Nothing},
          {u"sponsor"_s, Remark},
          {u"lead_contact"_s, Name},
          {u"lead_email"_s, Email},
          {u"local_priority"_s, Remark}}},

        // What may mention anybody.
        {u"commitment"_s,
         {{u"rule"_s, Nothing},
          {u"first_due"_s, Nothing},
          {u"due"_s, Nothing},
          {u"met_on"_s, Nothing},
          {u"evidence"_s, Remark},
          {u"asked_on"_s, Nothing},
          {u"asked"_s, Remark}}},
        {u"extension"_s, {{u"agreed_on"_s, Nothing}, {u"until"_s, Nothing}, {u"why"_s, Remark}}},
        {u"matrix"_s, {{u"state"_s, Nothing}, {u"sent_on"_s, Nothing}, {u"returned_on"_s, Nothing}}},
        {u"matrix_row"_s,
         {{u"commitment"_s, Nothing},
          {u"activity"_s, Remark},
          {u"lead"_s, Remark},
          {u"audience"_s, Remark},
          {u"numbers"_s, Remark},
          {u"planned_on"_s, Nothing},
          {u"due"_s, Nothing},
          {u"place"_s, Remark},
          {u"priority"_s, Remark},
          {u"support"_s, Remark},
          {u"status"_s, Nothing},
          {u"note"_s, Remark}}},
        {u"session"_s,
         {{u"starts"_s, Nothing},
          {u"ends"_s, Nothing},
          {u"venue"_s, Remark},
          {u"link"_s, Remark},
          {u"contact"_s, Remark}}},
        {u"facilitator"_s, {{u"name"_s, Remark}, {u"name_key"_s, RemarkKey}}},
        {u"session_facilitator"_s, {}},
        {u"setting"_s, {{u"key"_s, Nothing}, {u"value"_s, Remark}}},

        // What is about no person.
        {u"organisation"_s,
         {{u"name"_s, Nothing},
          {u"name_key"_s, Nothing},
          {u"ods"_s, Nothing},
          {u"region"_s, Nothing},
          {u"nation"_s, Nothing},
          {u"language"_s, Nothing}}},
        {u"added_holiday"_s, {{u"nation"_s, Nothing}, {u"day"_s, Nothing}, {u"name"_s, Nothing}}},
        {u"edition"_s,
         {{u"programme"_s, Nothing},
          {u"edition"_s, Nothing},
          {u"title"_s, Nothing},
          {u"body"_s, Nothing},
          {u"saved_on"_s, Nothing}}},
        {u"cohort"_s, {{u"stage"_s, Nothing}, {u"mode"_s, Nothing}}}};
    return columns;
}

Personal personalIn(const QString &table, const QString &column)
{
    const auto known = personalColumns().constFind(table);
    return known == personalColumns().cend() ? Remark : known->value(column, Remark);
}

const std::vector<std::pair<QString, QString>> &peopleInSteps()
{
    static const std::vector<std::pair<QString, QString>> arguments{
        {u"person"_s, u"name"_s}, {u"by"_s, u"byName"_s}, {u"other"_s, u"otherName"_s}};
    return arguments;
}

bool goesWithPerson(const QString &table)
{
    return table == "need"_L1;
}

} // namespace convener::store
