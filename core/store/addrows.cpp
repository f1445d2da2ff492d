#include "core/store/addrows.h"

using namespace Qt::StringLiterals;

namespace convener::store {

namespace {

/// So many placeholders.
QStringList names(qsizetype count)
{
    QStringList names;
    for (qsizetype i = 0; i < count; ++i)
        names.append(u":v%1"_s.arg(i));
    return names;
}

QString insertion(const RowsInto &into, const QStringList &names)
{
    QStringList rows;
    for (qsizetype i = 0; i < names.size(); i += into.columns.size())
        rows.append(u'(' + names.sliced(i, into.columns.size()).join(u", "_s) + u')');
    return u"INSERT INTO %1 (%2) VALUES %3 %4"_s.arg(into.table, into.columns.join(u", "_s), rows.join(u", "_s),
                                                     into.otherwise);
}

} // namespace

RowsStatement::RowsStatement(const Database &database, const RowsInto &into, std::size_t rows)
    : m_names(names(into.columns.size() * qsizetype(rows)))
    , m_statement(database, insertion(into, m_names))
{
}

Result<> RowsStatement::run()
{
    m_added = 0;
    return m_statement.run();
}

} // namespace convener::store
