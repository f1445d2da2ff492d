#include "ui/page/enquiriespage.h"

#include "core/action/edition.h"
#include "core/action/enquire.h"
#include "core/action/shownprogramme.h"
#include "core/store/enquiries.h"
#include "ui/cell/table.h"
#include "ui/dialog/convertdialog.h"
#include "ui/dialog/enquirydialog.h"
#include "ui/dialog/question.h"
#include "ui/model/enquirymodel.h"
#include "ui/page/emptynote.h"
#include "ui/page/header.h"
#include "ui/page/sorted.h"
#include "ui/page/toolrow.h"

#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace convener::page {

using model::EnquiryModel;
using model::EnquiryRow;
using training::EnquiryState;

EnquiriesPage::EnquiriesPage(Context &context)
    : Page(context)
    , m_model(new EnquiryModel(this))
    , m_sorted(sorted(m_model, this))
    , m_table(new cell::Table(tr("Enquiries")))
    , m_tools(new QWidget)
    , m_empty(new EmptyNote(tr("No enquiry yet."),
                            tr("Here you will see who asked to take part, in what, with how many, and what became of "
                               "it. An enquiry joins its programme in one step, with its cohorts."),
                            tr("New enquiry")))
{
    header().setTitle(tr("Enquiries"));
    connect(header().addPrimary(tr("New enquiry"), u"add"_s), &QPushButton::clicked, this, &EnquiriesPage::record);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(EnquiryModel::Received, Qt::DescendingOrder);
    m_table->setShares({32, 28, 9, 14, 17});
    m_table->remember(u"enquiries"_s);
    ToolRow tools;
    m_convert = tools.add(tr("Join the programme"), u"done"_s);
    m_answer = tools.add(tr("Mark answered"), u"mail"_s);
    m_decline = tools.add(tr("Decline"), u"close"_s);
    tools.layout()->setContentsMargins({});
    m_tools->setLayout(tools.layout());
    body().addWidget(m_tools);
    body().addWidget(m_table, 1);
    body().addWidget(m_empty, 1);
    connect(m_convert, &QPushButton::clicked, this, &EnquiriesPage::convert);
    connect(m_answer, &QPushButton::clicked, this,
            [this] { settle(EnquiryState::Answered, tr("Enquiry answered"), tr("Mark answered")); });
    connect(m_decline, &QPushButton::clicked, this,
            [this] { settle(EnquiryState::Declined, tr("Decline the enquiry"), tr("Decline")); });
    connect(m_empty, &EmptyNote::chosen, this, &EnquiriesPage::record);
    connect(m_table, &cell::Table::opened, this, &EnquiriesPage::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EnquiriesPage::follow);
}

Result<> EnquiriesPage::read(qint64)
{
    CONVENER_ASSIGN(const std::vector<training::Enquiry> enquiries, store::Enquiries(context().desk.file).all());
    std::vector<EnquiryRow> rows;
    for (const training::Enquiry &enquiry : enquiries) {
        const training::Programme *programme = context().desk.library.programme(enquiry.programme);
        rows.push_back({enquiry, programme ? action::shown(context().desk, programme->title) : enquiry.programme});
    }
    const auto fresh = std::ranges::count(enquiries, EnquiryState::New, &training::Enquiry::state);
    header().setTitle(tr("Enquiries"), rows.empty() ? QString() : tr("%n to answer", nullptr, int(fresh)));
    m_tools->setVisible(!rows.empty());
    m_table->setVisible(!rows.empty());
    m_empty->setVisible(rows.empty());
    m_model->set(std::move(rows));
    follow();
    return {};
}

const EnquiryRow *EnquiriesPage::chosen() const
{
    const QModelIndex index = m_sorted->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->row(index.row()) : nullptr;
}

void EnquiriesPage::follow()
{
    const EnquiryRow *row = chosen();
    const EnquiryState state = row ? row->enquiry.state : EnquiryState::Converted;
    const bool awaits = state == EnquiryState::New || state == EnquiryState::Answered;
    m_convert->setEnabled(awaits);
    m_decline->setEnabled(awaits);
    m_answer->setEnabled(state == EnquiryState::New);
}

void EnquiriesPage::open()
{
    const EnquiryRow *row = chosen();
    if (row && row->enquiry.state == EnquiryState::Converted)
        Q_EMIT routed({Route::To::Engagement, row->enquiry.engagement.number});
    else if (row && row->enquiry.state != EnquiryState::Declined)
        convert();
}

void EnquiriesPage::record()
{
    const auto record = [this](const training::Enquiry &enquiry) -> Result<> {
        CONVENER_TRY(action::recordEnquiry(context().desk, enquiry));
        Q_EMIT changed({});
        return {};
    };
    (new dialog::EnquiryDialog(action::shippedProgrammes(context().desk), today(), record, this))->open();
}

void EnquiriesPage::convert()
{
    const EnquiryRow *row = chosen();
    if (!row)
        return;
    const auto programme = action::findProgramme(context().desk, row->enquiry.programme);
    if (!programme)
        return context().prompt.show(programme.error());
    const auto convert = [this, id = row->enquiry.id](const action::Joining &joining,
                                                      std::optional<training::Mode> mode) -> Result<> {
        CONVENER_ASSIGN(const action::Converted done, action::convertEnquiry(context().desk, id, joining, mode));
        Q_EMIT changed(done.changes);
        Q_EMIT routed({Route::To::Engagement, done.engagement.number});
        return {};
    };
    (new dialog::ConvertDialog(row->enquiry, action::shown(context().desk, *programme), today(), convert, this))
        ->open();
}

void EnquiriesPage::settle(EnquiryState state, const QString &title, const QString &verb)
{
    const EnquiryRow *row = chosen();
    if (!row)
        return;
    const QString whose = u"%1, %2, %3"_s.arg(row->enquiry.name, row->enquiry.organisation, row->programme);
    auto *question = new dialog::Question({.title = title, .sentence = whose, .verb = verb}, this);
    const QLineEdit *note = question->addRemark(tr("Note"));
    question->ask([this, note, id = row->enquiry.id, state]() -> Result<> {
        CONVENER_TRY(action::closeEnquiry(context().desk, id, state, note->text().simplified()));
        Q_EMIT changed({});
        return {};
    });
    question->open();
}

} // namespace convener::page
