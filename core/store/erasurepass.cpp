#include "core/store/erasurepass.h"

#include "core/store/namekey.h"
#include "core/store/statement.h"
#include "core/training/person.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::store {

using training::PersonId;

namespace {

bool isText(const QVariant &value)
{
    return value.metaType() == QMetaType::fromType<QString>() && !value.toString().isEmpty();
}

/// Whether a table has columns that may tell anything of anybody.
bool isPersonal(const Layout &layout)
{
    const auto listed = personalColumns().constFind(layout.table);
    return listed == personalColumns().cend() ||
           std::ranges::any_of(*listed, [](Personal personal) { return personal != Personal::Nothing; });
}

/// Which rows of a table have anything that may tell of anybody, in SQL. Numbers and NULL come before every text.
QString hasTexts(const Layout &layout)
{
    QStringList parts;
    for (const QString &column : layout.columns)
        if (personalIn(layout.table, column) != Personal::Nothing)
            parts.append(u"%1 > ''"_s.arg(column));
    return parts.join(u" OR "_s);
}

QString newValue(const QString &column)
{
    return u":new_"_s + column;
}

} // namespace

Result<ErasureReport> Erasure::look() const
{
    return Pass(*this, false).run();
}

Result<ErasureReport> Erasure::run()
{
    return Pass(*this, true).run();
}

Result<ErasureReport> Erasure::Pass::run()
{
    CONVENER_TRY(record());
    CONVENER_TRY(journal());
    CONVENER_TRY(steps());
    return std::move(m_report);
}

Result<> Erasure::Pass::record()
{
    CONVENER_ASSIGN(const auto tables, recordTables(*m_erasure.m_database));
    for (const Layout &layout : tables)
        if (isPersonal(layout))
            CONVENER_TRY(table(layout));
    return {};
}

Result<> Erasure::Pass::table(const Layout &layout)
{
    struct Row {
        QString key;
        QVariantList before;
        QVariantList after; ///< empty: it goes
    };
    std::vector<Row> rows;
    // Everybody else's own row is theirs alone, and of places by the hundred thousand few have a remark.
    const QString where = layout.table == "person"_L1    ? m_erasure.m_owners->belongings().table(layout.table)->where
                          : goesWithPerson(layout.table) ? u"1 = 1"_s
                                                         : hasTexts(layout);
    Statement select(*m_erasure.m_database, u"SELECT %1, %2 FROM %3 WHERE %4"_s.arg(
                                                rowKey(layout), layout.columns.join(u", "_s), layout.table, where));
    CONVENER_TRY(select.each([&](const Statement &row) {
        const QVariantList values = row.values(1, layout.columns.size());
        const QString key = row.text(0);
        const bool own = m_erasure.m_owners->owner(layout.table, key).isValid();
        if (own && goesWithPerson(layout.table)) {
            rows.push_back({key, values, {}});
        } else if (auto after = cleaned(layout, key, values, layout.table)) {
            rows.push_back({key, values, *after});
            if (!own)
                m_report.others[layout.table].append(key);
        }
    }));
    if (!rows.empty())
        m_report.rows[layout.table] += int(rows.size());
    for (const Row &row : rows)
        if (m_write)
            CONVENER_TRY(row.after.isEmpty() ? remove(layout, row.key)
                                             : update(layout, row.key, row.before, row.after));
    return {};
}

std::optional<QVariantList> Erasure::Pass::cleaned(const Layout &layout, const QString &row, const QVariantList &values,
                                                   const QString &reportAs)
{
    const PersonId owner = m_erasure.ownerOf(layout, row, values);
    const bool anothers = isAnybodys(layout, values);
    const QString asContact = anothers ? QString() : contact(layout, values);
    QVariantList after = values;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const Personal personal = personalIn(layout.table, layout.columns[i]);
        if (personal == Personal::Nothing || !isText(values[i]))
            continue;
        const QString text = values[i].toString();
        const Namesake where{reportAs, row, layout.columns[i], text};
        const bool remark =
            personal == Personal::Own || personal == Personal::Remark || personal == Personal::RemarkKey;
        if (owner.isValid())
            after[i] = cleanOwn(personal, text, owner);
        else if (!asContact.isEmpty() && personal != Personal::Remark)
            after[i] = personal == Personal::Name ? asContact : QString(u""_s);
        else if (remark || !anothers)
            after[i] =
                personal == Personal::RemarkKey ? nameKey(withoutMentions(text, where)) : withoutMentions(text, where);
    }
    return after == values ? std::nullopt : std::optional(after);
}

QVariant Erasure::Pass::cleanOwn(Personal personal, const QString &text, PersonId owner) const
{
    switch (personal) {
    case Personal::Name:
        return m_erasure.isPlaceholder(owner, text) ? text : m_erasure.m_placeholder(owner);
    case Personal::EmailKey:
        return QVariant();
    case Personal::Remark:
    case Personal::RemarkKey:
        return m_erasure.m_all.without(text).value_or(text);
    default:
        return QString(u""_s);
    }
}

bool Erasure::Pass::isAnybodys(const Layout &layout, const QVariantList &values) const
{
    const OwnTable *own = m_erasure.m_owners->belongings().table(layout.table);
    return own && std::ranges::none_of(own->via, [&](const engine::Reference &reference) {
               const qsizetype column = layout.columns.indexOf(reference.column);
               return reference.table == "person"_L1 && column >= 0 && values[column].isNull();
           });
}

QString Erasure::Pass::contact(const Layout &layout, const QVariantList &values) const
{
    for (qsizetype i = 0; i < values.size(); ++i)
        if (personalIn(layout.table, layout.columns[i]) == Personal::Email)
            return m_erasure.m_emails.value(training::emailKey(values[i].toString()));
    return {};
}

QString Erasure::Pass::withoutMentions(const QString &text, const Namesake &where)
{
    const auto quiet = m_erasure.m_others.without(text);
    if (m_erasure.m_all.without(quiet.value_or(text)))
        m_report.namesakes.push_back(where);
    return quiet.value_or(text);
}

Result<> Erasure::Pass::journal()
{
    struct Change {
        qint64 id;
        QString before;
    };
    std::vector<Change> changed;
    CONVENER_ASSIGN(const Layouts layouts, readLayouts(*m_erasure.m_database));
    Statement select(*m_erasure.m_database,
                     u"SELECT id, layout, row, before FROM change WHERE before IS NOT NULL ORDER BY id"_s);
    CONVENER_TRY(select.each([&](const Statement &change) {
        const Layout &layout = layouts.at(change.integer(1));
        const QString row = change.text(2);
        const QString before = change.text(3);
        // Most are about others, and say nothing of these.
        if (!m_erasure.m_owners->owner(layout.table, row).isValid() && !m_erasure.m_all.without(before))
            return;
        if (const auto after = cleaned(layout, row, layout.values(before), u"change"_s))
            changed.push_back({change.integer(0), toLiterals(*after)});
    }));
    if (!changed.empty())
        m_report.rows[u"change"_s] = int(changed.size());
    Statement rewrite(*m_erasure.m_database, u"UPDATE change SET before = :before WHERE id = :id"_s);
    for (const Change &change : changed)
        if (m_write)
            CONVENER_TRY(rewrite.bind(u":before"_s, change.before).bind(u":id"_s, change.id).run());
    return {};
}

QJsonObject Erasure::Pass::cleanedArguments(const QJsonObject &arguments, const QString &step)
{
    QJsonObject cleaned = arguments;
    for (auto argument = cleaned.begin(); argument != cleaned.end(); ++argument) {
        if (argument->isString())
            *argument = withoutMentions(argument->toString(), {u"step"_s, step, argument.key(), argument->toString()});
        else if (argument->isObject())
            *argument = cleanedArguments(argument->toObject(), step);
    }
    for (const auto &[id, name] : peopleInSteps()) {
        const PersonId owner = m_erasure.m_owners->owner(u"person"_s, QString::number(arguments[id].toInteger()));
        if (owner.isValid() && arguments.contains(name))
            cleaned[name] = cleanOwn(Personal::Name, arguments[name].toString(), owner).toString();
    }
    return cleaned;
}

Result<> Erasure::Pass::steps()
{
    struct Step {
        qint64 id;
        QString arguments;
        QString who;
    };
    std::vector<Step> changed;
    Statement select(*m_erasure.m_database, u"SELECT id, arguments, who FROM step ORDER BY id"_s);
    CONVENER_TRY(select.each([&](const Statement &step) {
        const QJsonObject arguments = QJsonDocument::fromJson(step.text(1).toUtf8()).object();
        const QJsonObject cleaned = cleanedArguments(arguments, step.text(0));
        const QString who = m_erasure.m_others.without(step.text(2)).value_or(step.text(2));
        if (cleaned != arguments || who != step.text(2))
            changed.push_back(
                {step.integer(0), QString::fromUtf8(QJsonDocument(cleaned).toJson(QJsonDocument::Compact)), who});
    }));
    if (!changed.empty())
        m_report.rows[u"step"_s] = int(changed.size());
    Statement rewrite(*m_erasure.m_database, u"UPDATE step SET arguments = :arguments, who = :who WHERE id = :id"_s);
    for (const Step &step : changed)
        if (m_write)
            CONVENER_TRY(
                rewrite.bind(u":arguments"_s, step.arguments).bind(u":who"_s, step.who).bind(u":id"_s, step.id).run());
    return {};
}

Result<> Erasure::Pass::update(const Layout &layout, const QString &row, const QVariantList &before,
                               const QVariantList &after)
{
    QStringList parts;
    for (qsizetype i = 0; i < after.size(); ++i)
        if (after[i] != before[i])
            parts.append(u"%1 = %2"_s.arg(layout.columns[i], newValue(layout.columns[i])));
    Statement update(*m_erasure.m_database,
                     u"UPDATE %1 SET %2 WHERE %3"_s.arg(layout.table, parts.join(u", "_s), layout.isRow()));
    for (qsizetype i = 0; i < after.size(); ++i)
        if (after[i] != before[i])
            update.bindValue(newValue(layout.columns[i]), after[i]);
    layout.bindKey(update, row);
    return update.run();
}

Result<> Erasure::Pass::remove(const Layout &layout, const QString &row)
{
    Statement remove(*m_erasure.m_database, u"DELETE FROM %1 WHERE %2"_s.arg(layout.table, layout.isRow()));
    layout.bindKey(remove, row);
    return remove.run();
}

} // namespace convener::store
