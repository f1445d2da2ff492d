#include "core/document/surveyform.h"

#include "core/document/frame.h"

namespace convener::document {

using training::Instrument;
using training::Item;
using training::ItemKind;

namespace {

constexpr double tickingRow = 26; ///< points
constexpr int answerLines = 4;

/// The form's own words beside the instrument's.
struct FormWords {
    QString name;
    QString role;
    QString organisation;
    QString date;
    QString question;
    QString tick;
    QString returnTo;
};

FormWords formWords(const Wording &wording)
{
    return {.name = wording.tr("Name"),
            .role = wording.tr("Role"),
            .organisation = wording.tr("Organisation"),
            .date = wording.tr("Date"),
            .question = wording.tr("Question"),
            .tick = wording.tr("Tick one box in each row"),
            .returnTo = wording.tr("Please return this form to %1. Thank you.")};
}

class Form {
public:
    Form(const SurveyFacts &facts, const Instrument &instrument, const Wording &wording)
        : m_facts(facts)
        , m_instrument(instrument)
        , m_language(wording.language())
        , m_words(formWords(wording))
    {
    }

    std::vector<Block> blocks()
    {
        addHead();
        for (const Item &item : m_instrument.items) {
            if (!item.isAskedAt(m_facts.point))
                continue;
            if (item.kind != ItemKind::Scale)
                endTable();
            if (item.kind == ItemKind::Scale)
                addScale(item);
            else if (item.kind == ItemKind::Choice)
                addChoice(item);
            else
                m_blocks.push_back(Field{words(item.text), Field::Kind::Ruled, answerLines, {}});
        }
        endTable();
        addFoot();
        return std::move(m_blocks);
    }

private:
    QString words(const training::LocalText &text) const { return text.in(m_language); }

    void addHead()
    {
        m_blocks.push_back(Heading{1, words(m_instrument.title)});
        if (const auto *point = m_facts.programme.surveys(m_facts.level).point(m_facts.point))
            m_blocks.push_back(Paragraph{point->title, Paragraph::Tone::Lead});
        if (!words(m_instrument.introduction).isEmpty())
            m_blocks.push_back(Paragraph{words(m_instrument.introduction), Paragraph::Tone::Body});
        const bool ofOrganisation = m_facts.level == training::Level::Organisation;
        m_blocks.push_back(Field{m_words.name, Field::Kind::Line, 1, {}});
        m_blocks.push_back(Field{ofOrganisation ? m_words.role : m_words.organisation, Field::Kind::Line, 1,
                                 ofOrganisation ? QString() : m_facts.organisation.name});
        m_blocks.push_back(Field{m_words.date, Field::Kind::Line, 1, {}});
    }

    /// Questions of one scale that follow each other share a table, its columns the scale's words.
    void addScale(const Item &item)
    {
        const training::Scale scale = m_instrument.scales.value(item.scale);
        if (!m_table || m_scale != item.scale)
            beginTable(item.scale, scale);
        Row row(m_table->columns.size());
        row.front() = words(item.text);
        m_table->groups.front().rows.push_back(std::move(row));
    }

    void beginTable(const QString &name, const training::Scale &scale)
    {
        endTable();
        m_scale = name;
        const QString prompt = words(scale.prompt);
        m_blocks.push_back(Heading{2, prompt.isEmpty() ? m_words.tick : prompt});
        m_table = Table{.summary = m_words.tick, .rowHeight = tickingRow, .boxed = true};
        m_table->columns.push_back({m_words.question, 3.4, Align::Left, true});
        const auto &labels = m_language == u"cy" && !scale.labels.cy.empty() ? scale.labels.cy : scale.labels.en;
        for (const QString &label : labels)
            m_table->columns.push_back({label, 1, Align::Centre, false});
        m_table->groups.emplace_back();
    }

    void endTable()
    {
        if (m_table)
            m_blocks.push_back(*std::exchange(m_table, {}));
    }

    void addChoice(const Item &item)
    {
        Choice choice{words(item.text), {}};
        for (const training::Choice &each : item.choices)
            choice.options.push_back(words(each.text));
        m_blocks.push_back(std::move(choice));
    }

    void addFoot()
    {
        const training::Contact &contact = m_facts.programme.contact;
        const QString to = contact.email.isEmpty() ? contact.team : contact.email;
        if (!to.isEmpty())
            m_blocks.push_back(Paragraph{withLinks(m_words.returnTo.arg(to)), Paragraph::Tone::Note});
    }

    const SurveyFacts &m_facts;
    const Instrument &m_instrument;
    const QString m_language;
    const FormWords m_words;
    std::vector<Block> m_blocks;
    std::optional<Table> m_table;
    QString m_scale;
};

} // namespace

Document surveyForm(const SurveyFacts &facts, const Instrument &instrument, const Wording &wording)
{
    Document document =
        frame(instrument.title.in(wording.language()), facts.programme, facts.organisation, facts.imprint, wording);
    document.blocks = Form(facts, instrument, wording).blocks();
    return document;
}

} // namespace convener::document
