#include "core/document/markdownreader.h"

#include "core/document/shape.h"

#include <QRegularExpression>

namespace convener::document {

using namespace Qt::StringLiterals;

namespace {

template <class Detail>
const Detail &as(void *detail)
{
    return *static_cast<const Detail *>(detail);
}

QString toText(const MD_ATTRIBUTE &attribute)
{
    return QString::fromUtf8(attribute.text, int(attribute.size));
}

QString entity(const QString &name)
{
    static const QMap<QString, QString> known{{u"&amp;"_s, u"&"_s},
                                              {u"&lt;"_s, u"<"_s},
                                              {u"&gt;"_s, u">"_s},
                                              {u"&quot;"_s, u"\""_s},
                                              {u"&nbsp;"_s, u"\u00a0"_s}};
    return known.value(name, name);
}

} // namespace

int MarkdownReader::enter(MD_BLOCKTYPE type, void *detail)
{
    switch (type) {
    case MD_BLOCK_QUOTE:
        m_quoted = true;
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        if (m_depth > 0 && m_itemOpen)
            leaveItem();
        if (m_depth++ == 0)
            m_list = {type == MD_BLOCK_OL, {}};
        break;
    case MD_BLOCK_LI:
        m_itemOpen = true;
        break;
    case MD_BLOCK_CODE:
        enterCode(as<MD_BLOCK_CODE_DETAIL>(detail));
        break;
    case MD_BLOCK_TABLE:
        m_table = {};
        break;
    case MD_BLOCK_THEAD:
        m_inHead = true;
        break;
    case MD_BLOCK_TR:
        m_row.clear();
        m_rowKept = true;
        break;
    default:
        break;
    }
    return m_unknown.isEmpty() ? 0 : -1;
}

int MarkdownReader::leave(MD_BLOCKTYPE type, void *detail)
{
    switch (type) {
    case MD_BLOCK_QUOTE:
        m_quoted = false;
        break;
    case MD_BLOCK_H:
        if (auto prose = take())
            m_blocks.push_back(Heading{int(as<MD_BLOCK_H_DETAIL>(detail).level), std::move(*prose)});
        break;
    case MD_BLOCK_P:
        leaveParagraph();
        break;
    case MD_BLOCK_LI:
        leaveItem();
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        if (--m_depth == 0)
            leaveList();
        break;
    case MD_BLOCK_HTML:
        if (m_prose.plain().contains("pagebreak"_L1))
            m_blocks.push_back(PageBreak{});
        m_prose = {};
        break;
    case MD_BLOCK_CODE:
        m_prose = {};
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD: {
        auto prose = take();
        m_rowKept &= prose.has_value();
        m_row.push_back(prose.value_or(Prose()));
        if (m_inHead) {
            const MD_ALIGN align = as<MD_BLOCK_TD_DETAIL>(detail).align;
            m_table.columns.push_back({m_row.back().plain(), 1,
                                       align == MD_ALIGN_RIGHT    ? Align::Right
                                       : align == MD_ALIGN_CENTER ? Align::Centre
                                                                  : Align::Left,
                                       false});
        }
        break;
    }
    case MD_BLOCK_TR:
        leaveRow();
        break;
    case MD_BLOCK_THEAD:
        m_inHead = false;
        break;
    case MD_BLOCK_TABLE:
        leaveTable();
        break;
    default:
        break;
    }
    return 0;
}

int MarkdownReader::enter(MD_SPANTYPE type, void *detail)
{
    switch (type) {
    case MD_SPAN_STRONG:
        m_style.strong = true;
        return 0;
    case MD_SPAN_EM:
        m_style.emphasis = true;
        return 0;
    case MD_SPAN_A:
        m_style.link = toText(as<MD_SPAN_A_DETAIL>(detail).href);
        return 0;
    default:
        m_unknown = type == MD_SPAN_IMG ? u"an image"_s : u"code"_s;
        return -1;
    }
}

int MarkdownReader::leave(MD_SPANTYPE type, void *)
{
    if (type == MD_SPAN_STRONG)
        m_style.strong = false;
    else if (type == MD_SPAN_EM)
        m_style.emphasis = false;
    else
        m_style.link.clear();
    return 0;
}

int MarkdownReader::text(MD_TEXTTYPE type, const QString &text)
{
    if (type == MD_TEXT_SOFTBR)
        add(u" "_s);
    else if (type == MD_TEXT_BR)
        add(u"\n"_s);
    else if (type == MD_TEXT_ENTITY)
        add(entity(text));
    else
        add(text);
    return 0;
}

void MarkdownReader::add(const QString &words)
{
    if (!m_prose.runs.empty()) {
        Run &last = m_prose.runs.back();
        if (last.strong == m_style.strong && last.emphasis == m_style.emphasis && last.link == m_style.link) {
            last.text += words;
            return;
        }
    }
    Run run = m_style;
    run.text = words;
    m_prose.runs.push_back(std::move(run));
}

std::optional<Prose> MarkdownReader::take()
{
    static const QRegularExpression named(u"\\{\\{([^{}]*)\\}\\}"_s);
    Prose prose = std::exchange(m_prose, {});
    for (Run &run : prose.runs) {
        qsizetype from = 0;
        for (auto match = named.match(run.text); match.hasMatch(); match = named.match(run.text, from)) {
            const QString value = m_placeholders.value(match.captured(1));
            if (value.isEmpty())
                return {};
            run.text.replace(match.capturedStart(), match.capturedLength(), value);
            from = match.capturedStart() + value.size();
        }
    }
    return withLinks(prose);
}

void MarkdownReader::leaveParagraph()
{
    if (m_depth > 0) // an item's paragraphs become its lines
        return m_prose.isEmpty() ? void() : add(u"\n"_s);
    if (auto prose = take(); prose && !prose->isEmpty())
        m_blocks.push_back(Paragraph{std::move(*prose), m_quoted ? Paragraph::Tone::Note : Paragraph::Tone::Body});
}

void MarkdownReader::leaveItem()
{
    if (!std::exchange(m_itemOpen, false))
        return;
    while (!m_prose.runs.empty() && m_prose.runs.back().text.endsWith(u'\n'))
        m_prose.runs.back().text.chop(1);
    if (auto prose = take(); prose && !prose->isEmpty())
        m_list.items.push_back({std::move(*prose), std::min(m_depth - 1, 1)});
}

void MarkdownReader::leaveList()
{
    if (m_list.items.empty())
        return;
    const bool underHeading = !m_blocks.empty() && std::holds_alternative<Heading>(m_blocks.back());
    if (underHeading && isFacts(m_list))
        m_blocks.push_back(toFacts(m_list));
    else
        m_blocks.push_back(std::move(m_list));
}

void MarkdownReader::leaveRow()
{
    if (m_inHead || !m_rowKept)
        return;
    if (m_table.groups.empty())
        m_table.groups.emplace_back();
    m_table.groups.back().rows.push_back(std::exchange(m_row, {}));
}

void MarkdownReader::leaveTable()
{
    if (m_table.groups.empty())
        return;
    shape(m_table);
    m_blocks.push_back(std::move(m_table));
}

void MarkdownReader::enterCode(const MD_BLOCK_CODE_DETAIL &detail)
{
    const QStringList info = toText(detail.info).split(u' ', Qt::SkipEmptyParts);
    const int lines = info.size() == 2 && info[0] == "space"_L1 ? info[1].toInt() : 0;
    if (lines < 1 || lines > 40)
        m_unknown = u"```%1"_s.arg(info.join(u' '));
    else
        m_blocks.push_back(Field{{}, Field::Kind::Ruled, lines, {}});
}

} // namespace convener::document
