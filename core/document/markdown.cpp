#include "core/document/markdown.h"

#include "core/document/markdownreader.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <md4c.h>

namespace convener::document {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Markdown)
};

/// Calls the reader's member and keeps its answer: 0 to go on.
MarkdownReader &reader(void *user)
{
    return *static_cast<MarkdownReader *>(user);
}

/// Every placeholder that the text names is known.
Result<> checkPlaceholders(const QString &markdown, const Placeholders &placeholders)
{
    static const QRegularExpression named(u"\\{\\{([^{}]*)\\}\\}"_s);
    for (auto match = named.globalMatch(markdown); match.hasNext();) {
        const QString name = match.next().captured(1);
        if (!placeholders.contains(name))
            return fail(Error::Kind::Invalid,
                        Text::tr("The text names “{{%1}}”, which has no meaning here. It can name: %2.")
                            .arg(name, QStringList(placeholders.keys()).join(u", "_s)));
    }
    return {};
}

} // namespace

Result<std::vector<Block>> fromMarkdown(const QString &markdown, const Placeholders &placeholders)
{
    if (markdown.size() > longestMarkdown)
        return refuse(Text::tr("The text is too long: %1 characters, and at most %2 make one document. Divide it.")
                          .arg(QLocale().toString(markdown.size()), QLocale().toString(longestMarkdown)));
    CONVENER_TRY(checkPlaceholders(markdown, placeholders));
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_NOHTMLSPANS | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *user) { return reader(user).enter(type, detail); };
    parser.leave_block = [](MD_BLOCKTYPE type, void *detail, void *user) { return reader(user).leave(type, detail); };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *user) { return reader(user).enter(type, detail); };
    parser.leave_span = [](MD_SPANTYPE type, void *detail, void *user) { return reader(user).leave(type, detail); };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *user) {
        return reader(user).text(type, QString::fromUtf8(text, int(size)));
    };
    MarkdownReader state(placeholders);
    const QByteArray utf8 = markdown.toUtf8();
    if (md_parse(utf8.constData(), MD_SIZE(utf8.size()), &parser, &state) != 0)
        return fail(
            Error::Kind::Invalid,
            Text::tr("The text uses %1, which documents do not know. Write it another way.").arg(state.unknown()));
    return std::move(state).blocks();
}

} // namespace convener::document
