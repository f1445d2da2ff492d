#include "core/action/inventednames.h"

#include "core/action/sampledata.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace convener::action {

using training::Organisation;
using training::Person;

namespace {

QStringList strings(const QJsonValue &array)
{
    return QVariant(array.toArray().toVariantList()).toStringList();
}

const QString &oneOf(const QStringList &list, InventedNames::Random &random)
{
    return list[qsizetype(random() % quint64(list.size()))];
}

} // namespace

Result<InventedNames> InventedNames::load()
{
    CONVENER_ASSIGN(const QJsonObject data, readSampleData(u"national.json"_s));
    InventedNames names;
    for (const QJsonValue &region : data[u"organisations"].toArray()) {
        const QString nation = region[u"nation"].toString();
        for (const QString &place : strings(region[u"places"]))
            for (const QString &form : strings(data[u"forms"][nation]))
                names.m_organisations.push_back(
                    {.name = form.arg(place),
                     .region = region[u"region"].toString(),
                     .nation = time::nationFromText(nation).value_or(time::Nation::England)});
    }
    for (const QJsonValue &people : data[u"people"].toArray())
        names.m_people.push_back({people[u"ofAHundred"].toInt(), people[u"name"].toString(), strings(people[u"given"]),
                                  strings(people[u"family"])});
    names.m_jobs = strings(data[u"jobs"]);
    names.m_priorities = strings(data[u"priorities"]);
    return names;
}

Organisation InventedNames::organisation(int number) const
{
    const int known = int(m_organisations.size());
    Organisation organisation = m_organisations[std::size_t(number % known)];
    if (number >= known)
        organisation.name += u" (%1)"_s.arg(number / known + 1);
    organisation.ods = u"ZZ"_s + QString::number(number).rightJustified(5, u'0');
    return organisation;
}

const InventedNames::People &InventedNames::people(Random &random) const
{
    int left = int(random() % 100);
    for (const People &people : m_people) {
        left -= people.ofAHundred;
        if (left < 0)
            return people;
    }
    return m_people.front();
}

Person InventedNames::person(int organisation, int number, Random &random) const
{
    const People &from = people(random);
    const QString &given = oneOf(from.given, random);
    const QString &family = oneOf(from.family, random);
    return {.name = from.pattern.arg(given, family),
            .familyName = family,
            .email = u"delegate%1@organisation%2.example.org"_s.arg(number).arg(organisation),
            .telephone = u"01632 %1"_s.arg(960'000 + random() % 1000), // a range kept for invented numbers (Ofcom)
            .jobTitle = oneOf(m_jobs, random)};
}

QString InventedNames::facilitator(int number) const
{
    Random random(unsigned(number) + 1);
    const People &from = people(random);
    const QString &given = oneOf(from.given, random);
    const QString &family = oneOf(from.family, random);
    return from.pattern.arg(given, family) + u" %1"_s.arg(number + 1);
}

} // namespace convener::action
