#include "core/store/transaction.h"

#include "core/store/database.h"
#include "core/store/engine.h"
#include "core/store/safecopy.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace convener::store {

Transaction::Transaction(Database &database)
    : m_database(&database)
    , m_depth(database.m_transactions++)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_depth(other.m_depth)
{
}

Result<Transaction> Transaction::begin(Database &database)
{
    Transaction transaction(database);
    auto begun =
        database.run(transaction.m_depth == 0 ? engine::beginWriting() : u"SAVEPOINT "_s + transaction.savepoint());
    if (begun)
        return transaction;
    --database.m_transactions;
    transaction.m_database = nullptr;
    return Failure(std::move(begun).error());
}

Result<> Transaction::commit()
{
    CONVENER_TRY(m_database->run(m_depth == 0 ? u"COMMIT"_s : u"RELEASE "_s + savepoint()));
    // A rollback journal's going is what makes a step done. The engine's own way (EXTRA) refuses a step that is done
    // where a folder cannot be flushed, as on some network file systems.
    if (m_depth == 0 && m_database->where().kind != Whereabouts::Kind::Local)
        flushFolder(m_database->path());
    --m_database->m_transactions;
    m_database = nullptr;
    return {};
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    --m_database->m_transactions;
    if (m_depth == 0) {
        (void)m_database->run(u"ROLLBACK"_s);
        return;
    }
    (void)m_database->run(u"ROLLBACK TO "_s + savepoint());
    (void)m_database->run(u"RELEASE "_s + savepoint());
}

QString Transaction::savepoint() const
{
    return u"part%1"_s.arg(m_depth);
}

} // namespace convener::store
