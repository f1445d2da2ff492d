#include "tests/core/paper/reader.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <QHash>
#include <QRegularExpression>

#include <map>

namespace convener::paper {

using namespace Qt::StringLiterals;

namespace {

using Object = QPDFObjectHandle;
using Letters = QHash<uint, QString>; ///< by the numbers of glyphs

QString fromHex(const QString &hex)
{
    QString text;
    for (qsizetype i = 0; i + 4 <= hex.size(); i += 4)
        text += QChar(hex.mid(i, 4).toUShort(nullptr, 16));
    return text;
}

/// What a font's glyphs spell (ISO 32000-1, 9.10.3): ranges with one letter or with a list of them.
Letters lettersOf(Object font)
{
    static const QRegularExpression section(u"beginbfrange(.*?)endbfrange"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression range(u"<(\\w+)>\\s*<(\\w+)>\\s*(?:<(\\w+)>|\\[([^\\]]*)\\])"_s);
    static const QRegularExpression word(u"<(\\w+)>"_s);
    Letters letters;
    Object map = font.getKey("/ToUnicode");
    if (!map.isStream())
        return letters;
    const auto data = map.getStreamData();
    const QString words =
        QString::fromLatin1(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
    for (const auto &part : section.globalMatch(words)) {
        for (const auto &found : range.globalMatch(part.captured(1))) {
            uint glyph = found.captured(1).toUInt(nullptr, 16);
            const uint last = found.captured(2).toUInt(nullptr, 16);
            if (!found.captured(3).isEmpty()) {
                for (ushort letter = found.captured(3).toUShort(nullptr, 16); glyph <= last; ++glyph, ++letter)
                    letters[glyph] = QChar(letter);
                continue;
            }
            for (const auto &each : word.globalMatch(found.captured(4)))
                letters[glyph++] = fromHex(each.captured(1));
        }
    }
    return letters;
}

/// The words of a page's marked contents, by their numbers.
class PageReader : public Object::ParserCallbacks {
public:
    explicit PageReader(QPDFPageObjectHelper page)
        : m_fonts(page.getAttribute("/Resources", false).getKey("/Font"))
    {
        page.parseContents(this);
    }

    QString text(int content) const { return m_texts.value(content); }

    void handleObject(Object object, std::size_t, std::size_t) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        const std::string name = object.getOperatorValue();
        if (name == "BMC" || name == "BDC")
            begin();
        else if (name == "EMC")
            m_open.pop_back();
        else if (name == "Tf")
            useFont(m_operands.at(0).getName());
        else if (name == "Tj")
            show(m_operands.at(0).getStringValue());
        m_operands.clear();
    }
    void handleEOF() override {}

private:
    static constexpr int none = -1;
    struct Content {
        int number = none;   ///< that of the content around it where it has none
        bool isSaid = false; ///< its actual text stands for its glyphs
    };

    void begin()
    {
        Content content = m_open.empty() ? Content() : m_open.back();
        if (Object keys = m_operands.back(); keys.isDictionary()) {
            if (keys.hasKey("/MCID"))
                content.number = int(keys.getKey("/MCID").getIntValue());
            if (keys.hasKey("/ActualText") && !content.isSaid) {
                m_texts[content.number] += QString::fromStdString(keys.getKey("/ActualText").getUTF8Value());
                content.isSaid = true;
            }
        }
        m_open.push_back(content);
    }

    void useFont(const std::string &name)
    {
        if (!m_letters.contains(name))
            m_letters[name] = lettersOf(m_fonts.getKey(name));
        m_font = &m_letters[name];
    }

    void show(const std::string &glyphs)
    {
        if (m_open.empty() || m_open.back().number == none || m_open.back().isSaid)
            return;
        QString &text = m_texts[m_open.back().number];
        for (std::size_t i = 0; i + 1 < glyphs.size(); i += 2)
            text += m_font->value(uint(uchar(glyphs[i])) << 8 | uchar(glyphs[i + 1]));
    }

    Object m_fonts;
    std::map<std::string, Letters> m_letters;
    const Letters *m_font = nullptr;
    std::vector<Object> m_operands;
    std::vector<Content> m_open;
    QHash<int, QString> m_texts;
};

class TreeReader {
public:
    explicit TreeReader(QPDF &pdf)
    {
        for (const QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages())
            m_pages.try_emplace(page.getObjectHandle().getObjGen(), page);
        read(pdf.getRoot().getKey("/StructTreeRoot").getKey("/K"), Object::newNull());
    }

    const QString &text() const { return m_text; }

private:
    /// Contents, elements and arrays of both; `page` is that of the element around them.
    void read(Object kid, Object page)
    {
        if (kid.isInteger()) {
            m_text += m_pages.at(page.getObjGen()).text(int(kid.getIntValue()));
        } else if (kid.isArray()) {
            for (const Object &each : kid.getArrayAsVector())
                read(each, page);
        } else if (kid.isDictionary()) {
            if (kid.hasKey("/Pg"))
                page = kid.getKey("/Pg");
            read(kid.hasKey("/MCID") ? kid.getKey("/MCID") : kid.getKey("/K"), page);
        }
    }

    std::map<QPDFObjGen, PageReader> m_pages;
    QString m_text;
};

} // namespace

QString readOut(const QString &path)
{
    QPDF pdf;
    pdf.processFile(path.toLocal8Bit().constData());
    return TreeReader(pdf).text();
}

} // namespace convener::paper
