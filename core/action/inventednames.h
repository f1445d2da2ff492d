#pragma once

#include "core/error/error.h"
#include "core/training/organisation.h"
#include "core/training/person.h"

#include <QStringList>

#include <random>
#include <vector>

namespace convener::action {

/// Names that resources/sample/national.json makes: the same ones for the same numbers, on every machine.
class InventedNames {
public:
    using Random = std::minstd_rand; // the standard says which numbers it gives

    static Result<InventedNames> load();

    /// The organisation of this number, from 0: of its own name, ODS code and region.
    training::Organisation organisation(int number) const;
    /// A local priority of an organisation.
    QString priority(int number) const { return m_priorities[number % m_priorities.size()]; }
    /// Somebody of that organisation; no two numbers have the same e-mail address.
    training::Person person(int organisation, int number, Random &random) const;
    /// One of those who run sessions.
    QString facilitator(int number) const;

private:
    struct People {
        int ofAHundred = 0;
        QString pattern; ///< %1 the given, %2 the family name
        QStringList given;
        QStringList family;
    };

    const People &people(Random &random) const;

    std::vector<training::Organisation> m_organisations;
    std::vector<People> m_people;
    QStringList m_jobs;
    QStringList m_priorities;
};

} // namespace convener::action
