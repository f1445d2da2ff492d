#include "tests/support/catch.h"
#include "tests/ui/support/workplace.h"

#include "core/store/engagements.h"

#include <QSemaphore>
#include <QTest>

using namespace convener;
using namespace Qt::StringLiterals;

namespace {

struct Ending {
    std::optional<Result<QString>> result;

    explicit Ending(page::Work &work)
    {
        QObject::connect(&work, &page::Work::ended, &work, [this](const Result<QString> &ended) { result = ended; });
    }
    bool wait() const
    {
        return QTest::qWaitFor([this] { return result.has_value(); }, 20000);
    }
};

} // namespace

TEST_CASE("work runs beside the window on a connection of its own")
{
    test::Workplace workplace;
    workplace.join();
    Ending ending(workplace.work);
    REQUIRE(workplace.work.start(u"Counting"_s, [](action::Desk &desk, const paper::Progress &) -> Result<QString> {
        CONVENER_ASSIGN(const auto summaries, store::Engagements(desk.file).summaries());
        return QString::number(summaries.size());
    }));
    REQUIRE(ending.wait());
    CHECK(**ending.result == u"1");
    CHECK_FALSE(workplace.work.isRunning());
}

TEST_CASE("one piece of work at a time, and it stops when it is told to")
{
    test::Workplace workplace;
    Ending ending(workplace.work);
    QSemaphore begun;
    REQUIRE(
        workplace.work.start(u"Packs"_s, [&begun](action::Desk &, const paper::Progress &progress) -> Result<QString> {
            begun.release();
            while (progress(1, 2))
                QThread::yieldCurrentThread();
            return fail(Error::Kind::Cancelled, u"Stopped."_s);
        }));
    begun.acquire();
    CHECK_FALSE(workplace.work.start(u"More"_s, [](action::Desk &, const paper::Progress &) { return QString(); }));
    workplace.work.cancel();
    REQUIRE(ending.wait());
    CHECK(ending.result->error().kind == Error::Kind::Cancelled);
}

TEST_CASE("what comes of work is told to whoever started it, and to nobody else")
{
    test::Workplace workplace;
    Ending ending(workplace.work);
    std::optional<QString> told;
    REQUIRE(workplace.work.start(
        u"Counting"_s, [](action::Desk &, const paper::Progress &) -> Result<QString> { return u"done"_s; },
        [&told](const Result<QString> &result) { told = *result; }));
    REQUIRE(QTest::qWaitFor([&told] { return told.has_value(); }, 20000));
    CHECK(told == u"done");
    CHECK_FALSE(ending.result.has_value());
}
