#include "core/action/checkpeople.h"

#include "core/store/statement.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::action {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

} // namespace

Result<> checkPeople(const Desk &desk, std::vector<Finding> &findings)
{
    CONVENER_ASSIGN(
        const auto known,
        store::Statement(desk.file,
                         u"SELECT p.id FROM erasure e JOIN person p ON p.id = e.person WHERE p.email <> '' OR "
                         "p.email_key IS NOT NULL OR p.telephone <> '' OR p.job_title <> '' OR "
                         "p.family_name <> '' OR EXISTS (SELECT 1 FROM place l JOIN need n ON n.place = l.id "
                         "WHERE l.person = p.id) OR EXISTS (SELECT 1 FROM place l JOIN certificate c ON "
                         "c.place = l.id WHERE l.person = p.id AND c.name <> '') ORDER BY p.id"_s)
            .all([](const store::Statement &row) { return row.integer(0); }));
    for (const qint64 person : known)
        findings.push_back({u"erasure"_s, Text::tr("Person %1 was erased, but the record says who that is. Erase them "
                                                   "once more.")
                                              .arg(person)});
    return {};
}

} // namespace convener::action
