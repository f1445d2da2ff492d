#include "core/exchange/rosterheadings.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <array>

namespace convener::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RosterHeadings)
};

struct FieldWord {
    const char *key;
    RosterField field;
};

constexpr std::array fieldWords{
    FieldWord{"name", RosterField::Name},
    FieldWord{"given", RosterField::Given},
    FieldWord{"family", RosterField::Family},
    FieldWord{"email", RosterField::Email},
    FieldWord{"telephone", RosterField::Telephone},
    FieldWord{"jobTitle", RosterField::JobTitle},
    FieldWord{"organisation", RosterField::Organisation},
    FieldWord{"accessNeeds", RosterField::AccessNeeds},
    FieldWord{"dietaryNeeds", RosterField::DietaryNeeds},
    FieldWord{"note", RosterField::Note},
};

/// Letters and digits alone, without case and accents: "E-mail Address *" is "emailaddress".
QString bare(const QString &heading)
{
    QString result;
    for (const QChar c : heading.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isLetterOrNumber())
            result += c;
    }
    return result;
}

Failure fault(const QString &pointer, const QString &expected)
{
    return fail(Error::Kind::Invalid,
                Text::tr("The list of roster headings has a fault at %1: expected %2.").arg(pointer, expected));
}

} // namespace

Result<RosterHeadings> RosterHeadings::parse(const QJsonDocument &document)
{
    const QJsonObject root = document.object();
    RosterHeadings headings;
    for (const auto &[key, field] : fieldWords) {
        const QString pointer = u'/' + QString::fromLatin1(key);
        const QJsonArray words = root[QLatin1StringView(key)].toArray();
        if (words.isEmpty())
            return fault(pointer, Text::tr("a list of headings"));
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QString word = bare(words[i].toString());
            const auto known = headings.m_fields.constFind(word);
            if (word.isEmpty() || (known != headings.m_fields.cend() && *known != field))
                return fault(u"%1/%2"_s.arg(pointer).arg(i), Text::tr("a heading that no other field has"));
            headings.m_fields.insert(word, field);
        }
    }
    return headings;
}

Result<RosterHeadings> RosterHeadings::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(
            Error::Kind::File,
            Text::tr("The list of roster headings at %1 could not be opened. Install Convener again.").arg(path),
            file.errorString());
    }
    return parse(QJsonDocument::fromJson(file.readAll()));
}

std::optional<RosterField> RosterHeadings::fieldOf(const QString &heading) const
{
    static const QRegularExpression aside(u"\\([^)]*\\)|\\[[^\\]]*\\]|[:\\n].*$"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    for (const QString &word : {bare(heading), bare(QString(heading).remove(aside))}) {
        if (const auto found = m_fields.constFind(word); found != m_fields.cend())
            return *found;
    }
    return std::nullopt;
}

} // namespace convener::exchange
