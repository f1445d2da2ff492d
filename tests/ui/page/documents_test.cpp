#include "tests/ui/support/find.h"
#include "tests/ui/support/workplace.h"

#include "core/action/documentkind.h"
#include "core/paper/enclose.h"
#include "ui/page/documentlist.h"
#include "ui/page/offers.h"
#include "ui/page/workbookchoice.h"
#include "ui/print/preview.h"

#include <QDir>
#include <QFile>
#include <QMenu>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace convener;
using namespace Qt::StringLiterals;
using page::Offer;
using test::field;

namespace {

/// A workshop with three delegates and the list of its documents.
struct Documents {
    test::Workplace workplace;
    training::EngagementId engagement = workplace.join();
    training::CohortId cohort = workplace.planWorkshop(engagement);
    page::WorkbookChoice workbook{workplace.context};
    page::DocumentList list{workplace.context,
                            page::cohortOffers([this] { return cohort; }, [this] { return workbook.own(); })};
    QString folder = workplace.path(u"out"_s);
    std::optional<Result<QString>> ended;

    explicit Documents(int delegates = 3)
    {
        if (delegates > 0)
            REQUIRE(action::importRoster(workplace.context.desk, cohort, workplace.roster(delegates)));
        list.show();
        QObject::connect(&workplace.work, &page::Work::ended, &list,
                         [this](const Result<QString> &result) { ended = result; });
    }

    /// Chooses a form of a document from its menu and waits until it is written.
    void save(const QString &title, const QString &form, const QString &to)
    {
        workplace.prompt.file = to;
        for (QAction *action : field<QPushButton>(list, u"Save: "_s + title)->menu()->actions())
            if (action->text().startsWith(form))
                action->trigger();
        REQUIRE(QTest::qWaitFor([this] { return ended.has_value(); }, 60000));
    }

    QStringList files(const QString &pattern) const { return QDir(folder).entryList({pattern}, QDir::Files); }
};

QStringList titles(const std::vector<Offer> &offers)
{
    QStringList titles;
    for (const Offer &offer : offers)
        titles += offer.title;
    titles.sort();
    return titles;
}

QString ownPdf(const test::Workplace &workplace, int pages)
{
    const QString path = workplace.path(u"own.pdf"_s);
    QPdfWriter writer(path);
    QPainter painter(&writer);
    painter.drawText(100, 100, u"Our own workbook"_s);
    for (int page = 1; page < pages; ++page) {
        writer.newPage();
        painter.drawText(100, 100, u"More of it"_s);
    }
    return path;
}

} // namespace

TEST_CASE("every kind of document is offered where it belongs, and says what it is for")
{
    QStringList ofEngagements;
    QStringList ofCohorts;
    for (const action::DocumentKind &kind : action::documentKinds())
        (kind.ofEngagement ? ofEngagements : ofCohorts) += kind.title;
    ofEngagements.sort();
    ofCohorts.sort();
    const auto engagement = page::engagementOffers([] { return training::EngagementId{1}; });
    const auto cohort = page::cohortOffers([] { return training::CohortId{1}; });
    CHECK(titles(engagement) == ofEngagements);
    CHECK(titles(cohort) == ofCohorts);
    for (const std::vector<Offer> &offers : {engagement, cohort})
        for (const Offer &offer : offers) {
            INFO(offer.title.toStdString());
            CHECK_FALSE(offer.sentence.isEmpty());
        }
}

TEST_CASE("what does not apply to a cohort cannot be chosen, and says why")
{
    Documents documents;
    CHECK(field<QPushButton>(documents.list, u"Preview: Agenda"_s)->isEnabled());
    const auto *packs = field<QPushButton>(documents.list, u"Preview: Trainer packs"_s);
    CHECK_FALSE(packs->isEnabled()); // a workshop is not Train the Trainer
    CHECK_FALSE(field<QPushButton>(documents.list, u"Save: Certificates that were issued"_s)->isEnabled());
    CHECK(test::says(documents.list, u"Train the Trainer"_s));
}

TEST_CASE("the packs of a cohort are saved, one file a delegate and the register")
{
    Documents documents;
    documents.save(u"Delegate packs"_s, u"As PDF, one file each"_s, documents.folder);
    REQUIRE(documents.ended->has_value());
    CHECK(documents.files(u"*.pdf"_s).size() == 4);
    CHECK((*documents.ended)->startsWith(u"4 files saved in"));
}

TEST_CASE("the packs are saved as one PDF for the printer, and as HTML")
{
    Documents documents;
    documents.save(u"Delegate packs"_s, u"As one PDF"_s, documents.workplace.path(u"all.pdf"_s));
    REQUIRE(documents.ended->has_value());
    CHECK(QFile(documents.workplace.path(u"all.pdf"_s)).size() > 1000);
    documents.ended.reset();
    documents.save(u"Delegate packs"_s, u"As HTML"_s, documents.folder);
    REQUIRE(documents.ended->has_value());
    CHECK(documents.files(u"*.html"_s).size() > 4); // each document of a pack is a file
}

TEST_CASE("work that is cancelled leaves no file behind")
{
    Documents documents;
    documents.workplace.prompt.file = documents.folder;
    QObject::connect(&documents.workplace.work, &page::Work::progressed, &documents.list,
                     [&documents] { documents.workplace.work.cancel(); });
    documents.save(u"Delegate packs"_s, u"As HTML"_s, documents.folder);
    REQUIRE_FALSE(documents.ended->has_value());
    CHECK(documents.ended->error().kind == Error::Kind::Cancelled);
    CHECK(documents.files(u"*"_s).isEmpty());
}

TEST_CASE("the preview of the packs shows each, and all together")
{
    Documents documents;
    QTest::mouseClick(field<QPushButton>(documents.list, u"Preview: Delegate packs"_s), Qt::LeftButton);
    auto *preview = documents.list.findChild<print::Preview *>();
    REQUIRE(preview);
    preview->choose(0);
    CHECK(preview->pages().size() > 4);
    CHECK(documents.workplace.prompt.shown.isEmpty());
}

TEST_CASE("a PDF of our own is bound into the packs in the place of the workbook")
{
    Documents documents;
    documents.workplace.prompt.file = ownPdf(documents.workplace, 5);
    documents.workbook.show();
    QTest::mouseClick(test::button(documents.workbook, u"Use our own PDF"_s), Qt::LeftButton);
    CHECK(test::says(documents.workbook, u"own.pdf, 5 page"_s));
    const std::vector<Offer> offers =
        page::cohortOffers([&] { return documents.cohort; }, [&] { return documents.workbook.own(); });
    const auto packs = offers.front().maker()(documents.workplace.context.desk);
    REQUIRE(packs);
    const auto encloses = [](const document::Document &part) {
        return part.enclosure && part.enclosure->pages.size() == 5;
    };
    CHECK(std::ranges::any_of(packs->back().parts, encloses));

    QTest::mouseClick(test::button(documents.workbook, u"Use the programme’s workbook"_s), Qt::LeftButton);
    CHECK_FALSE(documents.workbook.own());
    CHECK_FALSE(std::ranges::any_of(offers.front().maker()(documents.workplace.context.desk)->back().parts, encloses));
}

TEST_CASE("what holds a PDF of our own is printed from its file, and the preview says so")
{
    Documents documents;
    documents.workplace.prompt.file = ownPdf(documents.workplace, 3);
    documents.workbook.show();
    QTest::mouseClick(test::button(documents.workbook, u"Use our own PDF"_s), Qt::LeftButton);
    QTest::mouseClick(field<QPushButton>(documents.list, u"Preview: Delegate packs"_s), Qt::LeftButton);
    auto *preview = documents.list.findChild<print::Preview *>();
    REQUIRE(preview);
    CHECK(test::button(*preview, u"Print"_s)->isEnabled()); // the register
    preview->choose(2);
    CHECK_FALSE(test::button(*preview, u"Print"_s)->isEnabled());
    CHECK(test::says(*preview, u"a PDF of your own"_s));
}

TEST_CASE("a workbook that cannot be read is refused with the reason, and the programme's stays")
{
    Documents documents;
    QFile broken(documents.workplace.path(u"broken.pdf"_s));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("no PDF at all");
    broken.close();
    documents.workplace.prompt.file = broken.fileName();
    documents.workbook.show();
    QTest::mouseClick(test::button(documents.workbook, u"Use our own PDF"_s), Qt::LeftButton);
    CHECK(documents.workplace.prompt.shown.size() == 1);
    CHECK_FALSE(documents.workbook.own());
}
