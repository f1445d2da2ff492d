#include "core/action/steptext.h"

#include "core/catalogue/programmetranslator.h"
#include "core/time/zone.h"
#include "core/timeline/datetext.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace convener::action {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Step)
};

/// Reads a step's arguments as the sentence shows them.
class Arguments {
public:
    explicit Arguments(const QJsonObject &values)
        : m_values(values)
    {
    }

    QString text(const QString &name) const { return m_values[name].toString(); }
    /// What a programme calls something, which the journal keeps in English.
    QString title(const QString &name) const { return catalogue::translated(text(name)); }
    /// A survey point; by its id where the step is of a Convener that kept no more.
    QString point() const { return m_values.contains(u"title") ? title(u"title"_s) : text(u"point"_s); }
    QString number(const QString &name) const { return QString::number(m_values[name].toInteger()); }
    int count(const QString &name) const { return int(m_values[name].toInteger()); }
    QString date(const QString &name) const
    {
        const QDate date = QDate::fromString(text(name), Qt::ISODate);
        return date.isValid() ? timeline::dateText(date) : Text::tr("no date");
    }
    QString moment(const QString &name) const
    {
        const QDateTime at = QDateTime::fromString(text(name), Qt::ISODate).toTimeZone(time::londonZone());
        return Text::tr("%1, %2").arg(timeline::dateText(at.date()), at.time().toString(u"HH:mm"_s));
    }
    QJsonObject object(const QString &name) const { return m_values[name].toObject(); }

private:
    QJsonObject m_values;
};

using Sentence = QString (*)(const Arguments &);
using Sentences = QHash<QString, Sentence>;

const Sentences &ofEngagements()
{
    static const Sentences sentences{
        {u"join"_s,
         [](const Arguments &a) {
             return Text::tr("%1 joined %2 on %3")
                 .arg(a.text(u"organisationName"_s), a.title(u"programme"_s), a.date(u"on"_s));
         }},
        {u"agree-window"_s,
         [](const Arguments &a) {
             return Text::tr("Agreed the window of engagement %1 from %2")
                 .arg(a.number(u"engagement"_s), a.date(u"on"_s));
         }},
        {u"adopt-plan"_s,
         [](const Arguments &a) {
             return Text::tr("Took over the proposed dates of %n cohort(s) of engagement %1", nullptr,
                             a.count(u"count"_s))
                 .arg(a.number(u"engagement"_s));
         }},
        {u"drop-window"_s,
         [](const Arguments &a) {
             return Text::tr("Dropped the window of engagement %1").arg(a.number(u"engagement"_s));
         }},
        {u"change-joining-date"_s,
         [](const Arguments &a) {
             return Text::tr("Changed the joining date of engagement %1 to %2")
                 .arg(a.number(u"engagement"_s), a.date(u"on"_s));
         }},
        {u"change-edition"_s,
         [](const Arguments &a) {
             return Text::tr("Moved engagement %1 to edition %2 of %3")
                 .arg(a.number(u"engagement"_s), a.text(u"edition"_s), a.title(u"programme"_s));
         }},
        {u"meet-commitment"_s,
         [](const Arguments &a) {
             return Text::tr("Recorded “%1” of engagement %2 as met on %3")
                 .arg(a.title(u"title"_s), a.number(u"engagement"_s), a.date(u"on"_s));
         }},
        {u"reopen-commitment"_s,
         [](const Arguments &a) {
             return Text::tr("Took back that “%1” of engagement %2 was met")
                 .arg(a.title(u"title"_s), a.number(u"engagement"_s));
         }},
        {u"extend-commitment"_s,
         [](const Arguments &a) {
             return Text::tr("Extended “%1” of engagement %2 until %3")
                 .arg(a.title(u"title"_s), a.number(u"engagement"_s), a.date(u"until"_s));
         }},
        {u"ask-for-commitment"_s,
         [](const Arguments &a) {
             return Text::tr("Asked for “%1” of engagement %2 on %3")
                 .arg(a.title(u"title"_s), a.number(u"engagement"_s), a.date(u"on"_s));
         }},
        {u"edit-matrix"_s,
         [](const Arguments &a) {
             return Text::tr("Edited the planning matrix of engagement %1").arg(a.number(u"engagement"_s));
         }},
        {u"send-matrix"_s,
         [](const Arguments &a) {
             return Text::tr("Recorded the planning matrix of engagement %1 as sent on %2")
                 .arg(a.number(u"engagement"_s), a.date(u"on"_s));
         }},
        {u"return-matrix"_s,
         [](const Arguments &a) {
             return Text::tr("Recorded the planning matrix of engagement %1 as returned on %2")
                 .arg(a.number(u"engagement"_s), a.date(u"on"_s));
         }},
        {u"survey-sent"_s,
         [](const Arguments &a) {
             return Text::tr("Recorded survey request %1 (%2) as sent on %3")
                 .arg(a.number(u"request"_s), a.point(), a.date(u"on"_s));
         }},
        {u"survey-reminded"_s,
         [](const Arguments &a) {
             return Text::tr("Recorded a reminder of survey request %1 (%2) on %3")
                 .arg(a.number(u"request"_s), a.point(), a.date(u"on"_s));
         }},
        {u"survey-returned"_s,
         [](const Arguments &a) {
             return Text::tr("Recorded survey request %1 (%2) as returned on %3")
                 .arg(a.number(u"request"_s), a.point(), a.date(u"on"_s));
         }},
        {u"take-back-survey"_s,
         [](const Arguments &a) {
             return Text::tr("Took back what was last recorded of survey request %1 (%2)")
                 .arg(a.number(u"request"_s), a.point());
         }},
    };
    return sentences;
}

const Sentences &ofCohorts()
{
    static const Sentences sentences{
        {u"plan-cohort"_s,
         [](const Arguments &a) {
             return Text::tr("Planned cohort %1: %2 on %3")
                 .arg(a.number(u"cohort"_s), a.title(u"stage"_s), a.date(u"on"_s));
         }},
        {u"move-session"_s,
         [](const Arguments &a) {
             return Text::tr("Moved %1 of cohort %2 to %3")
                 .arg(a.title(u"stage"_s), a.number(u"cohort"_s), a.date(u"on"_s));
         }},
        {u"cancel-session"_s,
         [](const Arguments &a) {
             return Text::tr("Cancelled a session of cohort %1 (%2)").arg(a.number(u"cohort"_s), a.title(u"stage"_s));
         }},
        {u"change-session"_s,
         [](const Arguments &a) {
             return Text::tr("Changed what is told of %n session(s) of cohort %1 (%2)", nullptr, a.count(u"count"_s))
                 .arg(a.number(u"cohort"_s), a.title(u"stage"_s));
         }},
        {u"arrange-make-up"_s,
         [](const Arguments &a) {
             return Text::tr("%1 of cohort %2 makes up session %3 with session %4")
                 .arg(a.text(u"name"_s), a.number(u"cohort"_s), a.number(u"missed"_s), a.number(u"session"_s));
         }},
        {u"drop-make-up"_s,
         [](const Arguments &a) {
             return Text::tr("%1 of cohort %2 no longer makes up session %3")
                 .arg(a.text(u"name"_s), a.number(u"cohort"_s), a.number(u"missed"_s));
         }},
        {u"write-draft"_s,
         [](const Arguments &a) {
             return Text::tr("Drafted an e-mail to %1 for engagement %2")
                 .arg(a.text(u"name"_s), a.number(u"engagement"_s));
         }},
        {u"send-draft"_s,
         [](const Arguments &a) {
             return Text::tr("Recorded the e-mail to %1 for engagement %2 as sent on %3")
                 .arg(a.text(u"name"_s), a.number(u"engagement"_s), a.date(u"on"_s));
         }},
        {u"discard-draft"_s,
         [](const Arguments &a) {
             return Text::tr("Discarded the draft to %1 for engagement %2")
                 .arg(a.text(u"name"_s), a.number(u"engagement"_s));
         }},
        {u"change-capacity"_s,
         [](const Arguments &a) {
             return Text::tr("Changed the capacity of cohort %1 to %2")
                 .arg(a.number(u"cohort"_s), a.number(u"capacity"_s));
         }},
        {u"import-roster"_s,
         [](const Arguments &a) {
             return Text::tr("Imported delegates into cohort %1: %2 enrolled, %3 waiting")
                 .arg(a.number(u"cohort"_s), a.number(u"enrolled"_s), a.number(u"waiting"_s));
         }},
        {u"offer-places"_s,
         [](const Arguments &a) {
             return Text::tr("Offered %n place(s) in cohort %1", nullptr, a.count(u"count"_s))
                 .arg(a.number(u"cohort"_s));
         }},
        {u"confirm-place"_s,
         [](const Arguments &a) {
             return Text::tr("Confirmed %1 in cohort %2").arg(a.text(u"name"_s), a.number(u"cohort"_s));
         }},
        {u"withdraw-delegate"_s,
         [](const Arguments &a) {
             return Text::tr("Withdrew %1 from cohort %2").arg(a.text(u"name"_s), a.number(u"cohort"_s));
         }},
        {u"decline-place"_s,
         [](const Arguments &a) {
             return Text::tr("%1 declined the place in cohort %2").arg(a.text(u"name"_s), a.number(u"cohort"_s));
         }},
        {u"substitute"_s,
         [](const Arguments &a) {
             return Text::tr("%1 took the place of %2 in cohort %3")
                 .arg(a.text(u"byName"_s), a.text(u"name"_s), a.number(u"cohort"_s));
         }},
        {u"set-priority"_s,
         [](const Arguments &a) {
             return Text::tr("Changed where %1 stands on the waiting list of cohort %2")
                 .arg(a.text(u"name"_s), a.number(u"cohort"_s));
         }},
        {u"set-requirement"_s,
         [](const Arguments &a) {
             return Text::tr("Recorded a requirement of %1 in cohort %2").arg(a.text(u"name"_s), a.number(u"cohort"_s));
         }},
        {u"record-returned-work"_s,
         [](const Arguments &a) {
             return Text::tr("Recorded returned work of %1 in cohort %2").arg(a.text(u"name"_s), a.number(u"cohort"_s));
         }},
        {u"record-returned-works"_s,
         [](const Arguments &a) {
             return Text::tr("Recorded returned work of %n delegate(s) in cohort %1", nullptr, a.count(u"count"_s))
                 .arg(a.number(u"cohort"_s));
         }},
        {u"record-attendance"_s,
         [](const Arguments &a) { return Text::tr("Recorded attendance of cohort %1").arg(a.number(u"cohort"_s)); }},
        {u"record-all-attended"_s,
         [](const Arguments &a) {
             return Text::tr("Recorded that everybody of cohort %1 attended").arg(a.number(u"cohort"_s));
         }},
        {u"issue-certificates"_s,
         [](const Arguments &a) {
             return Text::tr("Issued %n certificate(s) of cohort %1", nullptr, a.count(u"count"_s))
                 .arg(a.number(u"cohort"_s));
         }},
        {u"correct-certificate"_s,
         [](const Arguments &a) {
             return Text::tr("Corrected certificate %1 of %2: it is %3 now")
                 .arg(a.text(u"certificate"_s), a.text(u"name"_s), a.text(u"new"_s));
         }},
        {u"withdraw-certificate"_s,
         [](const Arguments &a) {
             return Text::tr("Withdrew certificate %1 of %2").arg(a.text(u"certificate"_s), a.text(u"name"_s));
         }},
    };
    return sentences;
}

const Sentences &ofPeople()
{
    static const Sentences sentences{
        {u"merge-people"_s,
         [](const Arguments &a) {
             return Text::tr("Merged %1 into %2").arg(a.text(u"otherName"_s), a.text(u"name"_s));
         }},
        {u"set-apart"_s,
         [](const Arguments &a) {
             return Text::tr("Noted that %1 and %2 are two people").arg(a.text(u"name"_s), a.text(u"otherName"_s));
         }},
        {u"erase-person"_s, [](const Arguments &a) { return Text::tr("Erased person %1").arg(a.number(u"person"_s)); }},
        {u"set-retention"_s,
         [](const Arguments &a) {
             return a.count(u"months"_s) > 0
                        ? Text::tr("Set the retention period to %n month(s)", nullptr, a.count(u"months"_s))
                        : Text::tr("Set no retention period");
         }},
        {u"apply-retention"_s,
         [](const Arguments &a) {
             return Text::tr("Anonymised %n person(s) whose retention period had passed", nullptr, a.count(u"count"_s));
         }},
        {u"remove-needs"_s,
         [](const Arguments &a) {
             return Text::tr("Removed the access and dietary needs of %n delegate(s) after their session", nullptr,
                             a.count(u"count"_s));
         }},
    };
    return sentences;
}

const Sentences &ofTheRest()
{
    static const Sentences sentences{
        {u"record-enquiry"_s,
         [](const Arguments &a) {
             return Text::tr("Recorded enquiry %1 of %2").arg(a.number(u"enquiry"_s), a.text(u"organisationName"_s));
         }},
        {u"convert-enquiry"_s,
         [](const Arguments &a) {
             return Text::tr("Made enquiry %1 of %2 an engagement")
                 .arg(a.number(u"enquiry"_s), a.text(u"organisationName"_s));
         }},
        {u"answer-enquiry"_s,
         [](const Arguments &a) {
             return Text::tr("Answered enquiry %1 of %2").arg(a.number(u"enquiry"_s), a.text(u"organisationName"_s));
         }},
        {u"decline-enquiry"_s,
         [](const Arguments &a) {
             return Text::tr("Declined enquiry %1 of %2").arg(a.number(u"enquiry"_s), a.text(u"organisationName"_s));
         }},
        {u"change-organisation"_s,
         [](const Arguments &a) { return Text::tr("Changed what is known of %1").arg(a.text(u"organisationName"_s)); }},
        {u"rename-organisation"_s,
         [](const Arguments &a) {
             return Text::tr("Renamed %1 to %2").arg(a.text(u"fromName"_s), a.text(u"organisationName"_s));
         }},
        {u"merge-organisations"_s,
         [](const Arguments &a) {
             return Text::tr("Merged %1 into %2").arg(a.text(u"fromName"_s), a.text(u"organisationName"_s));
         }},
        {u"move-to-organisation"_s,
         [](const Arguments &a) {
             return Text::tr("Moved engagement %1 to %2").arg(a.number(u"engagement"_s), a.text(u"organisationName"_s));
         }},
        {u"save-edition"_s,
         [](const Arguments &a) {
             return Text::tr("Saved edition %1 of %2").arg(a.text(u"edition"_s), a.title(u"programme"_s));
         }},
        {u"add-holiday"_s,
         [](const Arguments &a) {
             return Text::tr("Added the bank holiday %1 on %2").arg(a.text(u"name"_s), a.date(u"on"_s));
         }},
        {u"select-trainer"_s,
         [](const Arguments &a) {
             return Text::tr("Selected %1 as a trainer of engagement %2")
                 .arg(a.text(u"name"_s), a.number(u"engagement"_s));
         }},
        {u"issue-materials"_s,
         [](const Arguments &a) {
             return Text::tr("Recorded that %1 has the trainer's materials since %2")
                 .arg(a.text(u"name"_s), a.date(u"on"_s));
         }},
        {u"record-cascade"_s,
         [](const Arguments &a) {
             return Text::tr("Recorded a cascade session of %1 on %2 with %n person(s)", nullptr, a.count(u"people"_s))
                 .arg(a.text(u"name"_s), a.date(u"on"_s));
         }},
        {u"restore-backup"_s,
         [](const Arguments &a) { return Text::tr("Restored the backup of %1").arg(a.moment(u"made"_s)); }},
        {u"salvage-file"_s,
         [](const Arguments &a) {
             return Text::tr("Salvaged %n row(s) of the damaged file %1", nullptr, a.count(u"rows"_s))
                 .arg(a.text(u"from"_s));
         }},
        {u"fill-sample"_s,
         [](const Arguments &a) { return Text::tr("Invented %1").arg(a.text(u"organisationName"_s)); }},
        {u"other"_s, [](const Arguments &) { return Text::tr("Changed outside any step of Convener"); }},
        {u"undo"_s,
         [](const Arguments &a) {
             const QString what = stepText({.key = a.text(u"key"_s), .arguments = a.object(u"arguments"_s)});
             return a.count(u"stay"_s) == 0
                        ? Text::tr("Undid: %1").arg(what)
                        : Text::tr("Undid: %1 (%n delegate(s) stayed)", nullptr, a.count(u"stay"_s)).arg(what);
         }},
        {u"redo"_s,
         [](const Arguments &a) {
             return Text::tr("Did again: %1")
                 .arg(stepText({.key = a.text(u"key"_s), .arguments = a.object(u"arguments"_s)}));
         }},
    };
    return sentences;
}

} // namespace

QString stepText(const store::Step &step)
{
    for (const Sentences *sentences : {&ofEngagements(), &ofCohorts(), &ofPeople(), &ofTheRest()})
        if (const auto sentence = sentences->constFind(step.key); sentence != sentences->cend())
            return (*sentence)(Arguments(step.arguments));
    return Text::tr("Changed something (%1)").arg(step.key); // by a newer Convener
}

} // namespace convener::action
