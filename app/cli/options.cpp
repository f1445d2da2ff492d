#include "app/cli/options.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

void take(const QString &name, const std::string &value, const Options::Take &take)
{
    if (const auto fault = take(QString::fromStdString(value)))
        throw CLI::ValidationError(name.toStdString(), fault->toStdString());
}

std::optional<qint64> wholeNumber(const QString &text)
{
    static const QRegularExpression digits(u"^\\d{1,15}$"_s);
    if (!digits.match(text).hasMatch())
        return std::nullopt;
    return text.toLongLong();
}

} // namespace

std::optional<QDate> dayFromText(const QString &text)
{
    static const QRegularExpression form(u"^(19|2\\d)\\d{2}-\\d{2}-\\d{2}$"_s);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return form.match(text).hasMatch() && date.isValid() ? std::optional(date) : std::nullopt;
}

Options &Options::flag(const QString &name, bool &into, const QString &what)
{
    m_last = m_app.add_flag(name.toStdString(), into, what.toStdString());
    return *this;
}

Options &Options::value(const QString &name, const QString &type, const QString &what, const Take &takeValue)
{
    const std::function<void(const std::string &)> read = [name, takeValue](const std::string &value) {
        take(name, value, takeValue);
    };
    m_last = m_app.add_option_function(name.toStdString(), read, what.toStdString());
    m_last->type_name(type.toStdString());
    return *this;
}

Options &Options::values(const QString &name, const QString &type, const QString &what, const Take &takeValue)
{
    const std::function<void(const std::vector<std::string> &)> read =
        [name, takeValue](const std::vector<std::string> &values) {
            for (const std::string &value : values)
                take(name, value, takeValue);
        };
    m_last = m_app.add_option_function(name.toStdString(), read, what.toStdString());
    m_last->type_name(type.toStdString())->allow_extra_args(false);
    return *this;
}

Options &Options::text(const QString &name, QString &into, const QString &what, const QString &type)
{
    return value(name, type.isEmpty() ? Text::tr("TEXT") : type, what, [&into](const QString &value) {
        into = value;
        return std::nullopt;
    });
}

Options &Options::texts(const QString &name, QStringList &into, const QString &what, const QString &type)
{
    return values(name, type.isEmpty() ? Text::tr("TEXT") : type, what, [&into](const QString &value) {
        into.append(value);
        return std::nullopt;
    });
}

Options &Options::date(const QString &name, std::optional<QDate> &into, const QString &what)
{
    return value(name, Text::tr("DATE"), what, [&into](const QString &value) -> std::optional<QString> {
        into = dayFromText(value);
        if (into)
            return std::nullopt;
        return Text::tr("“%1” is not a day that exists. Write it as year-month-day, such as 2027-02-15.").arg(value);
    });
}

Options &Options::count(const QString &name, std::optional<int> &into, const QString &what)
{
    return value(name, Text::tr("COUNT"), what, [&into](const QString &value) -> std::optional<QString> {
        const auto number = wholeNumber(value);
        if (!number || *number > std::numeric_limits<int>::max())
            return Text::tr("“%1” is not a whole number, such as 12.").arg(value);
        into = int(*number);
        return std::nullopt;
    });
}

Options &Options::number(const QString &name, qint64 &into, const QString &what)
{
    return value(name, Text::tr("NUMBER"), what, [&into](const QString &value) -> std::optional<QString> {
        const auto number = wholeNumber(value);
        if (!number || *number < 1)
            return Text::
                tr("“%1” is not the number of anything. Numbers are 1, 2, 3 and so on; “list” and “show” tell them.")
                    .arg(value);
        into = *number;
        return std::nullopt;
    });
}

Options &Options::choice(const QString &name, QString &into, const QString &what, const QStringList &words)
{
    return oneOf(name, what, words.join(u", "_s), [&into, words](const QString &value) {
        into = value;
        return words.contains(value);
    });
}

Options &Options::nation(const QString &name, std::optional<time::Nation> &into, const QString &what)
{
    QStringList words;
    for (const time::Nation each : time::allNations)
        words.append(time::toText(each));
    return oneOf(name, what, words.join(u", "_s), [&into](const QString &value) {
        into = time::nationFromText(value.toLower());
        return into.has_value();
    });
}

Options &Options::oneOf(const QString &name, const QString &what, const QString &understood,
                        const std::function<bool(const QString &)> &takeWord)
{
    const QString type = QString(understood).replace(u", "_s, u"|"_s);
    return value(name, type, what, [takeWord, understood](const QString &value) -> std::optional<QString> {
        if (takeWord(value))
            return std::nullopt;
        return Text::tr("“%1” is not understood. Choose one of: %2.").arg(value, understood);
    });
}

Options &Options::required()
{
    m_last->required();
    return *this;
}

Options &Options::exactlyOne(const QStringList &names)
{
    std::vector<CLI::Option *> options;
    for (const QString &name : names)
        options.push_back(m_app.get_option(name.toStdString()));
    m_app.parse_complete_callback([options, names] {
        const auto given = std::count_if(options.begin(), options.end(),
                                         [](const CLI::Option *option) { return option->count() > 0; });
        if (given != 1)
            throw CLI::ValidationError(Text::tr("Give exactly one of %1.").arg(names.join(u", "_s)).toStdString());
    });
    return *this;
}

Options &Options::together(const QString &name, const QString &other)
{
    m_app.get_option(name.toStdString())->needs(m_app.get_option(other.toStdString()));
    return *this;
}

Options &Options::apart(const QString &name, const QString &other)
{
    m_app.get_option(name.toStdString())->excludes(m_app.get_option(other.toStdString()));
    return *this;
}

} // namespace convener::cli
