#include "ui/page/peopletab.h"

#include "ui/cell/table.h"
#include "ui/look/theme.h"
#include "ui/model/findingmodel.h"
#include "ui/page/emptynote.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace convener::page {

namespace {

constexpr int mostShown = 100;

} // namespace

QString aboutPerson(const store::FoundPerson &person)
{
    const QString between = person.jobTitle.isEmpty() || person.organisation.isEmpty() ? QString() : u", "_s;
    return person.jobTitle + between + person.organisation;
}

PeopleTab::PeopleTab(Context &context)
    : View(context)
    , m_finder(context.desk)
    , m_name(new QLineEdit)
    , m_found(new model::FindingModel(this))
    , m_table(new cell::Table(tr("People found")))
    , m_hint(
          new EmptyNote(tr("Whose data?"),
                        tr("Type a name or an e-mail address. Enter opens what is kept of that person: their places, "
                           "certificates and history, their whole record to send to them, and its erasure.")))
{
    m_name->setAccessibleName(tr("Find a person"));
    m_name->setPlaceholderText(tr("Name or e-mail address"));
    m_name->setClearButtonEnabled(true);
    m_name->setMaximumWidth(look::space(110));
    m_table->setModel(m_found);
    m_table->setShares({1});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, look::space(2), 0, 0);
    column->addWidget(m_name);
    column->addWidget(m_table, 1);
    column->addWidget(m_hint, 1);
    m_table->hide();
    connect(m_name, &QLineEdit::textChanged, this, &PeopleTab::refresh);
    connect(m_name, &QLineEdit::returnPressed, this, [this] {
        if (m_found->rowCount() > 0)
            Q_EMIT routed({Route::To::Person, m_found->row(0).key});
    });
    connect(m_table, &cell::Table::opened, this, [this](const QModelIndex &index) {
        Q_EMIT routed({Route::To::Person, m_found->row(index.row()).key});
    });
}

void PeopleTab::refresh()
{
    Result<action::Found> found = m_finder.find(m_name->text(), mostShown);
    if (!found)
        return context().prompt.show(found.error());
    std::vector<model::Finding> rows;
    for (const store::FoundPerson &person : found->people)
        rows.push_back({person.name, aboutPerson(person), person.id.number});
    m_table->setVisible(!rows.empty());
    m_hint->setVisible(rows.empty());
    m_found->set(std::move(rows));
}

} // namespace convener::page
