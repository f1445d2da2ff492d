#include "core/store/layout.h"

#include "core/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace convener::store {

namespace {

QStringList names(const QString &json)
{
    return QVariant(QJsonDocument::fromJson(json.toUtf8()).array().toVariantList()).toStringList();
}

QString keyName(qsizetype index)
{
    return u":key%1"_s.arg(index);
}

} // namespace

QVariantList Layout::key(const QVariant &row) const
{
    return keys.size() == 1 ? QVariantList{row} : fromLiterals(row.toString());
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

Result<Layouts> readLayouts(const Database &database)
{
    CONVENER_ASSIGN(
        const auto all,
        Statement(database, u"SELECT id, record, keys, columns, present FROM layout"_s).all([](const Statement &row) {
            return Layout{row.integer(0), row.text(1), names(row.text(2)), names(row.text(3)), row.flag(4)};
        }));
    Layouts layouts;
    for (const Layout &layout : all)
        layouts.insert({layout.id, layout});
    return layouts;
}

QVariantList fromLiterals(const QString &literals)
{
    QVariantList values;
    qsizetype at = 0;
    while (at < literals.size()) {
        if (literals[at] != u'\'') {
            const qsizetype end = literals.indexOf(u',', at);
            const QStringView literal = QStringView(literals).mid(at, end < 0 ? -1 : end - at);
            values.append(literal == "NULL"_L1 ? QVariant() : QVariant(literal.toLongLong()));
            at += literal.size();
        } else {
            qsizetype end = at + 1;
            while (end < literals.size() && (literals[end] != u'\'' || literals.mid(end + 1, 1) == u'\''))
                end += literals[end] == u'\'' ? 2 : 1;
            values.append(literals.mid(at + 1, end - at - 1).replace("''"_L1, "'"_L1));
            at = end + 1;
        }
        ++at; // the comma
    }
    return values;
}

} // namespace convener::store
