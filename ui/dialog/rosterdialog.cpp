#include "ui/dialog/rosterdialog.h"

#include "ui/cell/table.h"
#include "ui/look/theme.h"
#include "ui/model/rostermodel.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace convener::dialog {

using action::RosterImport;
using action::RosterLine;
using look::Mark;
using model::RosterRow;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RosterDialog)
};

RosterRow faultRow(const exchange::RosterFault &fault)
{
    const QString text = fault.column.isEmpty() ? fault.text : Text::tr("%1: %2").arg(fault.column, fault.text);
    return {fault.row, {}, {}, Mark::Late, Text::tr("Left out"), text};
}

RosterRow lineRow(const RosterLine &line)
{
    RosterRow row{line.entry.row, line.entry.name, line.entry.email, Mark::Done, {}, {}};
    const QString who = line.isNew() ? Text::tr("new to this file") : Text::tr("known already");
    row.detail = line.reason.isEmpty() ? who : Text::tr("%1; %2").arg(who, line.reason);
    if (line.stays) {
        row.mark = Mark::Undated;
        row.outcome = Text::tr("In this cohort already");
    } else if (line.standing == training::Standing::Waiting) {
        row.mark = Mark::Waiting;
        row.outcome = Text::tr("Waits");
    } else {
        row.outcome = Text::tr("Gets a place");
    }
    return row;
}

std::vector<RosterRow> rows(const RosterImport &preview)
{
    std::vector<RosterRow> rows;
    for (const exchange::RosterFault &fault : preview.faults)
        rows.push_back(faultRow(fault));
    for (const RosterLine &line : preview.lines) {
        RosterRow row = lineRow(line);
        for (const exchange::RosterFault &warning : preview.warnings)
            if (warning.row == row.row)
                row.detail += u". "_s + warning.text;
        rows.push_back(std::move(row));
    }
    return rows;
}

QString summary(const RosterImport &preview)
{
    QStringList parts{Text::tr("%n rows read", nullptr, preview.read),
                      Text::tr("%n get a place", nullptr, preview.enrolled)};
    if (preview.waiting > 0)
        parts += Text::tr("%n wait", nullptr, preview.waiting);
    if (preview.matched > 0)
        parts += Text::tr("%n known already", nullptr, preview.matched);
    if (!preview.faults.empty())
        parts += Text::tr("%n faults, whose rows are left out", nullptr, int(preview.faults.size()));
    return parts.join(u", "_s) + u'.';
}

} // namespace

RosterDialog::RosterDialog(const QString &file, const RosterImport &preview, Import import, QWidget *parent)
    : Form(tr("Import “%1”").arg(file), tr("%1 Nothing is written until you import.").arg(summary(preview)),
           tr("Import %n delegates", nullptr, preview.enrolled + preview.waiting), parent)
    , m_import(std::move(import))
{
    auto *model = new model::RosterModel(this);
    auto *table = new cell::Table(tr("Rows of the list"));
    table->setModel(model);
    table->setShares({8, 40, 52});
    model->set(rows(preview));
    addPanel(table);
    verb()->setEnabled(preview.enrolled + preview.waiting > 0);
    resize(QFontMetrics(look::bodyFont()).averageCharWidth() * 120, look::space(140));
}

} // namespace convener::dialog
