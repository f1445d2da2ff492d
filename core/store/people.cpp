#include "core/store/people.h"

#include "core/store/missing.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace convener::store {

using training::OrganisationId;
using training::Person;
using training::PersonId;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

const QString columns = u"SELECT id, name, family_name, email, telephone, job_title, organisation FROM person "_s;

Person read(const Statement &row)
{
    return {.id = row.id<PersonId>(0),
            .name = row.text(1),
            .familyName = row.text(2),
            .email = row.text(3),
            .telephone = row.text(4),
            .jobTitle = row.text(5),
            .organisation = row.id<OrganisationId>(6)};
}

Statement &bind(Statement &statement, const Person &person)
{
    const QString key = training::emailKey(person.email);
    key.isEmpty() ? statement.bindNull(u":key"_s) : statement.bind(u":key"_s, key);
    return statement.bind(u":name"_s, person.name)
        .bind(u":family"_s, person.familyName)
        .bind(u":email"_s, person.email)
        .bind(u":telephone"_s, person.telephone)
        .bind(u":job"_s, person.jobTitle)
        .bind(u":organisation"_s, person.organisation);
}

/// Up to this many keys are asked for one by one; more are met in one walk through the table.
constexpr int fewKeys = 2000;

} // namespace

Result<> People::update(const Person &person)
{
    Statement update(m_database,
                     u"UPDATE person SET name = :name, family_name = :family, email = :email, email_key = :key, "
                     "telephone = :telephone, job_title = :job, organisation = :organisation, "
                     "revision = revision + 1 WHERE id = :id"_s);
    return bind(update, person).bind(u":id"_s, person.id).run();
}

Result<> People::moveAll(OrganisationId from, OrganisationId into)
{
    return Statement(m_database,
                     u"UPDATE person SET organisation = :into, revision = revision + 1 WHERE organisation = :from"_s)
        .bind(u":into"_s, into)
        .bind(u":from"_s, from)
        .run();
}

Result<Person> People::get(PersonId id) const
{
    CONVENER_ASSIGN(const auto found,
                    Statement(m_database, columns + u"WHERE id = :id"_s).bind(u":id"_s, id).first(read));
    if (!found)
        return missing(Text::tr("There is no person %1 in this file.").arg(id.number),
                       Text::tr("Look the number up among the delegates of a cohort."));
    return *found;
}

Result<std::optional<Person>> People::byEmail(const QString &email) const
{
    return Statement(m_database, columns + u"WHERE email_key = :key"_s)
        .bind(u":key"_s, training::emailKey(email))
        .first(read);
}

Result<QHash<QString, Person>> People::byEmailKeys(const QStringList &keys) const
{
    QHash<QString, Person> found;
    if (keys.size() <= fewKeys) {
        Statement one(m_database, columns + u"WHERE email_key = :key"_s);
        for (const QString &key : keys) {
            CONVENER_ASSIGN(const auto person, one.bind(u":key"_s, key).first(read));
            if (person)
                found.insert(key, *person);
        }
        return found;
    }
    const QSet<QString> wanted(keys.begin(), keys.end());
    Statement every(m_database, columns + u"WHERE email_key IS NOT NULL"_s);
    CONVENER_ASSIGN(const auto people, every.all(read));
    for (const Person &person : people)
        if (const QString key = training::emailKey(person.email); wanted.contains(key))
            found.insert(key, person);
    return found;
}

People::Adder::Adder(Database &database)
    : m_insert(std::make_unique<Statement>(
          database, u"INSERT INTO person (name, family_name, email, email_key, telephone, job_title, organisation) "
                    "VALUES (:name, :family, :email, :key, :telephone, :job, :organisation)"_s))
{
}

People::Adder::~Adder() = default;

Result<PersonId> People::Adder::add(const Person &person)
{
    return bind(*m_insert, person).added<PersonId>();
}

} // namespace convener::store
