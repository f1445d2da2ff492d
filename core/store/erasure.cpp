#include "core/store/erasure.h"

#include "core/store/erasedpeople.h"
#include "core/store/mergedpeople.h"
#include "core/store/owners.h"
#include "core/store/personal.h"
#include "core/store/statement.h"
#include "core/training/nameword.h"
#include "core/training/person.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::store {

using training::PersonId;

namespace {

/// The same for one name in either order.
QString inAnyOrder(const QString &name)
{
    QStringList words = training::nameWords(name);
    words.sort();
    return words.join(u' ');
}

/// Whether a table has columns that tell who somebody is.
bool tellsWho(const Layout &layout)
{
    return std::ranges::any_of(layout.columns, [&](const QString &column) {
        switch (personalIn(layout.table, column)) {
        case Personal::Name:
        case Personal::CertificateName:
        case Personal::Email:
        case Personal::Telephone:
            return true;
        default:
            return false;
        }
    });
}

} // namespace

Erasure::Erasure(Database &database, Owners owners, Placeholder placeholder)
    : m_database(&database)
    , m_owners(std::make_unique<Owners>(std::move(owners)))
    , m_placeholder(std::move(placeholder))
{
}

Erasure::~Erasure() = default;

Erasure::Erasure(Erasure &&) noexcept = default;

Result<Erasure> Erasure::of(Database &database, const std::set<PersonId> &people, const Placeholder &placeholder)
{
    CONVENER_ASSIGN(Owners owners, Owners::of(database, people));
    Erasure erasure(database, std::move(owners), placeholder);
    CONVENER_TRY(erasure.learn());
    CONVENER_TRY(erasure.learnMixed(people));
    CONVENER_TRY(erasure.tellApart());
    return erasure;
}

Result<> Erasure::learn()
{
    CONVENER_ASSIGN(const auto tables, recordTables(*m_database));
    if (std::ranges::find(tables, u"erasure"_s, &Layout::table) != tables.end()) { // a backup may be older
        CONVENER_ASSIGN(const auto erased, ErasedPeople(*m_database).all());
        for (const ErasedPerson &each : erased)
            m_erased.insert(each.person);
    }
    CONVENER_TRY(learnRecord());
    CONVENER_TRY(learnJournal());
    return learnSteps();
}

Result<> Erasure::learnRecord()
{
    for (const OwnTable &own : m_owners->belongings().tables()) {
        if (!tellsWho(own.layout))
            continue;
        // Rows that lost their reference (a certificate whose place is gone) are known from the journal alone.
        Statement select(*m_database, u"SELECT %1, %2 FROM %3 WHERE %4"_s.arg(
                                          rowKey(own.layout), own.layout.columns.join(u", "_s), own.layout.table,
                                          own.via.empty() ? own.where : u"1 = 1"_s));
        CONVENER_TRY(select.each([&](const Statement &row) {
            learnRow(own.layout, row.text(0), row.values(1, own.layout.columns.size()));
        }));
    }
    return {};
}

Result<> Erasure::learnJournal()
{
    CONVENER_ASSIGN(const Layouts layouts, changedLayouts(*m_database));
    for (const auto &each : layouts) {
        const Layout &layout = each.second;
        if (!m_owners->hangsOnPeople(layout.table) || !tellsWho(layout))
            continue;
        Statement select(*m_database,
                         u"SELECT row, before FROM change WHERE before IS NOT NULL AND layout = :layout"_s);
        CONVENER_TRY(select.bind(u":layout"_s, layout.id).each([&](const Statement &change) {
            if (m_owners->owner(layout.table, change.text(0)).isValid())
                learnRow(layout, change.text(0), layout.values(change.text(1)));
        }));
    }
    return {};
}

Result<> Erasure::learnSteps()
{
    CONVENER_ASSIGN(const auto steps,
                    Statement(*m_database, u"SELECT arguments FROM step"_s).all([](const Statement &row) {
                        return QJsonDocument::fromJson(row.text(0).toUtf8()).object();
                    }));
    for (QJsonObject arguments : steps)
        for (; !arguments.isEmpty(); arguments = arguments[u"arguments"].toObject())
            for (const auto &[number, name] : peopleInSteps())
                if (const PersonId person =
                        m_owners->owner(u"person"_s, QString::number(arguments[number].toInteger()));
                    person.isValid())
                    learnName(person, arguments[name].toString());
    return {};
}

void Erasure::learnRow(const Layout &layout, const QString &row, const QVariantList &values)
{
    const PersonId person = m_owners->owner(layout.table, row);
    if (!person.isValid())
        return;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QString text = values[i].toString();
        switch (personalIn(layout.table, layout.columns[i])) {
        case Personal::Name:
        case Personal::CertificateName:
            learnName(person, text);
            break;
        case Personal::Email:
            if (const QString key = training::emailKey(text); !key.isEmpty())
                m_emails.insert(key, m_placeholder(person));
            break;
        case Personal::Telephone:
            if (const QString key = training::telephoneKey(text); !key.isEmpty())
                m_telephones.insert(key, m_placeholder(person));
            break;
        default:
            break;
        }
    }
}

bool Erasure::isPlaceholder(PersonId person, const QString &name) const
{
    return m_erased.contains(person) && training::nameWords(name).contains(QString::number(person.number));
}

void Erasure::learnName(PersonId person, const QString &name)
{
    if (!name.isEmpty() && !m_names.contains(name) && !isPlaceholder(person, name))
        m_names.insert(name, m_placeholder(person));
}

Result<> Erasure::learnMixed(const std::set<PersonId> &people)
{
    CONVENER_ASSIGN(const MergedPeople mixed, onceMerged(*m_database, people));
    for (const auto &[person, with] : mixed)
        m_mixed.insert(QString::number(person.number), with);
    return {};
}

PersonId Erasure::ownerOf(const Layout &layout, const QString &row, const QVariantList &values) const
{
    const PersonId owner = m_owners->owner(layout.table, row);
    if (owner.isValid() || layout.table != "person"_L1 || !m_mixed.contains(row))
        return owner;
    const bool theirs = std::ranges::any_of(
        values, [&](const QVariant &value) { return m_others.without(value.toString()).has_value(); });
    return theirs ? m_mixed.value(row) : owner;
}

namespace {

/// How to reach somebody, as some row of the record says it.
struct Entry {
    QString name;
    QString email; ///< training::emailKey()
    QString telephone;
};

Result<std::vector<Entry>> entries(const Database &database, const QString &select)
{
    return Statement(database, select).all([](const Statement &row) {
        return Entry{row.text(0), training::emailKey(row.text(1)), training::telephoneKey(row.text(2))};
    });
}

} // namespace

void Erasure::learnContact(const QString &name, const QString &instead)
{
    const QStringList words = training::nameWords(name);
    if (words.size() < 2 || m_names.contains(name))
        return;
    const QStringList known = m_names.keys(instead);
    const bool alike = std::ranges::any_of(known, [&](const QString &each) {
        const QStringList theirs = training::nameWords(each);
        return std::ranges::any_of(words,
                                   [&](const QString &word) { return word.size() > 1 && theirs.contains(word); });
    });
    if (alike)
        m_names.insert(name, instead);
}

Result<> Erasure::tellApart()
{
    CONVENER_ASSIGN(const auto people,
                    entries(*m_database, u"SELECT name, email, telephone FROM person WHERE NOT (%1)"_s.arg(
                                             m_owners->belongings().tables().front().where)));
    CONVENER_ASSIGN(auto others,
                    entries(*m_database, u"SELECT name, '' AS email, '' AS telephone FROM facilitator UNION ALL SELECT "
                                         "name, email, telephone FROM enquiry UNION ALL SELECT lead_contact, "
                                         "lead_email, '' FROM engagement"_s));
    QSet<QString> emails;
    for (const Entry &person : people)
        if (m_emails.contains(person.email))
            emails.insert(person.email);
    // Who has their address, and nobody else does, is the same person as a contact.
    std::erase_if(others, [&](const Entry &other) {
        const bool same = m_emails.contains(other.email) && !emails.contains(other.email);
        if (same)
            learnContact(other.name, m_emails[other.email]);
        return same;
    });
    others.insert(others.end(), people.begin(), people.end());

    QSet<QString> ours;
    for (auto name = m_names.cbegin(); name != m_names.cend(); ++name)
        ours.insert(inAnyOrder(name.key()));
    QSet<QString> names;
    QSet<QString> telephones;
    for (const Entry &other : others) {
        if (const QString name = inAnyOrder(other.name); ours.contains(name))
            names.insert(name);
        if (m_telephones.contains(other.telephone))
            telephones.insert(other.telephone);
    }
    for (auto name = m_names.cbegin(); name != m_names.cend(); ++name) {
        m_all.addName(name.key(), *name);
        if (!names.contains(inAnyOrder(name.key())))
            m_others.addName(name.key(), *name);
    }
    for (auto email = m_emails.cbegin(); email != m_emails.cend(); ++email) {
        m_all.addEmail(email.key(), *email);
        if (!emails.contains(email.key()))
            m_others.addEmail(email.key(), *email);
    }
    for (auto telephone = m_telephones.cbegin(); telephone != m_telephones.cend(); ++telephone) {
        m_all.addTelephone(telephone.key(), *telephone);
        if (!telephones.contains(telephone.key()))
            m_others.addTelephone(telephone.key(), *telephone);
    }
    for (const QString &email : std::as_const(emails))
        m_emails.remove(email);
    return {};
}

} // namespace convener::store
