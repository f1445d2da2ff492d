#include "core/paper/html.h"

namespace convener::paper {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

const QString styleSheet =
    u"body{font:1.06rem/1.5 Arial,'Liberation Sans',sans-serif;color:#212b32;background:#fff;margin:0}"
    "header,footer{padding:.6rem 1.5rem}header{background:#003087;color:#fff}"
    "header span{float:right}footer{border-top:1px solid #aeb7bd;color:#4c6272}"
    "main{max-width:62rem;margin:0 auto;padding:1rem 1.5rem}h1,h2{color:#003087}"
    "table{border-collapse:collapse;width:100%;margin:1rem 0}"
    "th,td{text-align:left;vertical-align:top;padding:.3rem .5rem;border-bottom:1px solid #aeb7bd}"
    "thead th{background:#003087;color:#fff}tbody th[colspan]{background:#f0f4f5;color:#003087}"
    ".right{text-align:right}.centre{text-align:center}.boxed td,.boxed th{border:1px solid #aeb7bd}"
    "dl{display:grid;grid-template-columns:minmax(8rem,auto) 1fr;gap:.3rem 1rem}dt{font-weight:bold;color:#4c6272}"
    "dd{margin:0}.lead{font-size:1.2rem;color:#4c6272}.small{font-size:.9rem;color:#4c6272}"
    ".note{background:#f0f4f5;border-left:4px solid #005eb8;padding:.6rem 1rem}a{color:#005eb8}"
    ".space{border:1px solid #aeb7bd;margin:.5rem 0}.plaque{text-align:center;border:4px double #003087;padding:2rem}"
    ".plaque .name{font-size:2.4rem}.plaque .subject{font-size:1.4rem;font-weight:bold;color:#003087}"_s;

QString text(const QString &words)
{
    return words.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString text(const Prose &prose)
{
    QString html;
    for (const Run &run : prose.runs) {
        QString words = text(run.text);
        if (run.emphasis)
            words = u"<em>"_s + words + u"</em>"_s;
        if (run.strong)
            words = u"<strong>"_s + words + u"</strong>"_s;
        if (!run.link.isEmpty())
            words = u"<a href=\""_s + run.link.toHtmlEscaped() + u"\">"_s + words + u"</a>"_s;
        html += words;
    }
    return html;
}

QString element(const QString &name, const QString &content, const QString &attributes = {})
{
    return u'<' + name + (attributes.isEmpty() ? QString() : u' ' + attributes) + u'>' + content + u"</"_s + name +
           u'>';
}

QString classOf(Align align)
{
    return align == Align::Right ? u" class=\"right\""_s : align == Align::Centre ? u" class=\"centre\""_s : QString();
}

/// The file itself within the page, which so needs nothing beside it.
QString download(const Document &document)
{
    const QString data = u"data:application/pdf;base64,"_s + QString::fromLatin1(document.enclosure->bytes.toBase64());
    return element(u"p"_s, element(u"a"_s, text(document.title + u".pdf"_s),
                                   u"download=\"%1.pdf\" href=\"%2\""_s.arg(document.title.toHtmlEscaped(), data)));
}

/// Writes each kind of block.
class Writer {
public:
    QString take() { return std::move(m_html); }

    void operator()(const Heading &heading) { add(u"h%1"_s.arg(heading.level), text(heading.text)); }

    void operator()(const Paragraph &paragraph)
    {
        static const QString classes[]{{}, u"class=\"lead\""_s, u"class=\"small\""_s, u"class=\"note\""_s};
        add(u"p"_s, text(paragraph.text), classes[int(paragraph.tone)]);
    }

    void operator()(const List &list)
    {
        const QString name = list.ordered ? u"ol"_s : u"ul"_s;
        m_html += u'<' + name + u'>';
        for (std::size_t i = 0; i < list.items.size();) {
            m_html += u"<li>"_s + text(list.items[i++].text);
            if (i < list.items.size() && list.items[i].depth > 0) {
                m_html += u"<ul>"_s;
                while (i < list.items.size() && list.items[i].depth > 0)
                    m_html += element(u"li"_s, text(list.items[i++].text));
                m_html += u"</ul>"_s;
            }
            m_html += u"</li>"_s;
        }
        m_html += u"</"_s + name + u">\n"_s;
    }

    void operator()(const Table &table)
    {
        QString rows;
        for (const Column &column : table.columns)
            rows += element(u"th"_s, text(column.head), u"scope=\"col\""_s + classOf(column.align));
        rows = element(u"thead"_s, element(u"tr"_s, rows));
        for (const RowGroup &group : table.groups)
            rows += element(u"tbody"_s, rowsOf(table, group));
        const QString caption =
            table.summary.isEmpty() ? QString() : element(u"caption"_s, text(table.summary), u"class=\"small\""_s);
        add(u"table"_s, caption + rows, table.boxed ? u"class=\"boxed\""_s : QString());
    }

    void operator()(const Timeline &timeline)
    {
        QString items;
        for (const Marker &marker : timeline.markers)
            items += element(u"li"_s, text(marker.when) + u": "_s + text(marker.label));
        for (const Band &band : timeline.bands)
            items += element(u"li"_s, text(band.when) + u": "_s + text(band.label));
        add(u"ul"_s, items);
    }

    void operator()(const Chart &chart)
    {
        QString items;
        for (const Bar &bar : chart.bars)
            items += element(u"li"_s, text(bar.label) + u": "_s + text(bar.text));
        add(u"p"_s, element(u"strong"_s, text(chart.title)));
        add(u"ul"_s, items);
    }

    void operator()(const Field &field)
    {
        if (!field.label.isEmpty())
            add(u"p"_s, element(u"strong"_s, text(field.label)) + u' ' + text(field.value));
        add(u"div"_s, {}, u"class=\"space\" style=\"height:%1rem\""_s.arg(field.lines * 2));
    }

    void operator()(const Choice &choice)
    {
        QString options;
        for (const QString &option : choice.options)
            options += element(u"li"_s, u"☐ "_s + text(option));
        add(u"p"_s, text(choice.question));
        add(u"ul"_s, options, u"style=\"list-style:none\""_s);
    }

    void operator()(const KeyFacts &facts)
    {
        QString list;
        for (const Fact &fact : facts.facts)
            list += element(u"dt"_s, text(fact.label)) + element(u"dd"_s, text(fact.value));
        add(u"dl"_s, list);
    }

    void operator()(const Contents &contents)
    {
        QString items;
        for (const Contents::Part &part : contents.parts)
            items += element(u"li"_s, text(part.title));
        if (!items.isEmpty())
            add(u"ol"_s, items);
    }

    void operator()(const PageBreak &) {}

    void operator()(const Plaque &plaque)
    {
        QString lines;
        for (const Plaque::Line &line : plaque.lines) {
            static const QString classes[]{{}, {}, u"class=\"name\""_s, u"class=\"subject\""_s, u"class=\"small\""_s};
            const bool title = line.kind == Plaque::Line::Kind::Title;
            lines += element(title ? u"h1"_s : u"p"_s, text(line.text), classes[int(line.kind)]);
        }
        for (const Plaque::Signature &signature : plaque.signatures)
            lines += element(u"p"_s, text(signature.name) + u"<br>"_s + text(signature.role));
        lines += element(u"p"_s, text(plaque.footLeft) + u"<br>"_s + text(plaque.footRight), u"class=\"small\""_s);
        add(u"div"_s, lines, u"class=\"plaque\""_s);
    }

    void operator()(const Cards &cards)
    {
        QString items;
        for (const Card &card : cards.cards)
            items += element(u"li"_s, element(u"strong"_s, text(card.name)) + u"<br>"_s + text(card.second) +
                                          u"<br>"_s + text(card.third));
        add(u"ul"_s, items);
    }

private:
    void add(const QString &name, const QString &content, const QString &attributes = {})
    {
        m_html += element(name, content, attributes) + u'\n';
    }

    static QString rowsOf(const Table &table, const RowGroup &group)
    {
        QString rows;
        if (!group.heading.isEmpty())
            rows += element(u"tr"_s, element(u"th"_s, text(group.heading),
                                             u"scope=\"rowgroup\" colspan=\"%1\""_s.arg(table.columns.size())));
        for (const Row &row : group.rows) {
            QString cells;
            for (std::size_t i = 0; i < table.columns.size(); ++i) {
                const QString words = i < row.size() ? text(row[i]) : QString();
                const bool head = table.columns[i].namesRow && !words.isEmpty();
                cells += element(head ? u"th"_s : u"td"_s, words,
                                 ((head ? u"scope=\"row\""_s : QString()) + classOf(table.columns[i].align)).trimmed());
            }
            rows += element(u"tr"_s, cells);
        }
        return rows;
    }

    QString m_html;
};

/// Cards to cut out carry no title on paper; a page has one all the same.
QString missingTitle(const Document &document)
{
    const bool isTitled = std::ranges::any_of(document.blocks, [](const Block &block) {
        const auto *heading = std::get_if<Heading>(&block);
        return std::holds_alternative<Plaque>(block) || (heading && heading->level == 1);
    });
    return isTitled ? QString() : element(u"h1"_s, text(document.title)) + u'\n';
}

} // namespace

QString html(const Document &document)
{
    Writer writer;
    for (const Block &block : document.blocks)
        std::visit(writer, block);
    QStringList foot;
    for (const QString &part : {document.fileReference, document.dateText, document.draftNote})
        if (!part.isEmpty())
            foot << text(part);
    return u"<!DOCTYPE html>\n<html lang=\""_s + document.language.toHtmlEscaped() +
           u"\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\n"_s +
           element(u"title"_s, document.title.toHtmlEscaped()) + element(u"style"_s, styleSheet) +
           u"</head>\n<body>\n"_s +
           element(u"header"_s, text(document.programme) + element(u"span"_s, text(document.organisation))) +
           u"\n<main>\n"_s + missingTitle(document) + writer.take() +
           (document.enclosure ? download(document) : QString()) + u"</main>\n"_s +
           element(u"footer"_s, foot.join(u" · "_s)) + u"\n</body>\n</html>\n"_s;
}

} // namespace convener::paper
