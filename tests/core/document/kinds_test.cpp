#include "core/document/agenda.h"
#include "core/document/attendanceregister.h"
#include "core/document/certificate.h"
#include "core/document/engagementsummary.h"
#include "core/document/handout.h"
#include "core/document/joininginstructions.h"
#include "core/document/mail.h"
#include "core/document/namecards.h"
#include "core/document/pack.h"
#include "core/document/placeholders.h"
#include "core/document/planningmatrix.h"
#include "core/document/surveyform.h"
#include "core/document/workbook.h"
#include "tests/core/document/programme.h"
#include "tests/support/catch.h"

using namespace convener;
using namespace convener::document;
using namespace Qt::StringLiterals;

namespace {

template <class Kind>
std::vector<Kind> all(const Document &document)
{
    std::vector<Kind> found;
    for (const Block &block : document.blocks)
        if (const auto *kind = std::get_if<Kind>(&block))
            found.push_back(*kind);
    return found;
}

catalogue::Content content(const QString &kind, const QString &language = u"en"_s)
{
    const auto found = examples::library().content(u"compassionate-conversations"_s, kind, language, u"workshop"_s);
    REQUIRE(found);
    return *found;
}

training::Certificate certificateOf(const QString &name)
{
    const CohortFacts facts = examples::cohort();
    const Wording wording(u"en"_s);
    training::Certificate certificate;
    certificate.name = name;
    certificate.programme = facts.programme.title;
    certificate.organisation = facts.organisation.name;
    certificate.number = u"2027-000123"_s;
    certificate.checkCode = u"K7QF-29XD"_s;
    certificate.issuedOn = QDate(2027, 2, 16);
    certificate.wording = certificateWording(content(u"certificate"_s).markdown, placeholders(facts, nullptr, wording));
    return certificate;
}

} // namespace

TEST_CASE("The planning matrix groups its rows by commitment and shows the dates to scale")
{
    const Document matrix = planningMatrix(examples::engagement(), Wording(u"en"_s));
    const Table table = all<Table>(matrix).at(0);
    REQUIRE(table.groups.size() == examples::engagement().programme.commitments.size());
    CHECK(table.groups[0].rows.size() == 2);
    const Timeline strip = all<Timeline>(matrix).at(0);
    CHECK(strip.first <= QDate(2026, 11, 30));
    CHECK(strip.bands.at(0).first == QDate(2027, 2, 1));
    CHECK(strip.bands.at(0).last == QDate(2027, 3, 15));
    CHECK(strip.today == QDate(2026, 12, 9));
    CHECK(strip.alternative.contains(u"28 February 2027"_s));
    CHECK(matrix.orientation == Document::Orientation::Landscape);
}

TEST_CASE("A Welsh planning matrix is Welsh down to its timeline")
{
    const Document matrix = planningMatrix(examples::engagement(), Wording(u"cy"_s));
    CHECK(matrix.language == u"cy"_s);
    CHECK(matrix.title.contains(u"Matrics cynllunio"_s));
    const Timeline strip = all<Timeline>(matrix).at(0);
    CHECK(strip.bands.at(0).label == u"Ffenestr"_s);
    CHECK(strip.todayLabel == u"Heddiw"_s);
    CHECK(strip.alternative.startsWith(u"Llinell amser. "_s));
    CHECK(strip.alternative.contains(u"28 Chwefror 2027: Disgwylir: "_s));
}

TEST_CASE("Joining instructions name the delegate, the day and the place")
{
    const CohortFacts facts = examples::cohort();
    const auto letter =
        joiningInstructions(facts, facts.delegates[0].person, content(u"joining-instructions"_s), Wording(u"en"_s));
    REQUIRE(letter);
    QString words;
    const KeyFacts keyFacts = all<KeyFacts>(*letter).at(0);
    for (const Fact &fact : keyFacts.facts)
        words += fact.label + u'=' + fact.value.plain() + u';';
    CHECK(words.contains(u"Date=Monday 15 February 2027"_s));
    CHECK(words.contains(u"Time=1.00pm to 4.30pm"_s));
    CHECK(words.contains(u"Venue=Education Centre, Room 2"_s));
    CHECK_FALSE(words.contains(u"Joining link"_s)); // there is none
    CHECK(all<Paragraph>(*letter).at(1).text.plain() == u"Dear Siân Llywelyn,"_s);
}

TEST_CASE("A document in another language than its words says so")
{
    const CohortFacts facts = examples::cohort();
    const Wording welsh(u"cy"_s);
    const auto letter =
        joiningInstructions(facts, facts.delegates[0].person, content(u"joining-instructions"_s, u"cy"_s), welsh);
    REQUIRE(letter);
    CHECK(letter->language == u"cy"_s);
    CHECK_FALSE(letter->draftNote.isEmpty());
    const auto book = workbook(facts, nullptr, content(u"workbook"_s, u"cy"_s), welsh);
    REQUIRE(book);
    CHECK_FALSE(book->draftNote.isEmpty());
}

TEST_CASE("The agenda has the time of every item")
{
    const Table table = all<Table>(agenda(examples::cohort(), Wording(u"en"_s))).at(0);
    CHECK(table.groups[0].rows[0][0].plain() == u"1.00pm"_s);
    CHECK(table.groups[0].rows[1][0].plain() == u"1.15pm"_s);
}

TEST_CASE("The workbook invites writing, one theme a spread")
{
    const CohortFacts facts = examples::cohort();
    const auto book = workbook(facts, &facts.delegates[5].person, content(u"workbook"_s), Wording(u"en"_s));
    REQUIRE(book);
    CHECK(book->style == Document::Style::Workbook);
    CHECK(all<Field>(*book).size() > 5);
    REQUIRE(all<PageBreak>(*book).size() > 2);
    CHECK(all<PageBreak>(*book)[0].to == PageBreak::To::Left);
    CHECK(all<KeyFacts>(*book).at(0).facts.at(0).value == Prose(u"Amy *Star* Lee"_s));
}

TEST_CASE("The register has a row to sign for each delegate, and the needs on a sheet of their own")
{
    const CohortFacts facts = examples::cohort();
    const auto sheet = attendanceRegister(facts, content(u"register-note"_s), Wording(u"en"_s));
    REQUIRE(sheet);
    const auto tables = all<Table>(*sheet);
    REQUIRE(tables.size() == 2);
    CHECK(tables[0].groups[0].rows.size() == facts.delegates.size() + 2);
    CHECK(tables[1].groups[0].rows.size() == 1);
    CHECK(all<Heading>(*sheet).at(0).level == 1);
}

TEST_CASE("A host reads that nobody has told of a need")
{
    CohortFacts facts = examples::cohort();
    for (Attendee &delegate : facts.delegates)
        delegate.needs = {};
    const auto sheet = attendanceRegister(facts, content(u"register-note"_s), Wording(u"en"_s));
    REQUIRE(sheet);
    CHECK(all<Paragraph>(*sheet).back().text == Prose(u"No needs are on record."_s));
}

TEST_CASE("A certificate of a weekly course states the time of all its sessions")
{
    CohortFacts facts = examples::cohort();
    facts.programme = *examples::library().programme(u"compassionate-leadership"_s);
    facts.cohort.stage = u"course"_s;
    CHECK(placeholders(facts, nullptr, Wording(u"en"_s)).value(u"hours"_s) == u"9 hours"_s);
}

TEST_CASE("The register names a guest who makes the session up, and who takes it elsewhere")
{
    auto facts = examples::cohort();
    training::Session &session = facts.cohort.sessions.front();
    training::Person &delegate = facts.delegates.front().person;
    session.id = {5};
    delegate.id = {50};
    facts.makeUps = {
        {.makeUp = {{900}, {901}, session.id}, .person = {77}, .name = u"Guest Gast"_s, .host = facts.cohort.id},
        {.makeUp = {{902}, session.id, {903}}, .person = delegate.id, .name = delegate.name, .host = {9}}};
    const auto sheet = attendanceRegister(facts, {}, Wording(u"en"_s));
    REQUIRE(sheet);
    const auto rows = all<Table>(*sheet)[0].groups[0].rows;
    CHECK(rows.front()[3].plain() == u"With another cohort"_s);
    CHECK(rows[facts.delegates.size()][1].plain() == u"Guest Gast"_s);
    CHECK(rows[facts.delegates.size()][2].plain() == u"Guest for this session"_s);
    CHECK(rows.size() == facts.delegates.size() + 3); // and two to spare
}

TEST_CASE("A certificate says what its snapshot says")
{
    const auto document = certificate(certificateOf(u"Amy *Star* Lee"_s), Wording(u"en"_s));
    REQUIRE(document);
    const Plaque plaque = all<Plaque>(*document).at(0);
    using Kind = Plaque::Line::Kind;
    CHECK(plaque.lines[0] == Plaque::Line{Kind::Title, u"Certificate of attendance"_s});
    const auto name = std::ranges::find(plaque.lines, Kind::Name, &Plaque::Line::kind);
    REQUIRE(name != plaque.lines.end());
    CHECK(name->text == u"Amy *Star* Lee"_s);
    CHECK(std::ranges::count(plaque.lines, Kind::Subject, &Plaque::Line::kind) == 1);
    CHECK(plaque.footLeft.contains(u"2027-000123"_s));
    CHECK(plaque.footLeft.contains(u"K7QF-29XD"_s));
}

TEST_CASE("A certificate tells the day and the length, and the day alone where the length is not known")
{
    CohortFacts facts = examples::cohort();
    const auto lines = [&] {
        const QString markdown = content(u"certificate"_s).markdown;
        return certificateWording(markdown, placeholders(facts, nullptr, Wording(u"en"_s))).split(u"\n\n"_s);
    };
    CHECK(lines().contains(u"Monday 15 February 2027, 3 hours 30 minutes"_s));
    for (training::Stage &stage : facts.programme.stages) {
        stage.minutes.value = 0;
        stage.certificate = training::CertificateRule{};
    }
    CHECK(lines().contains(u"Monday 15 February 2027"_s));
}

TEST_CASE("The name stands in a certificate's snapshot once, so that it can be blanked")
{
    const auto issued = certificateOf(u"Siân Llywelyn"_s);
    CHECK_FALSE(issued.wording.contains(u"Siân"_s));
    auto blanked = issued;
    blanked.name.clear();
    const auto document = certificate(blanked, Wording(u"en"_s));
    REQUIRE(document);
    CHECK(all<Plaque>(*document).at(0).footLeft.contains(u"2027-000123"_s));
}

TEST_CASE("A pack's cover lists its parts")
{
    const CohortFacts facts = examples::cohort();
    const Wording wording(u"en"_s);
    const Document cover = packCover(facts, &facts.delegates[0].person, {agenda(facts, wording)}, wording);
    CHECK(cover.title.contains(u"Siân Llywelyn"_s));
    CHECK(all<Contents>(cover).at(0).parts.size() == 1);
}

TEST_CASE("Every content file makes a document")
{
    const CohortFacts facts = examples::cohort();
    const Wording wording(u"en"_s);
    for (const QString &kind : {u"workbook"_s, u"joining-instructions"_s, u"reflections"_s, u"handout"_s,
                                u"trainer-handbook"_s, u"certificate"_s, u"register-note"_s})
        if (const auto words = examples::library().content(facts.programme.id, kind, u"en"_s))
            CHECK(fromMarkdown(words->markdown, placeholders(facts, &facts.delegates[0].person, wording)));
}

TEST_CASE("A handout is titled by its own heading and names its delegate")
{
    const CohortFacts facts = examples::cohort();
    const auto reflections = handout(facts, &facts.delegates[0].person, content(u"reflections"_s), Wording(u"en"_s));
    REQUIRE(reflections);
    CHECK(reflections->title == u"Reflections and observations"_s);
    CHECK(all<KeyFacts>(*reflections).at(0).facts.at(0).value.plain() == facts.delegates[0].person.name);
}

TEST_CASE("A survey on paper asks the questions of its point alone, in the document's language")
{
    const EngagementFacts facts = examples::engagement();
    const auto *instrument = examples::library().instrument(u"compassionate-conversations-delegate"_s);
    REQUIRE(instrument);
    const auto questions = [&](const QString &point, const QString &language) {
        const SurveyFacts survey{facts.programme, facts.organisation, training::Level::Delegate, point, facts.imprint};
        QStringList asked;
        const Document form = surveyForm(survey, *instrument, Wording(language));
        for (const Table &table : all<Table>(form)) {
            CHECK(table.columns.size() == 6); // the question and a scale of five
            for (const Row &row : table.groups.at(0).rows)
                asked << row.at(0).plain();
        }
        for (const Field &field : all<Field>(form))
            if (field.kind == Field::Kind::Ruled)
                asked << field.label;
        return asked;
    };
    int before = 0;
    for (const training::Item &item : instrument->items) {
        before += item.isAskedAt(u"pre"_s) && item.kind != training::ItemKind::Choice;
        if (item.kind != training::ItemKind::Choice)
            CHECK(questions(u"post"_s, u"cy"_s).contains(item.text.cy) == item.isAskedAt(u"post"_s));
    }
    CHECK(questions(u"pre"_s, u"en"_s).size() == before);
}

TEST_CASE("Everybody has one badge, and those who lead have theirs")
{
    CohortFacts facts = examples::cohort();
    facts.cohort.sessions.push_back(facts.cohort.sessions.front());
    const auto leaders = facts.cohort.sessions.front().facilitators.size();
    const Cards badges = all<Cards>(nameBadges(facts, Wording(u"en"_s))).at(0);
    CHECK(badges.cards.size() == facts.delegates.size() + std::size_t(leaders));
    CHECK(badges.kind == Cards::Kind::Badge);
    CHECK(all<Cards>(tentCards(facts, Wording(u"en"_s))).at(0).kind == Cards::Kind::Tent);
}

TEST_CASE("The summary of an engagement gives its commitments, attendance, response rates and reach")
{
    EngagementOutcome outcome{.facts = examples::engagement()};
    outcome.cohorts.push_back({outcome.facts.cohorts.at(0), 12, 11, 10});
    outcome.rates[{training::Level::Delegate, u"pre"_s}] = {9, 12};
    outcome.trainers.push_back({u"Siân Llywelyn"_s, {2, 23}});
    const auto tables = all<Table>(engagementSummary(outcome, Wording(u"en"_s)));
    REQUIRE(tables.size() == 4);
    CHECK(tables[0].groups.at(0).rows.size() == outcome.facts.commitments.size());
    CHECK(tables[1].groups.at(0).rows.at(0).at(3).plain() == u"11"_s);
    CHECK(tables[2].groups.at(0).rows.at(0).at(3).plain() == u"75%"_s);
    CHECK(tables[3].groups.at(0).rows.at(0).at(2).plain() == u"23"_s);
}

TEST_CASE("The summary tells of surveys that only the organisation answers too")
{
    EngagementOutcome outcome{.facts = examples::engagement()};
    training::SurveyPoint last = outcome.facts.programme.organisationSurveys.points.back();
    last.id = u"18-months"_s;
    last.title = u"18 months after the workshop"_s;
    outcome.facts.programme.organisationSurveys.points.push_back(last);
    outcome.rates[{training::Level::Organisation, last.id}] = {1, 1};
    const auto tables = all<Table>(engagementSummary(outcome, Wording(u"en"_s)));
    const std::vector<Row> rows = tables.back().groups.at(0).rows;
    CHECK(rows.size() == outcome.facts.programme.delegateSurveys.points.size() + 1);
    CHECK(rows.back() == Row{last.title, u"–"_s, u"–"_s, u"–"_s, u"Returned"_s});
}

TEST_CASE("An e-mail in plain text tells where its links lead")
{
    catalogue::Content mail;
    mail.markdown =
        u"# {{survey}}\n\nRead **[the guide](https://www.example.org/guide)**, or write to ann@x.example.\n\n"
        "- See https://www.example.org/faq."_s;
    const auto text = mailText(mail, {{u"survey"_s, u"Your survey"_s}});
    REQUIRE(text);
    CHECK(text->subject == u"Your survey"_s);
    CHECK(text->body == u"Read the guide (https://www.example.org/guide), or write to ann@x.example.\n\n"
                        "- See https://www.example.org/faq.\n"_s);
}
