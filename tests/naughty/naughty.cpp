#include "tests/naughty/naughty.h"

#include "core/exchange/cell.h"
#include "core/exchange/csv.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace convener::test {

namespace {

QStringList read()
{
    QFile file(QStringLiteral(CONVENER_NAUGHTY));
    if (!file.open(QIODevice::ReadOnly))
        FAIL("The Big List of Naughty Strings is not installed: ./dev test installs it. There is no "
             << file.fileName().toStdString());
    QStringList strings;
    for (const QJsonValue &string : QJsonDocument::fromJson(file.readAll()).array())
        strings.append(string.toString());
    REQUIRE(strings.size() > 400);
    return strings;
}

QString emailOf(qsizetype index)
{
    return u"delegate%1@example.org"_s.arg(index);
}

} // namespace

const QStringList &naughtyStrings()
{
    static const QStringList strings = read();
    return strings;
}

QString whyNoName(const QString &string)
{
    const QString name = exchange::tidiedLine(string);
    if (name.isEmpty())
        return u"no name"_s;
    if (name.size() > 200)
        return u"too long"_s;
    return std::ranges::any_of(name, [](QChar c) { return c.category() == QChar::Other_Control && c != u'\t'; })
               ? u"control character"_s
               : QString();
}

std::vector<QStringList> naughtyList()
{
    std::vector<QStringList> rows{{u"Name"_s, u"Email"_s, u"Job title"_s}};
    for (qsizetype i = 0; i < naughtyStrings().size(); ++i)
        rows.push_back({naughtyStrings()[i], emailOf(i), naughtyStrings()[i]});
    return rows;
}

exchange::Roster rosterOf(const Result<exchange::Table> &table)
{
    return done(table.and_then([](const exchange::Table &rows) {
        return exchange::RosterHeadings::load().and_then(
            [&](const exchange::RosterHeadings &headings) { return exchange::readRoster(rows, headings); });
    }));
}

NaughtyOffice::NaughtyOffice()
{
    engagement = join(QDate(2026, 11, 30));
    cohort = plan(engagement, QDate(2027, 2, 15));
    meddle(u"PRAGMA ignore_check_constraints = ON"_s);
    meddle(u"UPDATE cohort SET capacity = 1000"_s);
    import = done(action::importRoster(desk, cohort, rosterOf(exchange::readCsv(exchange::writeCsv(naughtyList())))));
    for (const action::RosterLine &line : import.lines)
        m_emails.append(line.entry.email);
}

QStringList NaughtyOffice::storedNames()
{
    QHash<QString, QString> names;
    for (const store::Delegate &delegate : delegates(cohort))
        names.insert(delegate.person.email, delegate.person.name);
    QStringList found;
    for (const QString &email : m_emails)
        found.append(names.value(email));
    return found;
}

} // namespace convener::test
