#include "core/timeline/impact.h"

#include "core/timeline/datetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace convener::timeline {

using namespace Qt::StringLiterals;
using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Impact)
};

/// "the venue: Room 4 instead of Room 2", for each detail of a session that becomes another.
QStringList changedDetails(const Session &before, const Session &after)
{
    QStringList parts;
    const auto add = [&](const QString &what, const QString &was, const QString &is) {
        if (was == is)
            return;
        const QString none = Text::tr("none");
        parts.append(Text::tr("%1: %2 instead of %3").arg(what, is.isEmpty() ? none : is, was.isEmpty() ? none : was));
    };
    add(Text::tr("venue"), before.venue, after.venue);
    add(Text::tr("joining link"), before.link, after.link);
    add(Text::tr("contact"), before.contact, after.contact);
    add(Text::tr("led by"), before.facilitators.join(u", "_s), after.facilitators.join(u", "_s));
    return parts;
}

/// A sentence for each session of which other things are told than before.
QStringList detailsText(const Impact &impact)
{
    QStringList lines;
    for (const Altered<Cohort> &cohort : impact.cohorts)
        for (size_t i = 0; cohort.before && i < cohort.before->sessions.size(); ++i) { // the rest are new
            const Session &after = cohort.after.sessions[i];
            const QStringList parts = changedDetails(cohort.before->sessions[i], after);
            if (!parts.isEmpty())
                lines.append(Text::tr("Session %1 on %2: %3.")
                                 .arg(after.id.number)
                                 .arg(dayText(after.time.date()), parts.join(u"; "_s)));
        }
    return lines;
}

} // namespace

QStringList impactText(const Impact &impact)
{
    QStringList lines;
    for (const Clash &clash : impact.clashes)
        lines.append(clash.text);
    for (const Clash &clash : impact.solved)
        lines.append(Text::tr("No longer so: %1").arg(clash.text));
    lines.append(detailsText(impact));
    const auto count = [&](const auto &rows, const auto &is) {
        return static_cast<int>(std::ranges::count_if(rows, is));
    };
    const auto say = [&](int number, const char *text) {
        if (number > 0)
            lines.append(Text::tr(text, nullptr, number));
    };
    using Request = Altered<SurveyRequest>;
    say(count(impact.commitments, [](const auto &row) { return row.before && row.before->due != row.after.due; }),
        QT_TRANSLATE_N_NOOP("Impact", "%n commitment(s) get another due date."));
    say(count(impact.requests, [](const Request &row) { return row.before && row.before->dates != row.after.dates; }),
        QT_TRANSLATE_N_NOOP("Impact", "%n survey request(s) get other dates."));
    say(count(impact.requests,
              [](const Request &row) {
                  return row.before && row.after.sentForEarlierDate && !row.before->sentForEarlierDate;
              }),
        QT_TRANSLATE_N_NOOP("Impact", "%n survey request(s) went out already; they stay and are marked “sent for the "
                                      "earlier date”."));
    say(count(impact.requests,
              [](const Request &row) {
                  return row.after.progress == Progress::NotNeeded &&
                         (!row.before || row.before->progress != Progress::NotNeeded);
              }),
        QT_TRANSLATE_N_NOOP("Impact", "%n survey request(s) are no longer needed."));
    say(count(impact.requests, [](const Request &row) { return !row.before; }),
        QT_TRANSLATE_N_NOOP("Impact", "%n survey request(s) are added."));
    using Written = Altered<Draft>;
    const auto turnsOld = [](const Written &row) {
        return row.after.outdated && !(row.before && row.before->outdated);
    };
    say(count(impact.drafts, [&](const Written &row) { return turnsOld(row) && !row.after.sentOn; }),
        QT_TRANSLATE_N_NOOP(
            "Impact", "%n draft(s) were written for the earlier date, or are no longer needed; they are marked."));
    say(count(impact.drafts, [&](const Written &row) { return turnsOld(row) && row.after.sentOn; }),
        QT_TRANSLATE_N_NOOP("Impact", "%n e-mail(s) that went out tell the earlier date; they are marked. Tell those "
                                      "people again."));
    for (const MakeUpRecord &record : impact.movedMakeUps)
        lines.append(
            Text::tr("%1 makes up a week: session %2 instead of session %3. Tell them, and see whether it still "
                     "suits.")
                .arg(record.name)
                .arg(record.makeUp.session.number)
                .arg(record.makeUp.missed.number));
    for (const MakeUpRecord &record : impact.droppedMakeUps)
        lines.append(Text::tr("%1 can no longer take session %2 instead of session %3. Arrange another if they still "
                              "need it.")
                         .arg(record.name)
                         .arg(record.makeUp.session.number)
                         .arg(record.makeUp.missed.number));
    say(static_cast<int>(impact.certificates.size()),
        QT_TRANSLATE_N_NOOP("Impact", "%n certificate(s) were issued for this; they stay as they are."));
    for (const ProposedOffer &offer : impact.offers)
        lines.append(Text::tr("A place can be offered. %1").arg(offer.reason));
    return lines;
}

} // namespace convener::timeline
