#pragma once

#include "core/exchange/table.h"
#include "tests/core/action/office.h"

#include <QStringList>

namespace convener::test {

/// Every string of the list, in its order; ends the test where it is not installed.
const QStringList &naughtyStrings();

/// Why a string cannot be a delegate's name, by the rules of a delegate list; empty where it can. A name has something
/// to see in it, at most 200 characters, and no control character inside.
QString whyNoName(const QString &string);

/// A list whose rows have each naughty string as the name and as the job title, and an e-mail address of their own.
std::vector<QStringList> naughtyList();

/// A file in which the delegates of one cohort have every naughty string that can be a name, all confirmed.
class NaughtyOffice : public Office {
public:
    NaughtyOffice();

    training::EngagementId engagement;
    training::CohortId cohort;
    action::RosterImport import;

    /// The names as the file keeps them, in the order of the list.
    QStringList storedNames();

private:
    QStringList m_emails;
};

/// Read from a table as the product would.
exchange::Roster rosterOf(const Result<exchange::Table> &table);

} // namespace convener::test
