// No SQL is built from input: values are bound. What is put into SQL text is only ever names of tables and columns
// (those that a file brings along are checked by store::isSqlName), placeholders, numbers, and SQL text of ours. Each
// place is listed here, so that a new one is looked at before it goes in.
#include "tests/support/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What each file puts into SQL text, seen to be none of anybody's input.
const QHash<QString, QStringList> &seen()
{
    static const QHash<QString, QStringList> list{
        {u"core/action/history.cpp"_s, {u"hanging.select"_s, u"those"_s}},
        {u"core/action/mergeplaces.cpp"_s, {u"key"_s, u"table"_s, u"value"_s}},
        {u"core/action/peoplemerge.cpp"_s, {u"column"_s, u"table"_s}},
        {u"core/action/touched.cpp"_s,
         {u"column"_s, u"layout.keys.front()"_s, u"layout.table"_s, u"owner"_s, u"table"_s}},
        {u"core/store/addrows.cpp"_s,
         {u"into.columns.join()"_s, u"into.otherwise"_s, u"into.table"_s, u"rows.join()"_s}},
        {u"core/store/belongings.cpp"_s,
         {u"chosen"_s, u"layout->table"_s, u"reference.column"_s, u"reference.table"_s,
          u"table(reference.table)->where"_s}},
        {u"core/store/certificates.cpp"_s, {u"columns"_s}},
        {u"core/store/cohorts.cpp"_s, {u"days"_s, u"facilitatorRows"_s, u"sessionRows"_s, u"where"_s}},
        {u"core/store/damagedtable.cpp"_s, {u"columns.join()"_s, u"table"_s}},
        {u"core/store/dependence.cpp"_s,
         {u"columns.isEmpty() ? : columns.join()"_s, u"layout.isRow()"_s, u"layout.table"_s}},
        {u"core/store/drafts.cpp"_s, {u"drafts"_s}},
        {u"core/store/duelist.cpp"_s, {u"source.columns"_s, u"source.order"_s, u"source.rows"_s}},
        {u"core/store/engagements.cpp"_s, {u"fields"_s}},
        {u"core/store/enquiries.cpp"_s, {u"columns"_s}},
        {u"core/store/erasedpeople.cpp"_s, {u"columns"_s}},
        {u"core/store/erasure.cpp"_s,
         {u"m_owners->belongings().tables().front().where"_s, u"own.layout.columns.join()"_s, u"own.layout.table"_s,
          u"own.via.empty() ? own.where :"_s, u"rowKey(own.layout)"_s}},
        {u"core/store/erasurepass.cpp"_s,
         {u"layout.columns.join()"_s, u"layout.isRow()"_s, u"layout.table"_s, u"parts.join()"_s, u"rowKey(layout)"_s,
          u"where"_s}},
        {u"core/store/journal.cpp"_s, {u"columns"_s, u"id.number"_s}},
        {u"core/store/layout.cpp"_s, {u"where"_s}},
        {u"core/store/makeups.cpp"_s, {u"where"_s}},
        {u"core/store/namesearch.cpp"_s,
         {u"all.join()"_s, u"conditions.join()"_s, u"engine::namesLike(, )"_s, u"personColumns"_s, u"personRows"_s}},
        {u"core/store/needs.cpp"_s,
         {u"inJournal"_s, u"layoutsOf(layouts, )"_s, u"listed(forgotten)"_s, u"listed(places)"_s}},
        {u"core/store/organisations.cpp"_s, {u"columns"_s}},
        {u"core/store/owners.cpp"_s,
         {u"columns.join()"_s, u"ids.join()"_s, u"own.layout.isRow()"_s, u"own.layout.table"_s, u"own.where"_s,
          u"refers.join()"_s}},
        {u"core/store/people.cpp"_s, {u"columns"_s}},
        {u"core/store/personrows.cpp"_s,
         {u"layout->columns.join()"_s, u"layout->isRow()"_s, u"layout->table"_s, u"own.layout.columns.join()"_s,
          u"own.layout.keys.join()"_s, u"own.layout.table"_s, u"own.where"_s}},
        {u"core/store/places.cpp"_s, {u"attendances"_s, u"delegates"_s, u"inOrder"_s, u"placeFields"_s}},
        {u"core/store/revert.cpp"_s,
         {u"addedOnce"_s, u"layout.columns.join()"_s, u"layout.isRow()"_s, u"layout.table"_s,
          u"m_layout.keys.front()"_s, u"m_layout.table"_s, u"others"_s, u"values.join()"_s}},
        {u"core/store/rowchange.cpp"_s,
         {u"changes"_s, u"engine::asLiterals(layout.columns, layout.table)"_s, u"layout.isRow()"_s, u"layout.table"_s}},
        {u"core/store/salvage.cpp"_s,
         {u"columns.join()"_s, u"orphan.column"_s, u"orphan.row"_s, u"orphan.table"_s, u"table"_s, u"values.join()"_s}},
        {u"core/store/sqliteengine.cpp"_s, {u"applicationId"_s, u"cacheSize"_s, u"mode"_s, u"name"_s, u"version"_s}},
        {u"core/store/sqlitejournal.cpp"_s,
         {u"event"_s, u"name"_s, u"number"_s, u"table"_s, u"table.name"_s, u"trigger"_s, u"values"_s, u"when"_s}},
        {u"core/store/sqlitesearch.cpp"_s, {u"changed"_s, u"first"_s, u"last"_s, u"placeholder"_s, u"table"_s}},
        {u"core/store/surveys.cpp"_s, {u"fields"_s, u"requests"_s}},
        {u"core/store/trainers.cpp"_s, {u"where"_s}},
    };
    return list;
}

/// Of a source, without its comments.
QString code(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    static const QRegularExpression comment(uR"re(("(?:[^"\\\n]|\\.)*")|//[^\n]*)re"_s);
    return QString::fromUtf8(file.readAll()).replace(comment, u"\\1"_s);
}

/// The arguments of the call whose bracket opens at `at`; moves `at` behind it.
QStringList arguments(const QString &code, qsizetype &at)
{
    QStringList found;
    QString argument;
    int depth = 0;
    bool inText = false;
    for (; at < code.size(); ++at) {
        const QChar c = code[at];
        if (c == u'"' && code[at - 1] != u'\\')
            inText = !inText;
        const bool opens = !inText && u"([{"_s.contains(c), closes = !inText && u")]}"_s.contains(c);
        if (opens && depth++ == 0)
            continue;
        if (closes && --depth == 0)
            break;
        if (!inText && c == u',' && depth == 1)
            found.append(std::exchange(argument, {}).simplified());
        else
            argument += c;
    }
    ++at;
    return found << argument.simplified();
}

/// Every expression that the code puts into SQL text, by arg() or by +.
QStringList insertedBy(const QString &code)
{
    static const QRegularExpression text(
        uR"re((?:QString(?:Literal)?\()?u?"(?:[^"\\\n]|\\.)*"(?:\s*"(?:[^"\\\n]|\\.)*")*)re"
        uR"re((?:_s|_L1|\)))re"_s);
    static const QRegularExpression sql(uR"re(\b(SELECT |INSERT INTO|UPDATE [\w%]+ SET|DELETE FROM|PRAGMA |)re"
                                        uR"re(CREATE (TEMP )?(TABLE|TRIGGER)|DROP (TABLE|TRIGGER)|WHERE |)re"
                                        uR"re(ORDER BY|JOIN |ATTACH |VACUUM |IN \(%))re"_s);
    static const QRegularExpression before(uR"re((?<![\w"])(\w[\w.:>-]*(?:\([^()]*\))?)\s*[+%]\s*$)re"_s);
    static const QRegularExpression after(uR"re(^\s*[+%]\s*(?!u?")([\w.:>-]+(?:\([^()]*\))?))re"_s);
    static const QRegularExpression arg(uR"re(^\s*\.arg\()re"_s);
    QStringList found;
    for (auto texts = text.globalMatch(code); texts.hasNext();) {
        const auto each = texts.next();
        if (!sql.match(each.captured()).hasMatch())
            continue;
        const auto joinedBefore = [&](qsizetype end) { return before.match(code.first(end).right(200)); };
        qsizetype from = each.capturedStart();
        for (auto joined = joinedBefore(from); joined.hasMatch(); joined = joinedBefore(from)) {
            found.append(joined.captured(1));
            from -= joined.capturedLength();
        }
        qsizetype at = each.capturedEnd();
        for (auto joined = after.match(code.mid(at, 200)); joined.hasMatch(); joined = after.match(code.mid(at, 200))) {
            found.append(joined.captured(1));
            at += joined.capturedLength();
        }
        for (auto call = arg.match(code.mid(at, 200)); call.hasMatch(); call = arg.match(code.mid(at, 200))) {
            at += call.capturedLength() - 1;
            found += arguments(code, at);
        }
    }
    for (QString &expression : found) // text of ours again
        expression = expression.remove(text).simplified();
    found.removeAll({});
    return found;
}

} // namespace

TEST_CASE("What goes into SQL text is found, by arg() and by +")
{
    CHECK(insertedBy(u"Statement(db, u\"SELECT id FROM %1 \"\n \"WHERE %2\"_s.arg(table, f(a, u\",\"_s)).arg(x))"_s) ==
          QStringList{u"table"_s, u"f(a, )"_s, u"x"_s});
    CHECK(insertedBy(u"fields + u\" WHERE name = '\"_s + name + u\"'\"_s"_s) == QStringList{u"fields"_s, u"name"_s});
    CHECK(insertedBy(u"u\"Where is %1?\"_s.arg(name)"_s).isEmpty());
    // However the text is written, and however it grows.
    for (const QString &sql :
         {u"QStringLiteral(\"DELETE FROM %1\").arg(name)"_s, u"u\"DELETE FROM \"_s + name"_s,
          u"\"DELETE FROM \"_L1 + name"_s, u"QString(u\"DELETE FROM %1\").arg(name)"_s, u"u\" WHERE x = \"_s % name"_s,
          u"fields + u\" WHERE x = \"_s + key + name"_s, u"name + key + u\" ORDER BY id\"_s"_s}) {
        INFO(sql.toStdString());
        CHECK(insertedBy(sql).contains(u"name"_s));
    }
}

TEST_CASE("Nothing but names, placeholders, numbers and text of ours is put into SQL")
{
    const QString root = QStringLiteral(CONVENER_SOURCE "/");
    QHash<QString, QSet<QString>> found;
    for (const QString &folder : {u"core"_s, u"app"_s, u"ui"_s}) {
        QDirIterator sources(root + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            const QString path = sources.next();
            const QString file = path.sliced(root.size());
            for (const QString &expression : insertedBy(code(path))) {
                found[file].insert(expression);
                INFO(file.toStdString() << " puts “" << expression.toStdString()
                                        << "” into SQL. Bind values; list here what is none.");
                CHECK(seen().value(file).contains(expression));
            }
        }
    }
    // What is listed and not found is gone, or the search does not see it any more.
    for (auto file = seen().cbegin(); file != seen().cend(); ++file)
        for (const QString &expression : *file) {
            INFO(file.key().toStdString() << " is listed with “" << expression.toStdString() << "”, and has it not.");
            CHECK(found.value(file.key()).contains(expression));
        }
}
