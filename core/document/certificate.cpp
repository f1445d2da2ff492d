#include "core/document/certificate.h"

#include <QRegularExpression>

namespace convener::document {

using namespace Qt::StringLiterals;
using Kind = Plaque::Line::Kind;

namespace {

QString escaped(const QString &value)
{
    static const QRegularExpression special(u"([\\\\`*_{}\\[\\]<>()#+\\-.!|&~:])"_s);
    return QString(value).replace(special, u"\\\\1"_s);
}

/// Which kind of line a paragraph of the wording is (resources/content/README.md).
Kind kindOf(const QString &text, const training::Certificate &certificate)
{
    if (text == certificate.name)
        return Kind::Name;
    return text == certificate.programme ? Kind::Subject : Kind::Body;
}

} // namespace

QString certificateWording(const QString &markdown, Placeholders placeholders)
{
    static const QRegularExpression named(u"\\{\\{([^{}]*)\\}\\}"_s);
    placeholders.remove(u"delegate"_s);
    QStringList kept;
    for (QString paragraph : markdown.split(u"\n\n"_s)) {
        bool whole = true;
        qsizetype from = 0;
        for (auto match = named.match(paragraph); match.hasMatch(); match = named.match(paragraph, from)) {
            from = match.capturedEnd();
            if (!placeholders.contains(match.captured(1)))
                continue;
            const QString value = escaped(placeholders.value(match.captured(1)));
            whole &= !value.isEmpty();
            paragraph.replace(match.capturedStart(), match.capturedLength(), value);
            from = match.capturedStart() + value.size();
        }
        if (whole)
            kept << paragraph;
    }
    return kept.join(u"\n\n"_s);
}

Result<Document> certificate(const training::Certificate &certificate, const Wording &wording)
{
    Document document;
    document.title = wording.tr("Certificate: %1").arg(certificate.name);
    document.programme = certificate.programme;
    document.organisation = certificate.organisation;
    document.language = certificate.language;
    document.style = Document::Style::Sheet;
    document.orientation = Document::Orientation::Landscape;
    CONVENER_ASSIGN(const std::vector<Block> blocks,
                    fromMarkdown(certificate.wording, {{u"delegate"_s, certificate.name}}));
    Plaque plaque;
    for (const Block &block : blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            plaque.lines.push_back({Kind::Title, heading->text.plain()});
        else if (const auto *paragraph = std::get_if<Paragraph>(&block))
            plaque.lines.push_back({kindOf(paragraph->text.plain(), certificate), paragraph->text.plain()});
    }
    plaque.footLeft = wording.tr("Certificate %1 · check code %2").arg(certificate.number, certificate.checkCode);
    plaque.footRight = wording.tr("Issued on %1").arg(wording.date(certificate.issuedOn));
    if (!certificate.replacedNumber.isEmpty())
        plaque.footRight += u'\n' + wording.tr("In the place of certificate %1").arg(certificate.replacedNumber);
    document.blocks.push_back(std::move(plaque));
    return document;
}

} // namespace convener::document
