#include "ui/page/duplicatetab.h"

#include "core/store/people.h"
#include "ui/cell/table.h"
#include "ui/model/duplicatemodel.h"
#include "ui/page/askmergepeople.h"
#include "ui/page/emptynote.h"
#include "ui/page/toolrow.h"
#include "ui/page/work.h"

#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace convener::page {

using action::Duplicate;
using model::DuplicateRow;

namespace {

QString about(const training::Person &person, const QString &organisation)
{
    QStringList parts;
    for (const QString &part : {person.email, organisation})
        if (!part.isEmpty())
            parts += part;
    return parts.join(u", "_s);
}

DuplicateRow rowOf(const Duplicate &pair)
{
    return {pair.first.name,     about(pair.first, pair.firstOrganisation),
            pair.second.name,    about(pair.second, pair.secondOrganisation),
            pair.likeness.score, action::likenessText(pair.likeness)};
}

} // namespace

DuplicateTab::DuplicateTab(Context &context)
    : View(context)
    , m_model(new model::DuplicateModel(this))
    , m_table(new cell::Table(tr("Likely duplicates")))
    , m_empty(new EmptyNote(tr("Is anybody here twice?"),
                            tr("Convener compares names, with slips and short forms, addresses, telephone numbers and "
                               "organisations. It proposes and says why; you decide about each pair."),
                            tr("Look for duplicates"), EmptyNote::Step::Leads))
{
    m_table->setModel(m_model);
    m_table->setShares({29, 29, 26, 16});
    ToolRow tools;
    QPushButton *look = tools.add(tr("Look for duplicates"), u"search"_s);
    Permission::markChanging(look, false);
    m_keepFirst = tools.add(tr("Merge, keep the first"), u"done"_s);
    m_keepSecond = tools.add(tr("Merge, keep the second"), u"done"_s);
    m_apart = tools.add(tr("Not the same person"), u"close"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(tools.layout());
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    m_table->hide();
    connect(look, &QPushButton::clicked, this, &DuplicateTab::look);
    connect(m_empty, &EmptyNote::chosen, this, &DuplicateTab::look);
    connect(m_keepFirst, &QPushButton::clicked, this, [this] { merge(Keep::First); });
    connect(m_keepSecond, &QPushButton::clicked, this, [this] { merge(Keep::Second); });
    connect(m_apart, &QPushButton::clicked, this, &DuplicateTab::setApart);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DuplicateTab::follow);
    follow();
}

void DuplicateTab::look()
{
    const auto pairs = std::make_shared<std::vector<Duplicate>>();
    const auto find = [pairs](action::Desk &desk, const paper::Progress &) -> Result<QString> {
        CONVENER_ASSIGN(*pairs, action::findDuplicates(desk));
        return tr("%n likely duplicate(s) found", nullptr, int(pairs->size()));
    };
    const auto then = [this, pairs](const Result<QString> &found) {
        if (!found)
            return context().prompt.show(found.error());
        fill(std::move(*pairs));
        Q_EMIT told(*found);
    };
    if (const Result<> started = context().work.start(tr("Looking for duplicates"), find, then); !started)
        context().prompt.show(started.error());
}

void DuplicateTab::fill(std::vector<Duplicate> pairs)
{
    m_pairs = std::move(pairs);
    std::vector<DuplicateRow> rows;
    for (const Duplicate &pair : m_pairs)
        rows.push_back(rowOf(pair));
    m_table->setVisible(!rows.empty());
    m_empty->setVisible(rows.empty());
    m_model->set(std::move(rows));
    follow();
}

void DuplicateTab::refresh()
{
    store::People people(context().desk.file);
    const auto isAsFound = [&people](const training::Person &found) {
        const Result<training::Person> now = people.get(found.id);
        return now && *now == found;
    };
    const auto dropped = std::erase_if(
        m_pairs, [&](const Duplicate &each) { return !isAsFound(each.first) || !isAsFound(each.second); });
    if (dropped > 0)
        fill(std::exchange(m_pairs, {}));
}

const Duplicate *DuplicateTab::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && std::size_t(row) < m_pairs.size() ? &m_pairs[std::size_t(row)] : nullptr;
}

void DuplicateTab::follow()
{
    for (QPushButton *each : {m_keepFirst, m_keepSecond, m_apart})
        each->setEnabled(chosen() != nullptr);
}

void DuplicateTab::merge(Keep keep)
{
    const Duplicate *pair = chosen();
    if (!pair)
        return;
    const training::Person &kept = keep == Keep::First ? pair->first : pair->second;
    const training::Person &other = keep == Keep::First ? pair->second : pair->first;
    askMergePeople({context(), this,
                    [this](const action::Changes &changes) {
                        Q_EMIT changed(changes);
                        refresh();
                    }},
                   kept, other);
}

void DuplicateTab::setApart()
{
    const Duplicate *pair = chosen();
    if (!pair)
        return;
    if (const Result<> done = action::notTheSame(context().desk, pair->first.id, pair->second.id); !done)
        return context().prompt.show(done.error());
    std::vector<Duplicate> left = m_pairs;
    left.erase(left.begin() + (pair - m_pairs.data()));
    fill(std::move(left));
    Q_EMIT changed({});
}

} // namespace convener::page
