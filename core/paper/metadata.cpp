#include "core/paper/metadata.h"

#include <QRegularExpression>

namespace convener::paper {

using namespace Qt::StringLiterals;

namespace {

const QString creator = QStringLiteral("Convener " CONVENER_VERSION);

/// A date of PDF as XMP has it, of the same zone: "(D:20270615093000+01'00')" is "2027-06-15T09:30:00+01:00".
QString isoDate(const QByteArray &made)
{
    static const QRegularExpression parts(
        u"D:(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(?:Z|([+-]\\d\\d)'(\\d\\d))"_s);
    const QRegularExpressionMatch match = parts.match(QString::fromLatin1(made));
    if (!match.hasMatch())
        return {};
    const auto part = [&](int number) { return match.captured(number); };
    const QString zone = part(7).isEmpty() ? u"Z"_s : part(7) + u':' + part(8);
    return u"%1-%2-%3T%4:%5:%6%7"_s.arg(part(1), part(2), part(3), part(4), part(5), part(6), zone);
}

QString section(const QString &prefix, const QString &space, const QString &content)
{
    return u"<rdf:Description rdf:about=\"\" xmlns:%1=\"%2\">%3</rdf:Description>\n"_s.arg(prefix, space, content);
}

/// PDF/A asks that what it does not know is described.
const QString accessibleSchema =
    u"<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" "
    "xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" "
    "xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\"><pdfaExtension:schemas><rdf:Bag>"
    "<rdf:li rdf:parseType=\"Resource\"><pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>"
    "<rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>part</pdfaProperty:name>"
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>The part of the standard that the file keeps to</pdfaProperty:description></rdf:li>"
    "</rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>\n"_s;

} // namespace

QByteArray descriptionObject(const Description &description)
{
    QByteArray body = "<</Title" + textString(description.title);
    if (!description.author.isEmpty())
        body += "/Author" + textString(description.author);
    return body + "/Creator" + textString(creator) + "/Producer" + textString(description.producer) + "/CreationDate" +
           description.made + ">>";
}

QByteArray metadataObject(const Description &description)
{
    const QString language = description.language.toHtmlEscaped();
    QString subject = u"<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>"
                      "<dc:language><rdf:Bag><rdf:li>%2</rdf:li></rdf:Bag></dc:language>"_s.arg(
                          description.title.toHtmlEscaped(), language);
    if (!description.author.isEmpty())
        subject += u"<dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>"_s.arg(
            description.author.toHtmlEscaped());
    QString xmp =
        u"<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"_s;
    xmp += section(u"dc"_s, u"http://purl.org/dc/elements/1.1/"_s, subject);
    xmp += section(u"xmp"_s, u"http://ns.adobe.com/xap/1.0/"_s,
                   u"<xmp:CreatorTool>%1</xmp:CreatorTool><xmp:CreateDate>%2</xmp:CreateDate>"_s.arg(
                       creator.toHtmlEscaped(), isoDate(description.made)));
    xmp += section(u"pdf"_s, u"http://ns.adobe.com/pdf/1.3/"_s,
                   u"<pdf:Producer>%1</pdf:Producer>"_s.arg(description.producer.toHtmlEscaped()));
    if (description.accessible) {
        xmp += section(u"pdfaid"_s, u"http://www.aiim.org/pdfa/ns/id/"_s,
                       u"<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>"_s);
        xmp += section(u"pdfuaid"_s, u"http://www.aiim.org/pdfua/ns/id/"_s, u"<pdfuaid:part>1</pdfuaid:part>"_s);
        xmp += accessibleSchema;
    }
    xmp += u"</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>"_s;
    return stream("/Type/Metadata/Subtype/XML", xmp.toUtf8());
}

} // namespace convener::paper
