#include "core/store/layout.h"

#include "core/store/sqlname.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::store {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

QStringList names(const QString &json)
{
    return QVariant(QJsonDocument::fromJson(json.toUtf8()).array().toVariantList()).toStringList();
}

/// Its names go into SQL text, and this one may have been written by anybody.
bool isSound(const Layout &layout)
{
    return isSqlName(layout.table) && std::ranges::all_of(layout.columns, isSqlName) && !layout.keys.isEmpty() &&
           std::ranges::all_of(layout.keys, [&](const QString &key) { return layout.columns.contains(key); });
}

QString keyName(qsizetype index)
{
    return u":key%1"_s.arg(index);
}

Result<Layouts> read(const Database &database, const QString &where)
{
    CONVENER_ASSIGN(
        const auto all,
        Statement(database, u"SELECT id, record, keys, columns, present FROM layout WHERE "_s + where)
            .all([](const Statement &row) {
                return Layout{row.integer(0), row.text(1), names(row.text(2)), names(row.text(3)), row.flag(4)};
            }));
    Layouts layouts;
    for (const Layout &layout : all) {
        if (!isSound(layout))
            return fail(Error::Kind::Damaged,
                        Text::tr("The history in this file is of a table that Convener never made. Restore a backup."),
                        layout.table.left(40));
        layouts.insert({layout.id, layout});
    }
    return layouts;
}

} // namespace

QVariantList Layout::key(const QVariant &row) const
{
    if (keys.size() == 1)
        return {row};
    QVariantList values = fromLiterals(row.toString());
    values.resize(keys.size());
    return values;
}

QString Layout::isRow() const
{
    QStringList parts;
    for (qsizetype i = 0; i < keys.size(); ++i)
        parts.append(u"%1.%2 = %3"_s.arg(table, keys[i], keyName(i)));
    return parts.join(u" AND "_s);
}

void Layout::bindKey(Statement &statement, const QVariant &row) const
{
    const QVariantList values = key(row);
    for (qsizetype i = 0; i < values.size(); ++i)
        statement.bindValue(keyName(i), values[i]);
}

QVariantList Layout::values(const QString &literals) const
{
    QVariantList values = fromLiterals(literals);
    values.resize(columns.size());
    return values;
}

const Layout &Layouts::at(qint64 id) const
{
    static const Layout missing{0, u"missing"_s, {u"id"_s}, {u"id"_s}, false};
    const auto found = find(id);
    return found == end() ? missing : found->second;
}

Result<Layouts> readLayouts(const Database &database)
{
    return read(database, u"1 = 1"_s);
}

Result<Layouts> changedLayouts(const Database &database)
{
    return read(database, u"id IN (SELECT layout FROM change WHERE before IS NOT NULL)"_s);
}

namespace {

/// Where the literal that begins at `at` ends: at the comma after it, or at the end.
qsizetype endOfLiteral(QStringView literals, qsizetype at)
{
    if (literals[at] != u'\'') {
        const qsizetype comma = literals.indexOf(u',', at);
        return comma < 0 ? literals.size() : comma;
    }
    for (++at; at < literals.size(); ++at)
        if (literals[at] == u'\'' && (++at == literals.size() || literals[at] != u'\''))
            return at; // a quote within a text is written twice
    return literals.size();
}

QVariant valueOf(QStringView literal)
{
    if (literal.startsWith(u'\''))
        return literal.mid(1, literal.size() - 2).toString().replace("''"_L1, "'"_L1);
    return literal == "NULL"_L1 ? QVariant() : QVariant(literal.toLongLong());
}

} // namespace

QVariantList fromLiterals(const QString &literals)
{
    QVariantList values;
    for (qsizetype at = 0; at < literals.size();) {
        const qsizetype end = endOfLiteral(literals, at);
        values.append(valueOf(QStringView(literals).mid(at, end - at)));
        at = end + 1;
    }
    return values;
}

QVariant literalAt(QStringView literals, qsizetype index)
{
    qsizetype at = 0;
    for (; index > 0 && at < literals.size(); --index)
        at = endOfLiteral(literals, at) + 1;
    return at < literals.size() ? valueOf(literals.mid(at, endOfLiteral(literals, at) - at)) : QVariant();
}

QString toLiterals(const QVariantList &values)
{
    QStringList literals;
    for (const QVariant &value : values) {
        if (value.isNull())
            literals.append(u"NULL"_s);
        else if (value.metaType() == QMetaType::fromType<QString>())
            literals.append(u"'%1'"_s.arg(value.toString().replace("'"_L1, "''"_L1)));
        else
            literals.append(value.toString());
    }
    return literals.join(u',');
}

} // namespace convener::store
