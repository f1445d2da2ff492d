#include "core/store/transaction.h"

#include "core/store/database.h"
#include "core/store/engine.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace convener::store {

Transaction::Transaction(Database &database)
    : m_database(&database)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Result<Transaction> Transaction::begin(Database &database)
{
    CONVENER_TRY(database.run(engine::beginWriting()));
    return Transaction(database);
}

Result<> Transaction::commit()
{
    CONVENER_TRY(m_database->run(u"COMMIT"_s));
    m_database = nullptr;
    return {};
}

Transaction::~Transaction()
{
    if (m_database)
        (void)m_database->run(u"ROLLBACK"_s);
}

} // namespace convener::store
