// The search as somebody types, on a file with 250 organisations, 10,000 cohorts and 150,000 people, letter by letter,
// against a scan through all names; and its slowest letter against the time between two pictures on the screen.
#include "core/action/finder.h"
#include "core/action/joinprogramme.h"
#include "core/action/step.h"
#include "core/store/cohorts.h"
#include "core/store/people.h"
#include "core/store/statement.h"
#include "tests/bench/measure.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdlib>

using namespace convener;
using namespace Qt::StringLiterals;

namespace {

constexpr int organisations = 250;
constexpr int cohortsOfEach = 40;
constexpr int people = 150'000;
constexpr double frame = 1000.0 / 60; ///< milliseconds

const QStringList given{u"Ann"_s, u"José"_s, u"Siân"_s, u"Bob"_s, u"Mei"_s, u"Oluwaseun"_s, u"Dafydd"_s, u"Priya"_s};
const QStringList syllables{u"ka"_s,  u"lo"_s,  u"mi"_s, u"ra"_s,  u"ten"_s,
                            u"sho"_s, u"bel"_s, u"ar"_s, u"vin"_s, u"mo"_s};

/// What somebody types, letter by letter.
const QStringList typed{u"ann karaten"_s, u"delegate workshop trust 12"_s, u"jose m"_s, u"person77@example"_s};

template <class Value>
Value need(Result<Value> result)
{
    if (!result)
        qFatal("%ls %ls", qUtf16Printable(result.error().text), qUtf16Printable(result.error().detail));
    if constexpr (!std::is_void_v<Value>)
        return std::move(*result);
}

QString nameOf(int number)
{
    QString family;
    for (int rest = number; rest > 0; rest /= int(syllables.size()))
        family += syllables[rest % int(syllables.size())];
    return given[number % given.size()] + u" "_s + family;
}

Result<> fill(action::Desk &desk)
{
    store::People::Adder adder(desk.file);
    for (int number = 0; number < people; ++number)
        CONVENER_TRY(adder.add({.name = nameOf(number), .email = u"person%1@example.org"_s.arg(number)}));
    for (int number = 0; number < organisations; ++number) {
        action::Joining joining;
        joining.organisation = u"Trust %1"_s.arg(number);
        joining.programme = u"compassionate-conversations"_s;
        joining.on = desk.today();
        CONVENER_ASSIGN(const action::Joined joined, action::joinProgramme(desk, joining));
        for (int cohort = 0; cohort < cohortsOfEach; ++cohort)
            CONVENER_TRY(store::Cohorts(desk.file).add({.engagement = joined.engagement,
                                                        .stage = u"workshop"_s,
                                                        .mode = training::Mode::Online,
                                                        .capacity = 12}));
    }
    return {};
}

template <class Do>
void letterByLetter(Do act)
{
    for (const QString &text : typed)
        for (qsizetype letters = 1; letters <= text.size(); ++letters)
            act(text.left(letters));
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    const auto file = need(store::Database::create(folder.filePath(u"search.convener"_s)));
    const catalogue::Library library = catalogue::Library::load();
    const time::FixedClock clock(QDate(2026, 11, 30));
    action::Desk desk{*file, library, clock};
    need(action::inOneStep(desk, action::StepName(u"bench"_s), [&] { return fill(desk); }));

    action::Finder finder(desk);
    bench::Table table(u"Search, 150,000 people"_s);
    table.compare(
        u"letter by letter, against a scan of the names"_s,
        {[&] { letterByLetter([&](const QString &text) { need(finder.find(text, 6)); }); }}, {[&] {
            letterByLetter([&](const QString &text) {
                need(store::Statement(*file, u"SELECT id FROM person WHERE name LIKE :text LIMIT 6 OFFSET 150000"_s)
                         .bind(u":text"_s, u'%' + text + u'%')
                         .all([](const store::Statement &row) { return row.integer(0); }));
            });
        }},
        {.ratio = 0.5});
    double slowest = 0;
    letterByLetter([&](const QString &text) {
        QElapsedTimer timer;
        timer.start();
        need(finder.find(text, 6));
        slowest = std::max(slowest, double(timer.nsecsElapsed()) / 1e6);
    });
    table.state(u"its slowest letter, against a frame of the screen"_s, slowest, frame, u"ms"_s, 1);
    return table.exitCode();
}
