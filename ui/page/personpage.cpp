#include "ui/page/personpage.h"

#include "core/action/personparts.h"
#include "core/action/subjectaccess.h"
#include "ui/cell/table.h"
#include "ui/model/partmodel.h"
#include "ui/page/askcorrection.h"
#include "ui/page/askerasure.h"
#include "ui/page/asksubjectaccess.h"
#include "ui/page/emptynote.h"
#include "ui/page/header.h"
#include "ui/page/historydialog.h"
#include "ui/page/historyview.h"
#include "ui/page/toolrow.h"
#include "ui/print/preview.h"

#include <QItemSelectionModel>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace convener::page {

using action::PersonParts;
using model::PartRow;

namespace {

QString secondLine(const PersonParts &parts)
{
    QStringList words;
    for (const QString &each : {parts.person.jobTitle, parts.organisation, parts.person.email, parts.person.telephone})
        if (!each.isEmpty())
            words += each;
    return words.join(u", "_s);
}

PartRow::Validity validity(const training::Certificate &certificate, const PersonParts &parts)
{
    if (certificate.withdrawnOn)
        return PartRow::Validity::Withdrawn;
    const bool replaced = std::ranges::count(parts.certificates, certificate.id, &training::Certificate::replaces) > 0;
    return replaced ? PartRow::Validity::Replaced : PartRow::Validity::Stands;
}

std::vector<PartRow> rowsOf(const PersonParts &parts)
{
    std::vector<PartRow> rows;
    for (const action::PersonPlace &place : parts.places)
        rows.push_back(
            {PartRow::Kind::Place, place.cohort.number, place.stage, place.organisation, place.first, place.standing});
    for (const training::Certificate &certificate : parts.certificates)
        rows.push_back({PartRow::Kind::Certificate, certificate.id.number,
                        PersonPage::tr("Certificate %1, %2").arg(certificate.number, certificate.stageTitle),
                        certificate.organisation, certificate.issuedOn, training::Standing::Invited,
                        validity(certificate, parts)});
    return rows;
}

} // namespace

PersonPage::PersonPage(Context &context)
    : Page(context)
    , m_model(new model::PartModel(this))
    , m_parts(new cell::Table(tr("Places and certificates")))
    , m_empty(new EmptyNote(tr("No place in any cohort."),
                            tr("Here you will see the cohorts that this person takes part in, and the certificates "
                               "issued to them.")))
    , m_history(new HistoryView(context))
{
    m_parts->setModel(m_model);
    m_parts->setShares({48, 24, 28});
    ToolRow tools;
    m_certificate = tools.add(tr("History of the certificate"), u"history"_s);
    Permission::markChanging(m_certificate, false);
    m_correct = tools.add(tr("Correct the certificate"), u"certificate"_s);
    auto *parts = new QWidget;
    auto *column = new QVBoxLayout(parts);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(tools.layout());
    column->addWidget(m_parts, 1);
    column->addWidget(m_empty, 1);
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->tabBar()->setAccessibleName(tr("Parts of the person's record"));
    tabs->addTab(parts, tr("Takes part in"));
    tabs->addTab(m_history, tr("History"));
    ToolRow record;
    QPushButton *look = record.add(tr("Look at the whole record"), u"preview"_s);
    QPushButton *save = record.add(tr("Save the whole record"), u"export"_s);
    for (QPushButton *each : {look, save})
        Permission::markChanging(each, false);
    QPushButton *erase = record.add(tr("Erase"), u"close"_s);
    body().addLayout(record.layout());
    body().addWidget(tabs, 1);
    connect(look, &QPushButton::clicked, this, &PersonPage::lookAtRecord);
    connect(save, &QPushButton::clicked, this, [this] { askSubjectAccess(asking(), m_id); });
    connect(erase, &QPushButton::clicked, this, [this] { askErasure(asking(), m_id); });
    connect(m_parts, &cell::Table::opened, this, &PersonPage::open);
    connect(m_parts->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PersonPage::follow);
    connect(m_certificate, &QPushButton::clicked, this, &PersonPage::showCertificateHistory);
    connect(m_correct, &QPushButton::clicked, this, [this] {
        if (const training::Certificate *certificate = chosen())
            askCorrection(asking(), *certificate);
    });
}

Result<> PersonPage::read(qint64 id)
{
    CONVENER_ASSIGN(const PersonParts parts, action::readPersonParts(context().desk, {id}));
    m_id = {id};
    header().setTitle(parts.person.name, secondLine(parts));
    std::vector<PartRow> rows = rowsOf(parts);
    m_parts->setVisible(!rows.empty());
    m_empty->setVisible(rows.empty());
    m_model->set(std::move(rows));
    m_certificates = parts.certificates;
    m_history->setRecord(action::HistoryFilter::Record{u"person"_s, id});
    follow();
    return {};
}

void PersonPage::lookAtRecord()
{
    const auto document = [this]() -> Result<action::NamedDocument> {
        CONVENER_ASSIGN(const action::PersonRecord record, action::readPersonRecord(context().desk, m_id));
        return action::subjectAccessDocument(context().desk, record, today());
    }();
    if (!document)
        return context().prompt.show(document.error());
    (new print::Preview({{document->document.title, document->fileName, {document->document}}},
                        document->document.title, context().prompt, this))
        ->open();
}

const training::Certificate *PersonPage::chosen() const
{
    const int row = m_parts->currentIndex().row();
    if (row < 0 || m_model->row(row).kind != PartRow::Kind::Certificate)
        return nullptr;
    const auto found = std::ranges::find(m_certificates, m_model->row(row).id,
                                         [](const training::Certificate &each) { return each.id.number; });
    return found == m_certificates.end() ? nullptr : &*found;
}

void PersonPage::follow()
{
    m_certificate->setEnabled(chosen());
    m_correct->setEnabled(chosen() &&
                          m_model->row(m_parts->currentIndex().row()).validity == PartRow::Validity::Stands);
}

void PersonPage::open(const QModelIndex &index)
{
    const PartRow &row = m_model->row(index.row());
    if (row.kind == PartRow::Kind::Place)
        Q_EMIT routed({Route::To::Cohort, row.id});
    else
        showCertificateHistory();
}

void PersonPage::showCertificateHistory()
{
    const int row = m_parts->currentIndex().row();
    if (row < 0)
        return;
    (new HistoryDialog(context(), m_model->row(row).what, {u"certificate"_s, m_model->row(row).id}, this))->open();
}

} // namespace convener::page
