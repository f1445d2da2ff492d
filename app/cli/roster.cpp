#include "app/cli/commands.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "app/cli/texttable.h"
#include "core/action/importroster.h"
#include "core/exchange/listfile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonArray json(const std::vector<exchange::RosterFault> &faults)
{
    return jsonArray(faults, [](const exchange::RosterFault &fault) {
        return QJsonObject{{u"row"_s, fault.row}, {u"column"_s, fault.column}, {u"text"_s, fault.text}};
    });
}

QJsonObject json(const action::RosterLine &line)
{
    return {{u"row"_s, line.entry.row},
            {u"name"_s, line.entry.name},
            {u"email"_s, line.entry.email},
            {u"person"_s, cli::json(line.known)},
            {u"standing"_s, training::toText(line.standing)},
            {u"reason"_s, line.reason}};
}

QString lines(const QString &title, const std::vector<exchange::RosterFault> &faults)
{
    QString text;
    for (const exchange::RosterFault &fault : faults)
        text += fault.column.isEmpty()
                    ? Text::tr("%1, row %2: %3").arg(title).arg(fault.row).arg(fault.text) + u'\n'
                    : Text::tr("%1, row %2, %3: %4").arg(title).arg(fault.row).arg(fault.column, fault.text) + u'\n';
    return text;
}

class Roster final : public Command {
public:
    QString name() const override { return u"roster"_s; }
    QString summary() const override { return Text::tr("Enrols the delegates of a list (CSV or .xlsx) on a cohort"); }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.text(u"LIST"_s, m_list, Text::tr("The list, with a row of headings"), u" "_s).required();
        options.number(u"--cohort"_s, m_cohort, Text::tr("The cohort")).required();
        options.flag(u"--dry-run"_s, m_dryRun, Text::tr("Show what would happen, and write nothing"));
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_dryRun ? m_file.toRead() : m_file.toWrite());
        CONVENER_ASSIGN(const auto table, exchange::readListFile(m_list));
        CONVENER_ASSIGN(const auto headings, exchange::RosterHeadings::load());
        CONVENER_ASSIGN(const auto roster, exchange::readRoster(table, headings));
        CONVENER_ASSIGN(const auto import, m_dryRun ? action::previewRoster(file->desk(), m_cohort, roster)
                                                    : action::importRoster(file->desk(), m_cohort, roster));
        return Output{.json = asJson(import, roster.unread), .text = asText(import)};
    }

private:
    QJsonObject asJson(const action::RosterImport &import, const QStringList &unread) const
    {
        return {{u"read"_s, import.read},
                {u"new"_s, import.added},
                {u"matched"_s, import.matched},
                {u"enrolled"_s, import.enrolled},
                {u"waiting"_s, import.waiting},
                {u"faults"_s, json(import.faults)},
                {u"warnings"_s, json(import.warnings)},
                {u"unread"_s, QJsonArray::fromStringList(unread)},
                {u"delegates"_s, jsonArray(import.lines, [](const auto &line) { return json(line); })},
                {u"dryRun"_s, m_dryRun}};
    }

    QString asText(const action::RosterImport &import) const
    {
        TextTable table({Text::tr("Row"), Text::tr("Name"), Text::tr("E-mail"), Text::tr("Known"), Text::tr("Standing"),
                         Text::tr("Why")});
        for (const action::RosterLine &line : import.lines)
            table.add({QString::number(line.entry.row), line.entry.name, line.entry.email,
                       line.isNew() ? Text::tr("new") : Text::tr("known"), training::toText(line.standing),
                       line.reason});
        const QString counts =
            Text::tr("Rows read: %1. New people: %2. Known already: %3. Given a place: %4. Waiting: %5. Faults: %6.")
                .arg(import.read)
                .arg(import.added)
                .arg(import.matched)
                .arg(import.enrolled)
                .arg(import.waiting)
                .arg(import.faults.size());
        const QString end = m_dryRun ? Text::tr("Nothing was written. Without --dry-run it is.") : QString();
        return table.text() + lines(Text::tr("Fault"), import.faults) + lines(Text::tr("Warning"), import.warnings) +
               counts + u'\n' + (end.isEmpty() ? end : end + u'\n');
    }

    FileChoice m_file;
    QString m_list;
    training::CohortId m_cohort;
    bool m_dryRun = false;
};

} // namespace

CommandPointer makeRoster()
{
    return std::make_unique<Roster>();
}

} // namespace convener::cli
