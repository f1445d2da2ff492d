<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>Action</name>
    <message numerus="yes">
        <source>Cohort %1 has %n free place(s) that somebody eligible waits for. Offer them.</source>
        <translation>
            <numerusform>Cohort %1 has %n free place that somebody eligible waits for. Offer it.</numerusform>
            <numerusform>Cohort %1 has %n free places that somebody eligible waits for. Offer them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored date(s) of engagement %1 differ from the rule.</source>
        <translation>
            <numerusform>%n stored date of engagement %1 differs from the rule.</numerusform>
            <numerusform>%n stored dates of engagement %1 differ from the rule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n session(s); %2 were given. Give each session its own time.</source>
        <translation>
            <numerusform>%1 has %n session; %2 were given. Give each session its own time.</numerusform>
            <numerusform>%1 has %n sessions; %2 were given. Give each session its own time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step %1 (%2) can only be undone with %n later step(s) that build on it: %3. Undo them together, or undo them first.</source>
        <translation>
            <numerusform>Step %1 (%2) can only be undone with %n later step that builds on it: %3. Undo them together, or undo that one first.</numerusform>
            <numerusform>Step %1 (%2) can only be undone with %n later steps that build on it: %3. Undo them together, or undo those first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) are expected at session %1, which is cancelled. Arrange another.</source>
        <translation>
            <numerusform>%n guest is expected at session %1, which is cancelled. Arrange another.</numerusform>
            <numerusform>%n guests are expected at session %1, which is cancelled. Arrange another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) name somebody of the same name who may be another; they stay. Look at them, correct those that mean this person, then erase once more.</source>
        <translation>
            <numerusform>%n text names somebody of the same name who may be another; it stays. Look at it, correct it if it means this person, then erase once more.</numerusform>
            <numerusform>%n texts name somebody of the same name who may be another; they stay. Look at them, correct those that mean this person, then erase once more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cohort(s)</source>
        <translation>
            <numerusform>%n cohort</numerusform>
            <numerusform>%n cohorts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegate(s)</source>
        <translation>
            <numerusform>%n delegate</numerusform>
            <numerusform>%n delegates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainer(s)</source>
        <translation>
            <numerusform>%n trainer</numerusform>
            <numerusform>%n trainers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) follow.</source>
        <translation>
            <numerusform>%n person follows.</numerusform>
            <numerusform>%n people follow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enquiry(ies) keep the name that was written in them.</source>
        <translation>
            <numerusform>%n enquiry keeps the name that was written in it.</numerusform>
            <numerusform>%n enquiries keep the name that was written in them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskCohort</name>
    <message numerus="yes">
        <source>%1 has %n sessions; the others follow the first.</source>
        <translation>
            <numerusform>%1 has %n session.</numerusform>
            <numerusform>%1 has %n sessions; the others follow the first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n sessions still to come</source>
        <translation>
            <numerusform>the session still to come</numerusform>
            <numerusform>all %n sessions still to come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskMergePeople</name>
    <message numerus="yes">
        <source>Choose what stays, wherever the two entries differ: %n choice(s) to make.</source>
        <translation>
            <numerusform>Choose what stays, wherever the two entries differ: %n choice to make.</numerusform>
            <numerusform>Choose what stays, wherever the two entries differ: %n choices to make.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskOffer</name>
    <message numerus="yes">
        <source>Offer %n places</source>
        <translation>
            <numerusform>Offer %n place</numerusform>
            <numerusform>Offer %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskPlan</name>
    <message numerus="yes">
        <source>%n days of slack until the window ends.</source>
        <translation>
            <numerusform>%n day of slack until the window ends.</numerusform>
            <numerusform>%n days of slack until the window ends.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sooner than the %n weeks&apos; notice that is preferred.</source>
        <translation>
            <numerusform>Sooner than the week&apos;s notice that is preferred.</numerusform>
            <numerusform>Sooner than the %n weeks&apos; notice that is preferred.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskSubjectAccess</name>
    <message numerus="yes">
        <source>%n file(s) with the whole record saved in %1</source>
        <translation>
            <numerusform>%n file with the whole record saved in %1</numerusform>
            <numerusform>%n files with the whole record saved in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message numerus="yes">
        <source>%1 is not a sound programme file (%n fault(s)): %2</source>
        <translation>
            <numerusform>%1 is not a sound programme file (%n fault): %2</numerusform>
            <numerusform>%1 is not a sound programme file (%n faults): %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message numerus="yes">
        <source>%n hold(s) a place in this cohort, so its capacity cannot be %1. Withdraw somebody first, or plan a second cohort.</source>
        <translation>
            <numerusform>%n holds a place in this cohort, so its capacity cannot be %1. Withdraw somebody first, or plan a second cohort.</numerusform>
            <numerusform>%n hold a place in this cohort, so its capacity cannot be %1. Withdraw somebody first, or plan a second cohort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegate(s) and guests are expected in this cohort, so its capacity cannot be %1. Let a guest make up the week elsewhere, or withdraw somebody first.</source>
        <translation>
            <numerusform>%n delegate or guest is expected in this cohort, so its capacity cannot be %1. Let a guest make up the week elsewhere, or withdraw somebody first.</numerusform>
            <numerusform>%n delegates and guests are expected in this cohort, so its capacity cannot be %1. Let a guest make up the week elsewhere, or withdraw somebody first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clash</name>
    <message numerus="yes">
        <source>Cohort %1 has %n session(s), fewer than the %2 that %3 asks for by edition %4, so nobody can have attended it.</source>
        <translation>
            <numerusform>Cohort %1 has %n session, fewer than the %2 that %3 asks for by edition %4, so nobody can have attended it.</numerusform>
            <numerusform>Cohort %1 has %n sessions, fewer than the %2 that %3 asks for by edition %4, so nobody can have attended it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>Attendance recorded: %n entr(y/ies).</source>
        <translation>
            <numerusform>Attendance recorded: %n entry.</numerusform>
            <numerusform>Attendance recorded: %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The session on %1 is recorded; it reached %n person(s).</source>
        <translation>
            <numerusform>The session on %1 is recorded; it reached %n person.</numerusform>
            <numerusform>The session on %1 is recorded; it reached %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is not in order: %n thing(s) found.</source>
        <translation>
            <numerusform>%1 is not in order: %n thing found.</numerusform>
            <numerusform>%1 is not in order: %n things found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cohort %1, for %n delegate(s), has no date yet.</source>
        <translation>
            <numerusform>Cohort %1, for %n delegate, has no date yet.</numerusform>
            <numerusform>Cohort %1, for %n delegates, has no date yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are left in the window.</source>
        <translation>
            <numerusform>%n day is left in the window.</numerusform>
            <numerusform>%n days are left in the window.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) hold these data still. With --replace-backups they give way to a new one:</source>
        <translation>
            <numerusform>%n backup holds these data still. With --replace-backups it gives way to a new one:</numerusform>
            <numerusform>%n backups hold these data still. With --replace-backups they give way to a new one:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the needs of %n delegate(s).</source>
        <translation>
            <numerusform>Removed the needs of %n delegate.</numerusform>
            <numerusform>Removed the needs of %n delegates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Personal data are kept for %n month(s) after the last survey.</source>
        <translation>
            <numerusform>Personal data are kept for %n month after the last survey.</numerusform>
            <numerusform>Personal data are kept for %n months after the last survey.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in %1. Next: convener-cli check %1.</source>
        <translation>
            <numerusform>%n row is in %1. Next: convener-cli check %1.</numerusform>
            <numerusform>%n rows are in %1. Next: convener-cli check %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are left until the last day.</source>
        <translation>
            <numerusform>%n day is left until the last day.</numerusform>
            <numerusform>%n days are left until the last day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commitment</name>
    <message numerus="yes">
        <source>%n month(s) after joining on %1</source>
        <translation>
            <numerusform>%n month after joining on %1</numerusform>
            <numerusform>%n months after joining on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n weeks</source>
        <translation>
            <numerusform>in %n week</numerusform>
            <numerusform>in %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message numerus="yes">
        <source>Name, e-mail address, telephone number and job of %n person(s)</source>
        <translation>
            <numerusform>Name, e-mail address, telephone number and job of %n person</numerusform>
            <numerusform>Name, e-mail address, telephone number and job of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remarks on %n place(s) in cohorts</source>
        <translation>
            <numerusform>Remarks on %n place in cohorts</numerusform>
            <numerusform>Remarks on %n places in cohorts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Access and dietary needs at %n place(s)</source>
        <translation>
            <numerusform>Access and dietary needs at %n place</numerusform>
            <numerusform>Access and dietary needs at %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name on %n certificate(s); number, date and check code stay</source>
        <translation>
            <numerusform>The name on %n certificate; number, date and check code stay</numerusform>
            <numerusform>The name on %n certificates; number, date and check code stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail draft(s)</source>
        <translation>
            <numerusform>%n e-mail draft</numerusform>
            <numerusform>%n e-mail drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n enquiry(s) say</source>
        <translation>
            <numerusform>What %n enquiry says</numerusform>
            <numerusform>What %n enquiries say</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contact or sponsor of %n engagement(s)</source>
        <translation>
            <numerusform>Contact or sponsor of %n engagement</numerusform>
            <numerusform>Contact or sponsor of %n engagements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remarks on %n commitment(s)</source>
        <translation>
            <numerusform>Remarks on %n commitment</numerusform>
            <numerusform>Remarks on %n commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reason of %n extension(s)</source>
        <translation>
            <numerusform>The reason of %n extension</numerusform>
            <numerusform>The reason of %n extensions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of planning matrices</source>
        <translation>
            <numerusform>%n row of planning matrices</numerusform>
            <numerusform>%n rows of planning matrices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contact or place of %n session(s)</source>
        <translation>
            <numerusform>Contact or place of %n session</numerusform>
            <numerusform>Contact or place of %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The place of %n cascade session(s)</source>
        <translation>
            <numerusform>The place of %n cascade session</numerusform>
            <numerusform>The place of %n cascade sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name of %n facilitator(s)</source>
        <translation>
            <numerusform>The name of %n facilitator</numerusform>
            <numerusform>The name of %n facilitators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n setting</numerusform>
            <numerusform>%n settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that the history keeps</source>
        <translation>
            <numerusform>%n row that the history keeps</numerusform>
            <numerusform>%n rows that the history keeps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name in %n step(s) of the history</source>
        <translation>
            <numerusform>The name in %n step of the history</numerusform>
            <numerusform>The name in %n steps of the history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1”</source>
        <translation>
            <numerusform>%n row of “%1”</numerusform>
            <numerusform>%n rows of “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message numerus="yes">
        <source>%n commitment(s) get another due date.</source>
        <translation>
            <numerusform>%n commitment gets another due date.</numerusform>
            <numerusform>%n commitments get another due date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n survey request(s) get other dates.</source>
        <translation>
            <numerusform>%n survey request gets other dates.</numerusform>
            <numerusform>%n survey requests get other dates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n survey request(s) went out already; they stay and are marked “sent for the earlier date”.</source>
        <translation>
            <numerusform>%n survey request went out already; it stays and is marked “sent for the earlier date”.</numerusform>
            <numerusform>%n survey requests went out already; they stay and are marked “sent for the earlier date”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n survey request(s) are no longer needed.</source>
        <translation>
            <numerusform>%n survey request is no longer needed.</numerusform>
            <numerusform>%n survey requests are no longer needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n survey request(s) are added.</source>
        <translation>
            <numerusform>%n survey request is added.</numerusform>
            <numerusform>%n survey requests are added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) were issued for this; they stay as they are.</source>
        <translation>
            <numerusform>%n certificate was issued for this; it stays as it is.</numerusform>
            <numerusform>%n certificates were issued for this; they stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) were written for the earlier date, or are no longer needed; they are marked.</source>
        <translation>
            <numerusform>%n draft was written for the earlier date, or is no longer needed; it is marked.</numerusform>
            <numerusform>%n drafts were written for the earlier date, or are no longer needed; they are marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) that went out tell the earlier date; they are marked. Tell those people again.</source>
        <translation>
            <numerusform>%n e-mail that went out tells the earlier date; it is marked. Tell those people again.</numerusform>
            <numerusform>%n e-mails that went out tell the earlier date; they are marked. Tell those people again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstrumentCheck</name>
    <message numerus="yes">
        <source>words for %n value(s)</source>
        <translation>
            <numerusform>words for %n value</numerusform>
            <numerusform>words for %n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%n place(s) with attendance, surveys and certificates move.</source>
        <translation>
            <numerusform>%n place with attendance, surveys and certificates moves.</numerusform>
            <numerusform>%n places with attendance, surveys and certificates move.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) as a trainer move, with the cascade sessions.</source>
        <translation>
            <numerusform>%n path as a trainer moves, with the cascade sessions.</numerusform>
            <numerusform>%n paths as a trainer move, with the cascade sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail draft(s) move.</source>
        <translation>
            <numerusform>%n e-mail draft moves.</numerusform>
            <numerusform>%n e-mail drafts move.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message numerus="yes">
        <source>%n row(s) could be read and are in this new file.</source>
        <translation>
            <numerusform>%n row could be read and is in this new file.</numerusform>
            <numerusform>%n rows could be read and are in this new file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n place(s) rows could not be read.</source>
        <translation>
            <numerusform>In %n place rows could not be read.</numerusform>
            <numerusform>In %n places rows could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out because they broke the rules of the record, or belonged to what is lost.</source>
        <translation>
            <numerusform>%n row was left out because it broke the rules of the record, or belonged to what is lost.</numerusform>
            <numerusform>%n rows were left out because they broke the rules of the record, or belonged to what is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>There are %n page(s), and none of them is among those to print. Choose other pages.</source>
        <translation>
            <numerusform>There is %n page, and it is not among those to print. Choose other pages.</numerusform>
            <numerusform>There are %n pages, and none of them is among those to print. Choose other pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterDialog</name>
    <message numerus="yes">
        <source>%n rows read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n get a place</source>
        <translation>
            <numerusform>%n gets a place</numerusform>
            <numerusform>%n get a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faults, whose rows are left out</source>
        <translation>
            <numerusform>%n fault, whose row is left out</numerusform>
            <numerusform>%n faults, whose rows are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message numerus="yes">
        <source>Offered %n place(s) in cohort %1</source>
        <translation>
            <numerusform>Offered %n place in cohort %1</numerusform>
            <numerusform>Offered %n places in cohort %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issued %n certificate(s) of cohort %1</source>
        <translation>
            <numerusform>Issued %n certificate of cohort %1</numerusform>
            <numerusform>Issued %n certificates of cohort %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded a cascade session of %1 on %2 with %n person(s)</source>
        <translation>
            <numerusform>Recorded a cascade session of %1 on %2 with %n person</numerusform>
            <numerusform>Recorded a cascade session of %1 on %2 with %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took over the proposed dates of %n cohort(s) of engagement %1</source>
        <translation>
            <numerusform>Took over the proposed dates of %n cohort of engagement %1</numerusform>
            <numerusform>Took over the proposed dates of %n cohorts of engagement %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed what is told of %n session(s) of cohort %1 (%2)</source>
        <translation>
            <numerusform>Changed what is told of %n session of cohort %1 (%2)</numerusform>
            <numerusform>Changed what is told of %n sessions of cohort %1 (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded returned work of %n delegate(s) in cohort %1</source>
        <translation>
            <numerusform>Recorded returned work of %n delegate in cohort %1</numerusform>
            <numerusform>Recorded returned work of %n delegates in cohort %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the retention period to %n month(s)</source>
        <translation>
            <numerusform>Set the retention period to %n month</numerusform>
            <numerusform>Set the retention period to %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anonymised %n person(s) whose retention period had passed</source>
        <translation>
            <numerusform>Anonymised %n person whose retention period had passed</numerusform>
            <numerusform>Anonymised %n people whose retention period had passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the access and dietary needs of %n delegate(s) after their session</source>
        <translation>
            <numerusform>Removed the access and dietary needs of %n delegate after their session</numerusform>
            <numerusform>Removed the access and dietary needs of %n delegates after their session</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Salvaged %n row(s) of the damaged file %1</source>
        <translation>
            <numerusform>Salvaged %n row of the damaged file %1</numerusform>
            <numerusform>Salvaged %n rows of the damaged file %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undid: %1 (%n delegate(s) stayed)</source>
        <translation>
            <numerusform>Undid: %1 (%n delegate stayed)</numerusform>
            <numerusform>Undid: %1 (%n delegates stayed)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Survey</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message numerus="yes">
        <source>%n before them cannot be confirmed.</source>
        <translation>
            <numerusform>%n before them cannot be confirmed.</numerusform>
            <numerusform>%n before them cannot be confirmed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convener::dialog::ConvertDialog</name>
    <message numerus="yes">
        <source>%n cohorts, still without dates:</source>
        <translation>
            <numerusform>%n cohort, still without a date:</numerusform>
            <numerusform>%n cohorts, still without dates:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n delegates.</source>
        <translation>
            <numerusform>%1, %n delegate.</numerusform>
            <numerusform>%1, %n delegates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convener::dialog::RosterDialog</name>
    <message numerus="yes">
        <source>Import %n delegates</source>
        <translation>
            <numerusform>Import %n delegate</numerusform>
            <numerusform>Import %n delegates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convener::dialog::WindowDialog</name>
    <message numerus="yes">
        <source>Until %1: %n days, both included.</source>
        <translation>
            <numerusform>Until %1: %n day.</numerusform>
            <numerusform>Until %1: %n days, both included.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convener::document</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This workbook is a file of its own with %n page(s).</source>
        <translation>
            <numerusform>This workbook is a file of its own with %n page.</numerusform>
            <numerusform>This workbook is a file of its own with %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convener::model::CohortModel</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convener::page::BackupTab</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convener::page::CohortPage</name>
    <message numerus="yes">
        <source>%n certificates issued.</source>
        <translation>
            <numerusform>%n certificate issued.</numerusform>
            <numerusform>%n certificates issued.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convener::page::CohortsPage</name>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n planned</numerusform>
            <numerusform>%n planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convener::page::DocumentList</name>
    <message numerus="yes">
        <source>%n files saved in %1</source>
        <translation>
            <numerusform>%n file saved in %1</numerusform>
            <numerusform>%n files saved in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convener::page::DuplicateTab</name>
    <message numerus="yes">
        <source>%n likely duplicate(s) found</source>
        <translation>
            <numerusform>%n likely duplicate found</numerusform>
            <numerusform>%n likely duplicates found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convener::page::EnquiriesPage</name>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n to answer</numerusform>
            <numerusform>%n to answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convener::page::OrganisationsPage</name>
    <message numerus="yes">
        <source>%n taking part</source>
        <translation>
            <numerusform>%n taking part</numerusform>
            <numerusform>%n taking part</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convener::page::RetentionTab</name>
    <message numerus="yes">
        <source>The retention period of %n person(s) has passed.</source>
        <translation>
            <numerusform>The retention period of %n person has passed.</numerusform>
            <numerusform>The retention period of %n people has passed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are anonymised for good. What they took part in stays and is counted.</source>
        <translation>
            <numerusform>%n person is anonymised for good. What they took part in stays and is counted.</numerusform>
            <numerusform>%n people are anonymised for good. What they took part in stays and is counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convener::page::Undoing</name>
    <message numerus="yes">
        <source>• and %n more</source>
        <translation>
            <numerusform>• and %n more</numerusform>
            <numerusform>• and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” can only be undone together with %n later step(s) that build on it:

%2

All of them can be done again.</source>
        <translation>
            <numerusform>“%1” can only be undone together with %n later step that builds on it:

%2

All of them can be done again.</numerusform>
            <numerusform>“%1” can only be undone together with %n later steps that build on it:

%2

All of them can be done again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convener::page::WorkbookChoice</name>
    <message numerus="yes">
        <source>Workbook in the packs: %1, %n page(s)</source>
        <translation>
            <numerusform>Workbook in the packs: %1, %n page</numerusform>
            <numerusform>Workbook in the packs: %1, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convener::print::Preview</name>
    <message numerus="yes">
        <source>All %n together</source>
        <translation>
            <numerusform>All %n together</numerusform>
            <numerusform>All %n together</numerusform>
        </translation>
    </message>
</context>
</TS>
