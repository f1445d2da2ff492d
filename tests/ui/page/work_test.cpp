#include "tests/support/catch.h"
#include "tests/ui/support/workplace.h"
#include "ui/page/offers.h"

#include "core/store/engagements.h"

#include <QDir>
#include <QFile>
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

TEST_CASE("the packs of a cohort are saved, one file a delegate and the register")
{
    test::Workplace workplace;
    const training::CohortId cohort = workplace.planWorkshop(workplace.join());
    const exchange::Roster roster = workplace.roster(2);
    REQUIRE(action::importRoster(workplace.context.desk, cohort, roster));
    const std::vector<page::Offer> offers = page::cohortOffers([cohort] { return cohort; });
    int told = 0;
    const auto files = offers.front().write(workplace.context.desk, workplace.path(u"packs"_s), [&told](int, int) {
        ++told;
        return true;
    });
    REQUIRE(files);
    CHECK(files->size() == 3);
    CHECK(told > 0);
    for (const QString &file : *files)
        CHECK(QFile::exists(file));
}

TEST_CASE("cancelled packs leave no file behind")
{
    test::Workplace workplace;
    const training::CohortId cohort = workplace.planWorkshop(workplace.join());
    REQUIRE(action::importRoster(workplace.context.desk, cohort, workplace.roster(3)));
    const std::vector<page::Offer> offers = page::cohortOffers([cohort] { return cohort; });
    const auto files = offers.front().write(workplace.context.desk, workplace.path(u"packs"_s),
                                            [](int done, int) { return done < 1; });
    REQUIRE_FALSE(files);
    CHECK(files.error().kind == Error::Kind::Cancelled);
    CHECK(QDir(workplace.path(u"packs"_s)).entryList(QDir::Files).isEmpty());
}

TEST_CASE("every document of an engagement and a cohort can be previewed")
{
    test::Workplace workplace;
    const training::EngagementId engagement = workplace.join();
    const training::CohortId cohort = workplace.planWorkshop(engagement);
    REQUIRE(action::importRoster(workplace.context.desk, cohort, workplace.roster(2)));
    for (const page::Offer &offer : page::engagementOffers([engagement] { return engagement; }))
        CHECK(offer.items(workplace.context.desk).value().size() == 1);
    for (const page::Offer &offer : page::cohortOffers([cohort] { return cohort; })) {
        const auto items = offer.items(workplace.context.desk);
        INFO(offer.title.toStdString());
        CHECK(items.has_value());
    }
}
