#include "ui/main/window.h"

#include "core/action/sample.h"
#include "core/action/who.h"
#include "core/catalogue/library.h"
#include "core/store/database.h"
#include "core/time/clock.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/main/navigation.h"
#include "ui/main/pages.h"
#include "ui/main/search.h"
#include "ui/main/statusline.h"
#include "ui/page/page.h"
#include "ui/page/welcomepage.h"
#include "ui/page/work.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace convener::main {

using page::Route;

namespace {

QString fileFilter()
{
    return Window::tr("Convener files (*.convener)");
}

/// Makes the sample; a failure leaves no half of it.
Result<std::unique_ptr<store::Database>> sampleFile(const QString &path, const catalogue::Library &library,
                                                    const time::Clock &clock)
{
    CONVENER_ASSIGN(std::unique_ptr<store::Database> file, store::Database::create(path));
    action::Desk desk{*file, library, clock};
    if (const Result<> filled = action::fillWithSample(desk); !filled) {
        file.reset();
        QFile::remove(path);
        return Failure(filled.error());
    }
    return file;
}

} // namespace

Window::Window(const Given &given)
    : m_given(given)
    , m_outer(new QStackedWidget)
    , m_stack(new QStackedWidget)
    , m_search(new Search([this] { return targets(*m_file); }))
    , m_navigation(new Navigation)
    , m_status(new StatusLine)
{
    setWindowTitle(u"Convener"_s);
    setWindowIcon(look::icon(u"convener"_s));
    resize(1280, 800);
    for (const Entry &entry : entries())
        m_navigation->add(entry.to, entry.icon, entry.label, entry.lower);

    auto *welcome = new page::WelcomePage;
    auto *desk = new QWidget;
    auto *top = new QHBoxLayout;
    top->setContentsMargins(look::space(6), look::space(3), look::space(6), 0);
    top->addWidget(m_search, 2);
    top->addStretch(1);
    m_search->setMaximumWidth(QFontMetrics(look::bodyFont()).averageCharWidth() * 70);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addLayout(top);
    right->addWidget(m_stack, 1);
    right->addWidget(m_status);
    auto *row = new QHBoxLayout(desk);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(right, 1);
    m_outer->addWidget(welcome);
    m_outer->addWidget(desk);
    setCentralWidget(m_outer);

    connect(m_navigation, &Navigation::chosen, this, [this](Route::To to) { go({to}); });
    connect(welcome, &page::WelcomePage::sampleChosen, this, &Window::openSample);
    connect(welcome, &page::WelcomePage::createChosen, this, &Window::createFile);
    connect(welcome, &page::WelcomePage::openChosen, this, &Window::openFile);
    connect(m_search, &Search::chosen, this, &Window::go);
    connect(new QShortcut(Qt::CTRL | Qt::Key_K, this), &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(new QShortcut(QKeySequence::Back, this), &QShortcut::activated, this, &Window::goBack);
    connect(new QShortcut(QKeySequence::Open, this), &QShortcut::activated, this, &Window::openFile);
    connect(new QShortcut(QKeySequence::New, this), &QShortcut::activated, this, &Window::createFile);
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, [this] { read(m_route); });
}

Window::~Window()
{
    closePages(); // they hold the context, which is a member
}

void Window::open(std::unique_ptr<store::Database> file)
{
    closePages();
    m_before.clear();
    m_context.reset();
    m_work.reset();
    m_file = std::move(file);
    const action::Desk desk{*m_file, m_given.library, m_given.clock, action::whoIsHere()};
    m_work = std::make_unique<page::Work>(desk);
    m_context = std::make_unique<page::Context>(page::Context{desk, m_given.prompt, *m_work});
    followWork();
    setWindowTitle(u"%1 – Convener"_s.arg(QFileInfo(m_file->path()).completeBaseName()));
    m_status->setFile(m_file->path());
    m_outer->setCurrentIndex(1);
    m_route = {};
    if (read(m_route))
        page(m_route.to).enter();
}

void Window::closePages()
{
    for (const auto &[to, page] : std::exchange(m_pages, {}))
        delete page;
}

void Window::followWork()
{
    m_status->hideWork();
    connect(m_work.get(), &page::Work::progressed, m_status, &StatusLine::showWork);
    connect(m_status, &StatusLine::cancelled, m_work.get(), &page::Work::cancel);
    connect(m_work.get(), &page::Work::ended, this, [this](const Result<QString> &result) {
        m_status->hideWork();
        if (result || result.error().kind == Error::Kind::Cancelled)
            m_status->setStep(result ? *result : result.error().text);
        else
            m_given.prompt.show(result.error());
    });
}

void Window::go(Route route)
{
    if (!m_file || route == m_route)
        return;
    const Route before = m_route;
    if (read(route))
        m_before.push_back(before);
}

void Window::goBack()
{
    if (m_before.empty())
        return;
    const Route route = m_before.back();
    m_before.pop_back();
    read(route);
}

std::vector<Route> Window::routes() const
{
    std::vector<Route> routes;
    for (const Entry &entry : entries())
        routes.push_back({entry.to});
    if (const auto engagement = fullestEngagement(*m_file))
        routes.push_back({Route::To::Engagement, engagement->number});
    if (const auto cohort = firstCohort(*m_file))
        routes.push_back({Route::To::Cohort, cohort->number});
    return routes;
}

void Window::openSample()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QString path = folder.filePath(tr("Sample.convener"));
    if (QFile::exists(path))
        return openOrTell(store::Database::open(path, store::Database::Access::Write));
    folder.mkpath(u"."_s);
    openOrTell(sampleFile(path, m_given.library, m_given.clock));
}

void Window::createFile()
{
    const auto path =
        m_given.prompt.saveFile({tr("Create a file"), fileFilter(), u"convener"_s, tr("Training.convener")});
    if (path)
        openOrTell(store::Database::create(*path));
}

void Window::openFile()
{
    if (const auto path = m_given.prompt.openFile({tr("Open a file"), fileFilter(), {}, {}}))
        openOrTell(store::Database::open(*path, store::Database::Access::Write));
}

void Window::openOrTell(Result<std::unique_ptr<store::Database>> file)
{
    if (file)
        open(std::move(*file));
    else
        m_given.prompt.show(file.error());
}

page::Page &Window::page(Route::To to)
{
    page::Page *&page = m_pages[to];
    if (!page) {
        page = makePage(to, *m_context).release();
        m_stack->addWidget(page);
        connect(page, &page::Page::routed, this, &Window::go);
        connect(page, &page::Page::changed, this, &Window::refresh);
    }
    return *page;
}

bool Window::read(Route route)
{
    page::Page &shown = page(route.to);
    if (const Result<> result = shown.read(route.id); !result) {
        m_given.prompt.show(result.error());
        return false;
    }
    m_route = route;
    if (m_stack->currentWidget() != &shown) {
        m_stack->setCurrentWidget(&shown);
        shown.enter();
    }
    m_navigation->show(route.to);
    return true;
}

void Window::refresh(const action::Changes &changes)
{
    m_status->setStep(tr("Saved at %1").arg(m_given.clock.now().toString(u"HH:mm"_s)));
    if (page(m_route.to).concerns(changes))
        read(m_route);
}

} // namespace convener::main
