#include "tests/cli/commandline.h"

#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

/// A file with one engagement and one online workshop.
class Workshop : public CommandLine {
public:
    Workshop()
    {
        newFile();
        cohort(join(u"2026-11-30"_s), u"workshop"_s, {u"--session"_s, u"2027-02-15T13:00/2027-02-15T16:30"_s});
    }

    QJsonObject import(const QByteArray &list, const QStringList &more = {}) const
    {
        return roster(u"1"_s, list, more);
    }
    Answer refusal(const QByteArray &list) const
    {
        return run({u"roster"_s, file(), u"--cohort"_s, u"1"_s, write(u"list.csv"_s, list)});
    }
    QStringList names() const
    {
        QStringList names;
        for (const QJsonValue &each : object({u"show"_s, file(), u"--cohort"_s, u"1"_s})[u"delegates"].toArray())
            names.append(each[u"name"].toString());
        return names;
    }
};

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder(text);
}

} // namespace

TEST_CASE("a list in any encoding, separator and line end gives the same people")
{
    const QString list = u"Name;Email address\nSiân Ŵyn;sian@northmoor.example\nJosé Núñez;jose@northmoor.example\n"_s;
    const QString windows = QString(list).replace(u'Ŵ', u'W');
    QByteArray latin = windows.toLatin1();
    QByteArray ofWindows = QByteArray("Name,Email\r\nSi\xE2n O\x92Hara,sian@northmoor.example\r\nJos\xE9 N\xFA\xF1"
                                      "ez,j@northmoor.example\r\n");
    const auto [bytes, name] =
        GENERATE_COPY(table<QByteArray, QString>({{list.toUtf8(), u"Siân Ŵyn"_s},
                                                  {"\xEF\xBB\xBF" + list.toUtf8(), u"Siân Ŵyn"_s},
                                                  {utf16(list, QStringConverter::Utf16LE), u"Siân Ŵyn"_s},
                                                  {utf16(list, QStringConverter::Utf16BE), u"Siân Ŵyn"_s},
                                                  {QString(list).replace(u'\n', u"\r\n"_s).toUtf8(), u"Siân Ŵyn"_s},
                                                  {QString(list).replace(u'\n', u'\r').toUtf8(), u"Siân Ŵyn"_s},
                                                  {QString(list).replace(u';', u'\t').toUtf8(), u"Siân Ŵyn"_s},
                                                  {QString(list).replace(u';', u',').toUtf8(), u"Siân Ŵyn"_s},
                                                  {latin, u"Siân Wyn"_s},
                                                  {ofWindows, u"Siân O’Hara"_s}}));
    const Workshop workshop;
    const QJsonObject import = workshop.import(bytes);
    CHECK(import[u"read"].toInt() == 2);
    CHECK(import[u"new"].toInt() == 2);
    CHECK(import[u"enrolled"].toInt() == 2);
    CHECK(import[u"faults"].toArray().isEmpty());
    CHECK(workshop.names().contains(name));
    CHECK(workshop.names().contains(u"José Núñez"_s));
}

TEST_CASE("headings in other words and order are understood, with access and dietary needs")
{
    const Workshop workshop;
    const QJsonObject import =
        workshop.import("Job title,Last name,E-mail,First name,Dietary requirements,Access needs,Shoe size\n"
                        "Nurse,Okafor,ngozi@northmoor.example,Ngozi,Vegan,\"Step-free,\nhearing loop\",5\n");
    CHECK(import[u"new"].toInt() == 1);
    CHECK(import[u"unread"].toArray() == QJsonArray{u"Shoe size"_s});
    const QJsonValue delegate = workshop.object({u"show"_s, workshop.file(), u"--cohort"_s, u"1"_s})[u"delegates"][0];
    CHECK(delegate[u"name"].toString() == u"Ngozi Okafor"_s);
    CHECK(delegate[u"jobTitle"].toString() == u"Nurse"_s);
    CHECK(delegate[u"dietary"].toString() == u"Vegan"_s);
    CHECK(delegate[u"access"].toString() == u"Step-free,\nhearing loop"_s);
}

TEST_CASE("names in every script are kept as they were written")
{
    const Workshop workshop;
    const QStringList names{u"Łukasz Żółć"_s,         u"李小龍"_s, u"محمد علي"_s,
                            u"Σοφία Παπαδοπούλου"_s,  u"ஆனந்தி"_s,  u"Anne-Marie O'Neill"_s,
                            u"Dr Ngũgĩ wa Thiong'o"_s};
    QString list = u"Full name,Email\n"_s;
    for (qsizetype i = 0; i < names.size(); ++i)
        list += names[i] + u",n%1@northmoor.example\n"_s.arg(i);
    CHECK(workshop.import(list.toUtf8())[u"enrolled"].toInt() == names.size());
    for (const QString &name : names)
        CHECK(workshop.names().contains(name));
}

TEST_CASE("every fault of every row is told at once, and only those rows are skipped")
{
    const Workshop workshop;
    const QJsonObject import = workshop.import("Name,Email\n"
                                               "Ann Lee,ann@northmoor.example\n"   // 2
                                               ",\n"                               // 3, blank
                                               "\n"                                // 4, blank
                                               ",nobody@northmoor.example\n"       // 5: no name
                                               "Bea Low,not an address\n"          // 6: no address
                                               "Ann Again,ANN@Northmoor.Example\n" // 7: the same address
                                               "Cy May,\n"                         // 8: a warning
                                               "\"Di Orr,di@northmoor.example\n"   // 9: never closes
                                               "Ed Poe,ed@northmoor.example\n");
    CHECK(import[u"read"].toInt() == 6);
    CHECK(import[u"new"].toInt() == 2);
    CHECK(import[u"enrolled"].toInt() == 2);
    QList<int> rows;
    for (const QJsonValue &fault : import[u"faults"].toArray()) {
        rows.append(fault[u"row"].toInt());
        CHECK(!fault[u"text"].toString().isEmpty());
    }
    CHECK(rows == QList<int>{5, 6, 7, 9});
    CHECK(import[u"faults"][1][u"column"].toString() == u"Email"_s);
    REQUIRE(import[u"warnings"].toArray().size() == 1);
    CHECK(import[u"warnings"][0][u"row"].toInt() == 8);
    CHECK(workshop.names() == QStringList{u"Ann Lee"_s, u"Cy May"_s});
}

TEST_CASE("a preview says what an import will do, and writes nothing")
{
    const Workshop workshop;
    const QJsonObject preview = workshop.import(delegates(14), {u"--dry-run"_s});
    CHECK(workshop.names().isEmpty());
    QJsonObject import = workshop.import(delegates(14));
    CHECK(preview[u"enrolled"].toInt() == 12);
    CHECK(preview[u"waiting"].toInt() == 2);
    for (const QString &key :
         {u"read"_s, u"new"_s, u"matched"_s, u"enrolled"_s, u"waiting"_s, u"faults"_s, u"warnings"_s})
        CHECK(preview[key] == import[key]);
    CHECK(workshop.names().size() == 14);
}

TEST_CASE("somebody known from another cohort is matched by e-mail, whatever its case; a name alone matches nobody")
{
    const Workshop workshop;
    workshop.import("Name,Email\nAnn Lee,Ann.Lee@northmoor.example\nBea Low,\n");
    const QString second =
        workshop.cohort(u"1"_s, u"workshop"_s, {u"--session"_s, u"2027-02-22T13:00/2027-02-22T16:30"_s});
    const QJsonObject import = workshop.roster(second, "Name,Email\nAnn Lee,ANN.LEE@NORTHMOOR.EXAMPLE\nBea Low,\n");
    CHECK(import[u"matched"].toInt() == 1);
    CHECK(import[u"new"].toInt() == 1);
    CHECK(import[u"enrolled"].toInt() == 2);
}

TEST_CASE("a file that is no delegate list is refused, and nothing is written")
{
    const Workshop workshop;
    CHECK(workshop.refusal("").refused(1, u"empty"_s));
    CHECK(workshop.refusal("   \n \n").refused(1, u"heading"_s));
    CHECK(workshop.refusal("1,2,3\n4,5,6\n").refused(1, u"heading"_s));
    CHECK(workshop.refusal("Email\nann@northmoor.example\n").refused(1, u"heading"_s));
    CHECK(workshop.refusal(QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16)).refused(1, u""_s));
    CHECK(workshop.refusal(QByteArray("Name\0Email\0", 11)).refused(1, u""_s));
    CHECK(workshop.refusal("%PDF-1.7\n1 0 obj").refused(1, u"PDF"_s));
    CHECK(workshop.refusal("PK\x03\x04 torn").refused(1, u""_s));
    CHECK(workshop.run({u"roster"_s, workshop.file(), u"--cohort"_s, u"1"_s, workshop.path(u"none.csv"_s)})
              .refused(1, u"none.csv"_s));
    CHECK(workshop.names().isEmpty());
}

} // namespace convener::cli
