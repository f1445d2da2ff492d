#include "core/action/subjectaccess.h"

#include "core/action/dates.h"
#include "core/action/holiday.h"
#include "core/action/steptext.h"
#include "core/action/writedocuments.h"
#include "core/document/certificate.h"
#include "core/document/pack.h"
#include "core/document/subjectaccess.h"
#include "core/paper/html.h"
#include "core/store/certificates.h"
#include "core/time/zone.h"
#include "core/timeline/subjectaccess.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace convener::action {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

/// A column that refers to a row says what that row is.
Result<document::RecordRows> named(const Desk &desk, const store::PersonTable &table)
{
    document::RecordRows rows{.table = table.table, .columns = table.columns};
    for (const QVariantList &values : table.rows) {
        QStringList cells;
        for (qsizetype i = 0; i < values.size(); ++i) {
            const QString refersTo = table.refersTo.value(table.columns[i]);
            if (values[i].isNull() || refersTo.isEmpty()) {
                cells.append(values[i].toString());
                continue;
            }
            CONVENER_ASSIGN(QString name, rowName(desk, refersTo, values[i].toLongLong()));
            cells.append(std::move(name));
        }
        rows.rows.push_back(std::move(cells));
    }
    return rows;
}

Result<std::vector<document::RecordRows>> named(const Desk &desk, const std::vector<store::PersonTable> &tables)
{
    std::vector<document::RecordRows> all;
    for (const store::PersonTable &table : tables) {
        CONVENER_ASSIGN(auto rows, named(desk, table));
        all.push_back(std::move(rows));
    }
    return all;
}

QJsonObject json(const QStringList &columns, const QVariantList &values)
{
    QJsonObject row;
    for (qsizetype i = 0; i < values.size(); ++i)
        row.insert(columns[i], QJsonValue::fromVariant(values[i]));
    return row;
}

QJsonValue json(const QStringList &columns, const std::optional<QVariantList> &values)
{
    return values ? QJsonValue(json(columns, *values)) : QJsonValue();
}

QJsonObject json(const std::vector<store::PersonTable> &tables)
{
    QJsonObject all;
    for (const store::PersonTable &table : tables) {
        QJsonArray rows;
        for (const QVariantList &values : table.rows)
            rows.append(json(table.columns, values));
        all.insert(table.table, rows);
    }
    return all;
}

QJsonArray json(const std::vector<store::PersonStep> &history)
{
    QJsonArray steps;
    for (const store::PersonStep &each : history) {
        QJsonArray changes;
        for (const store::RowChange &change : each.changes)
            changes.append(QJsonObject{{u"table"_s, change.table},
                                       {u"before"_s, json(change.columns, change.before)},
                                       {u"after"_s, json(change.columns, change.after)}});
        steps.append(QJsonObject{{u"step"_s, each.step.id.number},
                                 {u"at"_s, each.step.at.toString(Qt::ISODate)},
                                 {u"who"_s, each.step.who},
                                 {u"text"_s, stepText(each.step)},
                                 {u"changes"_s, changes}});
    }
    return steps;
}

/// The certificates that were issued to the person, as they were.
Result<std::vector<NamedDocument>> certificatesOf(const Desk &desk, PersonId person)
{
    std::vector<NamedDocument> documents;
    FileNames names;
    CONVENER_ASSIGN(const auto issued, store::Certificates(desk.file).ofPerson(person));
    for (const Certificate &certificate : issued) {
        if (certificate.name.isEmpty())
            continue; // they were erased
        CONVENER_ASSIGN(auto paper, document::certificate(certificate, document::Wording(certificate.language)));
        documents.push_back(
            {names.name(Text::tr("Certificate %1").arg(certificate.number), u".pdf"_s), std::move(paper)});
    }
    return documents;
}

} // namespace

Result<QDate> subjectAccessDue(const Desk &desk, const PersonRecord &record, QDate received)
{
    CONVENER_TRY(mustExist(received));
    CONVENER_ASSIGN(const auto days, workingDays(desk, record.organisation.id.isValid() ? record.organisation.nation
                                                                                        : time::Nation::England));
    return timeline::subjectAccessDue(received, days);
}

Result<NamedDocument> subjectAccessDocument(const Desk &desk, const PersonRecord &record, QDate received)
{
    document::SubjectAccessFacts facts{
        .person = record.person, .organisation = record.organisation, .received = received};
    CONVENER_ASSIGN(facts.due, subjectAccessDue(desk, record, received));
    CONVENER_ASSIGN(facts.own, named(desk, record.rows.own));
    CONVENER_ASSIGN(facts.mentions, named(desk, record.rows.mentions));
    for (const store::PersonStep &each : record.rows.history)
        facts.history.push_back({each.step.at.toTimeZone(time::londonZone()), each.step.who, stepText(each.step)});
    CONVENER_ASSIGN(facts.imprint, imprint(desk, record.organisation, QString::number(record.person.id.number)));
    return action::named(document::subjectAccess(facts, wordingOf(record.organisation)));
}

Result<QJsonObject> subjectAccessJson(const Desk &desk, const PersonRecord &record, QDate received)
{
    CONVENER_ASSIGN(const QDate due, subjectAccessDue(desk, record, received));
    return QJsonObject{{u"person"_s, record.person.id.number},          {u"name"_s, record.person.name},
                       {u"received"_s, received.toString(Qt::ISODate)}, {u"due"_s, due.toString(Qt::ISODate)},
                       {u"on"_s, desk.today().toString(Qt::ISODate)},   {u"rows"_s, json(record.rows.own)},
                       {u"mentions"_s, json(record.rows.mentions)},     {u"history"_s, json(record.rows.history)}};
}

Result<QStringList> writeSubjectAccess(const Desk &desk, const PersonRecord &record, QDate received,
                                       const QString &folder, const paper::Progress &progress)
{
    CONVENER_ASSIGN(const NamedDocument paper, subjectAccessDocument(desk, record, received));
    CONVENER_ASSIGN(const QJsonObject rows, subjectAccessJson(desk, record, received));
    CONVENER_ASSIGN(std::vector<NamedDocument> documents, certificatesOf(desk, record.person.id));
    documents.insert(documents.begin(), paper);
    CONVENER_ASSIGN(std::vector<DrawnFile> files, drawDocuments(documents, progress));
    const QString name = QFileInfo(paper.fileName).completeBaseName();
    files.push_back({name + u".html"_s, paper::html(paper.document).toUtf8()});
    files.push_back({name + u".json"_s, QJsonDocument(rows).toJson()});
    return saveAll(files, folder);
}

} // namespace convener::action
