#include "core/store/damagedtable.h"

#include "core/store/database.h"
#include "core/store/statement.h"

#include <QFileInfo>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace convener::store {

namespace {

/// After so many reads that came to nothing, what is left of a table is taken for lost.
constexpr int mostFailures = 200'000;

/// Reads by ranges of row numbers. The table's own tree is read, not an index, which may be broken by itself; a range
/// that breaks off is halved, until what cannot be read stands alone.
class Reader {
public:
    Reader(const Database &database, const QString &table, const QStringList &columns, const TakeRow &take)
        : m_select(database,
                   u"SELECT rowid, %1 FROM %2 NOT INDEXED WHERE rowid BETWEEN :from AND :to ORDER BY rowid"_s.arg(
                       columns.join(u", "_s), table))
        , m_columns(int(columns.size()))
        , m_take(take)
    {
    }

    /// Fails in the database's words where the list of tables has not got this one any more, or not as it was.
    Result<> isKnown()
    {
        const auto none = m_select.bind(u":from"_s, 1).bind(u":to"_s, 0).each([](const Statement &) {});
        return none || none.error().kind == Error::Kind::Damaged ? Result<>() : Result<>(Failure(none.error()));
    }

    /// Both included.
    Result<> read(qint64 from, qint64 to)
    {
        if (m_failures >= mostFailures)
            return {};
        m_select.bind(u":from"_s, from).bind(u":to"_s, to);
        qint64 next = from;
        Result<> taken;
        const auto rows = m_select.each([&](const Statement &row) {
            // A broken page may hold any number: what is out of order has been read, or will be where it belongs.
            const qint64 number = row.integer(0);
            if (!taken || number < next || number > to)
                return;
            next = number + 1;
            QVariantList values;
            for (int column = 1; column <= m_columns; ++column)
                values.append(row.value(column));
            taken = m_take(values);
        });
        CONVENER_TRY(taken);
        if (rows || next > to)
            return {};
        if (rows.error().kind != Error::Kind::Damaged)
            return Failure(rows.error());
        ++m_failures;
        if (next == to) {
            lose(next);
            return {};
        }
        const qint64 middle = next + (to - next) / 2;
        CONVENER_TRY(read(next, middle));
        return read(middle + 1, to);
    }

    int lost() const { return m_lost; }
    bool gaveUp() const { return m_failures >= mostFailures; }

private:
    /// Numbers that follow one another are one stretch.
    void lose(qint64 number)
    {
        if (!m_lastLost || number != *m_lastLost + 1)
            ++m_lost;
        m_lastLost = number;
    }

    Statement m_select;
    int m_columns;
    const TakeRow &m_take;
    int m_failures = 0;
    int m_lost = 0;
    std::optional<qint64> m_lastLost;
};

/// The highest number that a row of the table may have: by the table itself, by the numbers given out, or, where
/// neither can be read, as many as the file has room for.
qint64 highest(const Database &database, const QString &table)
{
    qint64 most = 0;
    const auto ask = [&](Statement &&statement) {
        const auto found = statement.first([](const Statement &row) { return row.integer(0); });
        most = std::max(most, found ? found->value_or(0) : 0);
        return found.has_value();
    };
    const bool known = ask(Statement(database, u"SELECT max(rowid) FROM %1 NOT INDEXED"_s.arg(table)));
    Statement given(database, u"SELECT seq FROM sqlite_sequence WHERE name = :table"_s);
    given.bind(u":table"_s, table);
    const bool counted = ask(std::move(given)) && most > 0;
    return known || counted ? most : QFileInfo(database.path()).size() / 8;
}

} // namespace

Result<int> readDamaged(const Database &database, const QString &table, const QStringList &columns, const TakeRow &take)
{
    Reader reader(database, table, columns, take);
    if (const auto known = reader.isKnown(); !known)
        return known.error().kind == Error::Kind::Database ? Result<int>(1) : Result<int>(Failure(known.error()));
    CONVENER_TRY(reader.read(0, highest(database, table)));
    return reader.lost() + (reader.gaveUp() ? 1 : 0);
}

} // namespace convener::store
