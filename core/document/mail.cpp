#include "core/document/mail.h"

#include <variant>

namespace convener::document {

using namespace Qt::StringLiterals;

namespace {

/// The words, and behind those that lead somewhere the address, where they do not say it themselves.
QString plain(const Prose &prose)
{
    QString text;
    for (std::size_t i = 0; i < prose.runs.size(); ++i) {
        const Run &run = prose.runs[i];
        text += run.text;
        const bool isLast = i + 1 == prose.runs.size() || prose.runs[i + 1].link != run.link;
        const QString address = run.link.startsWith("mailto:"_L1) ? run.link.mid(7) : run.link;
        if (isLast && !address.isEmpty() && !text.endsWith(address))
            text += u" ("_s + address + u')';
    }
    return text;
}

QString plain(const List &list)
{
    QStringList lines;
    for (const ListItem &item : list.items)
        lines.append(QString(2 * item.depth, u' ') + u"- "_s + plain(item.text));
    return lines.join(u'\n');
}

QString plain(const KeyFacts &facts)
{
    QStringList lines;
    for (const Fact &fact : facts.facts)
        lines.append(fact.label + u": "_s + plain(fact.value));
    return lines.join(u'\n');
}

/// What can be said in plain text; empty for what cannot.
QString plain(const Block &block)
{
    if (const auto *heading = std::get_if<Heading>(&block))
        return plain(heading->text);
    if (const auto *paragraph = std::get_if<Paragraph>(&block))
        return plain(paragraph->text);
    if (const auto *list = std::get_if<List>(&block))
        return plain(*list);
    if (const auto *facts = std::get_if<KeyFacts>(&block))
        return plain(*facts);
    return {};
}

} // namespace

Result<MailText> mailText(const catalogue::Content &content, const Placeholders &placeholders)
{
    CONVENER_ASSIGN(const auto blocks, fromMarkdown(content.markdown, placeholders));
    MailText text;
    QStringList parts;
    for (const Block &block : blocks) {
        const auto *heading = std::get_if<Heading>(&block);
        if (heading && heading->level == 1)
            text.subject = heading->text.plain().simplified();
        else if (const QString part = plain(block); !part.isEmpty())
            parts.append(part);
    }
    text.body = parts.join(u"\n\n"_s) + u'\n';
    return text;
}

} // namespace convener::document
