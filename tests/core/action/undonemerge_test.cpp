#include "tests/core/action/office.h"

#include "core/action/checkfile.h"
#include "core/action/draft.h"
#include "core/action/erase.h"
#include "core/action/mergepeople.h"
#include "core/action/subjectaccess.h"
#include "core/action/undo.h"
#include "core/store/people.h"
#include "core/store/statement.h"

#include <QFile>
#include <QJsonDocument>

using namespace convener;
using namespace convener::test;
using namespace convener::training;

namespace {

const QDate workshopOn(2027, 2, 15);

/// Two people who were taken for one for a while: every choice was made for the second.
struct TakenForOne : Office {
    EngagementId engagement = join(QDate(2026, 11, 30));
    CohortId first = plan(engagement, workshopOn);
    CohortId second = plan(engagement, workshopOn.addDays(1));
    PersonId ann;
    PersonId bella;

    TakenForOne()
    {
        enrol(first, {{.name = u"Ann Abara"_s,
                       .email = u"ann@leeds.example"_s,
                       .telephone = u"0113 496 0111"_s,
                       .jobTitle = u"Porter"_s,
                       .accessNeeds = u"Lift"_s}});
        enrol(second, {{.name = u"Bella Bunn"_s,
                        .email = u"bella@leeds.example"_s,
                        .telephone = u"0113 496 0222"_s,
                        .jobTitle = u"Midwife"_s,
                        .accessNeeds = u"Large print"_s}});
        ann = delegate(first, u"Ann Abara"_s).person.id;
        bella = delegate(second, u"Bella Bunn"_s).person.id;
        done(action::writeDraft(desk, delegate(second, u"Bella Bunn"_s).place.id));
        meddle(u"UPDATE place SET reason = 'Asked by her manager' WHERE person = %1"_s.arg(bella.number));
        action::MergeChoices choices;
        for (const action::MergeConflict &conflict : done(action::foreseeMerge(desk, ann, bella)).conflicts)
            choices.insert(conflict.id, action::MergeChoice::Other);
        done(action::mergePeople(desk, ann, bella, choices));
        done(action::undo(desk));
    }

    QByteArray bytes() const
    {
        QFile there(file->path());
        return there.open(QIODevice::ReadOnly) ? there.readAll() : QByteArray();
    }
};

} // namespace

TEST_CASE("After a merge was undone, erasing the one who stayed leaves the other as they are")
{
    TakenForOne two;
    const auto others = [&] {
        const auto rows =
            done(store::Statement(*two.file,
                                  u"SELECT name || email || telephone || job_title || (SELECT reason FROM place WHERE "
                                  "person = p.id) || (SELECT access FROM need n JOIN place l ON l.id = n.place WHERE "
                                  "l.person = p.id) || (SELECT person_name || person_email || body FROM draft WHERE "
                                  "person = p.id) FROM person p WHERE id = %1"_s.arg(two.bella.number))
                     .all([](const store::Statement &row) { return row.text(0); }));
        return QStringList(rows.begin(), rows.end());
    };
    const QStringList before = others();
    REQUIRE(before.size() == 1);
    REQUIRE(before.front().contains(u"Large print"_s));
    const auto erased = done(action::erasePerson(two.desk, two.ann));
    CHECK(others() == before);
    for (const action::ErasedPart &part : erased.look.parts) {
        INFO(part.part.toStdString());
        CHECK(part.part != u"draft"_s);
        if (part.part != u"change"_s && part.part != u"step"_s)
            CHECK(part.rows == 1);
    }
    const QByteArray bytes = two.bytes();
    for (const char *of : {"Abara", "ann@leeds", "496 0111", "Porter", "Lift"}) {
        INFO(of);
        CHECK_FALSE(bytes.contains(of));
    }
    // What the history tells of hers alone is there too.
    CHECK(two.count(u"SELECT count(*) FROM change WHERE before LIKE '%Bella Bunn%' AND layout IN (SELECT id FROM "
                    "layout WHERE record = 'person') AND row = %1"_s.arg(two.bella.number)) > 0);
    CHECK(done(action::checkFile(two.desk)).empty());
}

TEST_CASE("After a merge was undone, erasing the other takes them out of the history of the one who stayed")
{
    TakenForOne two;
    done(action::erasePerson(two.desk, two.bella));
    const QByteArray bytes = two.bytes();
    for (const char *of : {"Bella", "Bunn", "bella@leeds", "496 0222", "Midwife", "Large print", "her manager"}) {
        INFO(of);
        CHECK_FALSE(bytes.contains(of));
    }
    const Person ann = done(store::People(*two.file).get(two.ann));
    CHECK(ann.name == u"Ann Abara"_s);
    CHECK(ann.email == u"ann@leeds.example"_s);
    CHECK(ann.telephone == u"0113 496 0111"_s);
    CHECK(two.delegate(two.first, u"Ann Abara"_s).needs.access == u"Lift"_s);
    CHECK(done(action::checkFile(two.desk)).empty());
}

TEST_CASE("After a merge was undone, nobody is handed out what is the other's")
{
    TakenForOne two;
    const auto told = [&](PersonId person) {
        const auto record = done(action::readPersonRecord(two.desk, person));
        return QJsonDocument(done(action::subjectAccessJson(two.desk, record, QDate(2027, 1, 31)))).toJson();
    };
    const QByteArray ann = told(two.ann);
    CHECK(ann.contains("0113 496 0111"));
    for (const char *of : {"Bella", "bella@leeds", "496 0222", "Midwife", "Large print", "her manager"}) {
        INFO(of);
        CHECK_FALSE(ann.contains(of));
    }
    const QByteArray bella = told(two.bella);
    CHECK(bella.contains("Large print"));
    for (const char *of : {"Abara", "ann@leeds", "496 0111", "Porter", "Lift"}) {
        INFO(of);
        CHECK_FALSE(bella.contains(of));
    }
}
