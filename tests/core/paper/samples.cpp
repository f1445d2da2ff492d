#include "tests/core/paper/samples.h"

namespace convener::paper::samples {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

Document sheet(const QString &title)
{
    Document document;
    document.title = title;
    document.programme = u"Compassionate Conversations"_s;
    document.organisation = u"Glan Hafren University Health Board"_s;
    document.fileReference = u"CC-2027-014"_s;
    document.dateText = u"Monday 30 November 2026"_s;
    document.pageOf = u"Page %1 of %2"_s;
    return document;
}

const QString filler =
    u"A conversation that is put off grows heavier. Preparing for it means deciding what must be said, what can be "
    "asked instead, and what the other person may need in order to hear it. Nobody does this well without practice, "
    "and nobody is expected to."_s;

} // namespace

Document matrix(int rowsPerGroup)
{
    Document document = sheet(u"Planning matrix"_s);
    document.orientation = Document::Orientation::Landscape;
    document.blocks.push_back(Heading{1, u"Planning matrix"_s});
    document.blocks.push_back(KeyFacts{
        {{u"Sponsor"_s, u"Dr Siân Llywelyn-Ŵyn, Medical Director"_s},
         {u"Lead contact"_s, u"José Ángel Núñez"_s},
         {u"Due"_s, strong(u"Sunday 28 February 2027"_s) + Prose(u", 3 months after joining on 30 November 2026"_s)}}});
    Timeline timeline;
    timeline.first = QDate(2026, 11, 15);
    timeline.last = QDate(2028, 3, 31);
    const QLocale english(u"en_GB"_s);
    for (QDate month(2026, 12, 1); month < timeline.last; month = month.addMonths(1))
        timeline.ticks.push_back({month, english.standaloneMonthName(month.month(), QLocale::ShortFormat) +
                                             (month.month() == 1 ? u' ' + QString::number(month.year()) : QString())});
    using K = Marker::Kind;
    timeline.markers = {{QDate(2026, 11, 30), u"Joined"_s, u"30 Nov 2026"_s, K::Milestone},
                        {QDate(2027, 2, 28), u"Planning matrix due"_s, u"28 Feb 2027"_s, K::Milestone},
                        {QDate(2027, 2, 15), u"Workshop"_s, u"15 Feb 2027"_s, K::Session},
                        {QDate(2027, 3, 1), u"Train the Trainer"_s, u"1 Mar 2027"_s, K::Session},
                        {QDate(2027, 2, 14), u"Survey: before"_s, u"14 Feb 2027"_s, K::Survey},
                        {QDate(2027, 2, 22), u"Survey: after"_s, u"22 Feb 2027"_s, K::Survey},
                        {QDate(2027, 5, 15), u"Survey: 3 months"_s, u"15 May 2027"_s, K::Survey},
                        {QDate(2027, 8, 15), u"Survey: 6 months"_s, u"15 Aug 2027"_s, K::Survey},
                        {QDate(2028, 2, 15), u"Survey: 12 months"_s, u"15 Feb 2028"_s, K::Survey}};
    timeline.bands = {{QDate(2027, 2, 1), QDate(2027, 3, 15), u"Window: 1 Feb to 15 Mar 2027"_s}};
    timeline.today = QDate(2026, 12, 9);
    timeline.todayLabel = u"Today"_s;
    timeline.alternative = u"Timeline from 15 November 2026 to 31 March 2028 with nine dates"_s;
    document.blocks.push_back(timeline);
    Table table;
    table.summary = u"Activities by commitment"_s;
    table.columns = {{u"Activity"_s, 2.2, Align::Left, true},
                     {u"Lead"_s, 1.2, Align::Left, false},
                     {u"Audience"_s, 1.2, Align::Left, false},
                     {u"Numbers"_s, 0.8, Align::Right, false},
                     {u"Planned"_s, 1, Align::Left, false},
                     {u"Due"_s, 1, Align::Left, false},
                     {u"Place or platform"_s, 1.2, Align::Left, false},
                     {u"Support needed"_s, 1.4, Align::Left, false},
                     {u"Status"_s, 0.9, Align::Left, false}};
    for (const QString &commitment :
         {u"Trainer selection"_s, u"Schedule of events"_s, u"Evaluation"_s, u"Local cascade"_s}) {
        RowGroup group{commitment, {}};
        for (int i = 0; i < rowsPerGroup; ++i)
            group.rows.push_back({u"Agree who leads the work in each directorate"_s, u"Małgorzata Zażółć"_s,
                                  u"Consultants and ward managers"_s, u"%1"_s.arg(i + 3), u"15 Feb 2027"_s,
                                  u"28 Feb 2027"_s, u"MS Teams"_s, u"A room with a screen and quiet space"_s,
                                  u"Planned"_s});
        table.groups.push_back(group);
    }
    if (rowsPerGroup > 10) {
        QStringList lines;
        for (int i = 1; i <= 40; ++i)
            lines << u"Line %1 of a long note"_s.arg(i);
        table.groups[1].rows[2][7] = lines.join(u'\n');
        table.groups[2].rows[2][1] = u"Rhoshandiatellyneshiaunneveshenk-Featherstonehaugh-Cholmondeley "
                                     "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"_s;
    }
    document.blocks.push_back(table);
    return document;
}

Document letter()
{
    Document document = sheet(u"Joining instructions"_s);
    document.blocks = {
        Heading{1, u"Joining instructions"_s},
        Paragraph{u"Dear Siân, you have a place on the delegate workshop. Here is what you need to know."_s,
                  Paragraph::Tone::Lead},
        KeyFacts{{{u"When"_s, u"Monday 15 February 2027, 13:00 to 16:30"_s},
                  {u"Where"_s, Prose(u"Online: "_s) +
                                   link(u"https://example.org/join/abc-def"_s, u"https://example.org/join/abc-def"_s)},
                  {u"Who runs it"_s, u"Ngozi Adichie and Søren Kjærgård"_s}}},
        Heading{2, u"Before the day"_s},
        Paragraph{Prose(u"Please read the "_s) + strong(u"workbook"_s) + Prose(u" first. "_s) + Prose(filler), {}},
        List{false,
             {{u"Read the workbook; it takes about three hours."_s},
              {filler},
              {u"Find a quiet room."_s},
              {u"with a door that closes"_s, 1},
              {u"and a table"_s, 1}}},
        Heading{3, u"What to bring"_s},
        List{true, {{u"A question you would like to ask."_s}, {u"A conversation you remember."_s}}},
        Paragraph{u"If you need an adjustment, tell us a week before the day and we shall arrange it."_s,
                  Paragraph::Tone::Note},
        Heading{2, u"Agenda"_s}};
    Table agenda;
    agenda.summary = u"Agenda with times"_s;
    agenda.columns = {{u"Time"_s, 1, Align::Left, true},
                      {u"Item"_s, 4, Align::Left, false},
                      {u"Minutes"_s, 0.8, Align::Right, false}};
    agenda.groups = {{{},
                      {{u"13:00"_s, u"Welcome and how we work together"_s, u"15"_s},
                       {u"13:15"_s, u"What makes a conversation hard"_s, u"45"_s},
                       {u"14:00"_s, u"Practice in threes: عائشة بنت محمد, 王小明, Ελένη, 😀"_s, u"75"_s}}}};
    document.blocks.push_back(agenda);
    for (int i = 0; i < 6; ++i)
        document.blocks.push_back(Paragraph{filler, {}});
    return document;
}

Document workbook()
{
    Document document = sheet(u"Workbook"_s);
    document.style = Document::Style::Workbook;
    document.blocks = {Heading{1, u"Workbook for Siân Llywelyn"_s},
                       Paragraph{u"Three hours, in your own time."_s, Paragraph::Tone::Lead}, Contents{}};
    for (int i = 1; i <= 3; ++i) {
        document.blocks.push_back(PageBreak{PageBreak::To::Left});
        document.blocks.push_back(Heading{2, u"Theme %1: listening before speaking"_s.arg(i)});
        for (int k = 0; k < 4; ++k)
            document.blocks.push_back(Paragraph{filler, {}});
        document.blocks.push_back(Heading{3, u"Reflect"_s});
        document.blocks.push_back(Field{u"What did you notice?"_s, Field::Kind::Ruled, 12, {}});
        document.blocks.push_back(Field{u"Draw it, if that helps"_s, Field::Kind::Box, 7, {}});
        document.blocks.push_back(Choice{u"How ready do you feel for such a conversation?"_s,
                                         {u"1 not at all"_s, u"2"_s, u"3"_s, u"4"_s, u"5 very"_s}});
        document.blocks.push_back(Field{u"Name"_s, Field::Kind::Line, 1, u"Siân Llywelyn"_s});
        document.blocks.push_back(Field{u"Date"_s, Field::Kind::Line, 1, {}});
    }
    return document;
}

Document certificate(const QString &name)
{
    using Kind = Plaque::Line::Kind;
    Document document = sheet(u"Certificate"_s);
    document.style = Document::Style::Sheet;
    document.orientation = Document::Orientation::Landscape;
    document.blocks = {Plaque{{{Kind::Title, u"Certificate of attendance"_s},
                               {Kind::Body, u"This is to certify that"_s},
                               {Kind::Name, name},
                               {Kind::Body, u"of Glan Hafren University Health Board took part in"_s},
                               {Kind::Subject, u"Compassionate Conversations: delegate workshop"_s},
                               {Kind::Quiet, u"Monday 15 February 2027 · 3 hours 30 minutes"_s}},
                              {{u"Ngozi Adichie"_s, u"Facilitator"_s}, {u"Søren Kjærgård"_s, u"Head of education"_s}},
                              u"Certificate 2027-000123 · check code K7QF-29XD"_s,
                              u"Issued on Tuesday 16 February 2027"_s}};
    return document;
}

Document register_()
{
    Document document = sheet(u"Attendance register"_s);
    document.orientation = Document::Orientation::Landscape;
    document.blocks = {Heading{1, u"Attendance register"_s}};
    Table table;
    table.summary = u"Delegates to sign in"_s;
    table.boxed = true;
    table.rowHeight = 28;
    table.columns = {{u"No."_s, 0.4, Align::Right, false},
                     {u"Name"_s, 2, Align::Left, true},
                     {u"Role"_s, 1.6, Align::Left, false},
                     {u"Signature"_s, 2, Align::Left, false},
                     {u"Left at"_s, 0.7, Align::Left, false}};
    RowGroup group;
    for (int i = 1; i <= 15; ++i)
        group.rows.push_back({QString::number(i), u"Delegate Number %1"_s.arg(i), u"Consultant"_s, {}, {}});
    table.groups = {group};
    document.blocks.push_back(table);
    return document;
}

namespace {
std::vector<Card> people()
{
    std::vector<Card> cards;
    for (const QString &name : {u"Siân Llywelyn"_s, u"José Ángel Núñez"_s, u"Małgorzata Zażółć-Brzęczyszczykiewicz"_s,
                                u"عائشة بنت محمد"_s, u"王小明"_s, u"Łukasz Żak"_s, u"Ŵyn Ŷstwyth"_s, u"Amy Lee"_s,
                                u"Ngozi Adichie"_s, u"Bob Ó Súilleabháin"_s, u"Eleventh Person"_s})
        cards.push_back({name, u"Consultant psychiatrist"_s, u"Glan Hafren University Health Board"_s});
    return cards;
}
} // namespace

Document badges()
{
    Document document = sheet(u"Name badges"_s);
    document.style = Document::Style::Sheet;
    document.blocks = {Cards{Cards::Kind::Badge, people()}};
    return document;
}

Document tents()
{
    Document document = sheet(u"Tent cards"_s);
    document.style = Document::Style::Sheet;
    document.blocks = {Cards{Cards::Kind::Tent, people()}};
    return document;
}

Document report()
{
    Document document = sheet(u"Evaluation report"_s);
    document.blocks = {Heading{1, u"Evaluation report"_s}, Heading{2, u"Satisfaction"_s},
                       Chart{u"Share answering 4 or 5 of 5"_s,
                             100,
                             {{u"Delegate workshop"_s, 92, u"92% (n = 24)"_s},
                              {u"Train the Trainer"_s, 100, u"100% (n = 9)"_s},
                              {u"Six-week course in the north-west region"_s, {}, u"fewer than 5 answers"_s}},
                             u"Satisfaction: workshop 92%, Train the Trainer 100%"_s}};
    return document;
}

} // namespace convener::paper::samples
