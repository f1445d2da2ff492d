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
        <source>%1 is not a sound programme file (%n fault(s)): %2</source>
        <translation>
            <numerusform>%1 is not a sound programme file (%n fault): %2</numerusform>
            <numerusform>%1 is not a sound programme file (%n faults): %2</numerusform>
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
    <name>convener::page::DelegateTab</name>
    <message numerus="yes">
        <source>Offer %n places</source>
        <translation>
            <numerusform>Offer %n place</numerusform>
            <numerusform>Offer %n places</numerusform>
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
</TS>
