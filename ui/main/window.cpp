#include "ui/main/window.h"

#include "core/action/finder.h"
#include "core/action/needs.h"
#include "core/action/steptext.h"
#include "core/action/who.h"
#include "core/catalogue/library.h"
#include "core/store/backup.h"
#include "core/store/database.h"
#include "core/time/clock.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/main/board.h"
#include "ui/main/filenotes.h"
#include "ui/main/navigation.h"
#include "ui/main/pages.h"
#include "ui/main/search.h"
#include "ui/main/statusline.h"
#include "ui/main/targets.h"
#include "ui/main/upkeep.h"
#include "ui/page/datapage.h"
#include "ui/page/recoverpage.h"
#include "ui/page/undoing.h"
#include "ui/page/welcomepage.h"
#include "ui/page/work.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QThread>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace convener::main {

using page::Route;

namespace {

/// What the window holds, one at a time; beside them the page of a damaged file, and the one to wait at.
enum Outer { StartPage, FilePages };

} // namespace

Window::Window(const Given &given)
    : m_given(given)
    , m_outer(new QStackedWidget)
    , m_stack(new QStackedWidget)
    , m_search(new Search([this](const QString &text) { return find(text); }))
    , m_navigation(new Navigation)
    , m_board(new Board)
    , m_status(new StatusLine)
    , m_recover(new page::RecoverPage)
    , m_wait(new QLabel)
{
    setWindowTitle(u"Convener"_s);
    setWindowIcon(look::icon(u"convener"_s));
    resize(1280, 800);
    for (const Entry &entry : entries())
        m_navigation->add(entry.to, entry.icon, entry.label, entry.lower);
    layOut();
    takeKeys();
    connect(m_navigation, &Navigation::chosen, this, [this](Route::To to) { go({to}); });
    connect(m_recover, &page::RecoverPage::restoreChosen, this, &Window::restore);
    connect(m_recover, &page::RecoverPage::salvageChosen, this, &Window::salvage);
    connect(m_recover, &page::RecoverPage::openChosen, this, &Window::openFile);
    connect(m_search, &Search::entered, this, [this] {
        for (const Entry &entry : entries())
            page(entry.to); // what it offers to do is found too
    });
    connect(m_status, &StatusLine::undoChosen, this, [this] { m_context->undoing->undo(); });
    connect(m_status, &StatusLine::redoChosen, this, [this] { m_context->undoing->redo(); });
    connect(m_board, &Board::closed, this, [this](const QString &note) {
        if (m_file)
            rememberSaid(note, *m_file);
    });
}

Window::~Window()
{
    if (m_restoring)
        m_restoring->wait();
    close(); // the pages hold the context, which is a member
}

void Window::layOut()
{
    auto *welcome = new page::WelcomePage;
    connect(welcome, &page::WelcomePage::sampleChosen, this, &Window::openSample);
    connect(welcome, &page::WelcomePage::createChosen, this, &Window::createFile);
    connect(welcome, &page::WelcomePage::openChosen, this, &Window::openFile);
    auto *desk = new QWidget;
    auto *top = new QHBoxLayout;
    top->setContentsMargins(look::space(6), look::space(3), look::space(6), 0);
    top->addWidget(m_search, 2);
    top->addStretch(1);
    m_search->setMaximumWidth(QFontMetrics(look::bodyFont()).averageCharWidth() * 70);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addLayout(top);
    right->addWidget(m_board);
    right->addWidget(m_stack, 1);
    right->addWidget(m_status);
    auto *row = new QHBoxLayout(desk);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(right, 1);
    m_wait->setProperty("role", u"page"_s);
    m_wait->setAlignment(Qt::AlignCenter);
    m_wait->setWordWrap(true);
    for (QWidget *each : std::initializer_list<QWidget *>{welcome, desk, m_recover, m_wait})
        m_outer->addWidget(each);
    setCentralWidget(m_outer);
}

void Window::takeKeys()
{
    const auto on = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    on(Qt::CTRL | Qt::Key_K, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    on(QKeySequence::Undo, [this] {
        if (m_file)
            m_context->undoing->undo();
    });
    const auto redo = [this] {
        if (m_file)
            m_context->undoing->redo();
    };
    on(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, redo);
    on(Qt::CTRL | Qt::Key_Y, redo);
    on(QKeySequence::Back, [this] { goBack(); });
    on(QKeySequence::Open, [this] { openFile(); });
    on(QKeySequence::New, [this] { createFile(); });
    on(QKeySequence::Refresh, [this] {
        if (m_file)
            readAgain();
    });
}

void Window::open(std::unique_ptr<store::Database> file, const QString &whyLooking)
{
    close();
    m_file = std::move(file);
    const action::Desk desk{*m_file, m_given.library, m_given.clock, action::whoIsHere()};
    m_work = std::make_unique<page::Work>(desk);
    m_context = std::make_unique<page::Context>(desk, m_given.prompt, *m_work, computer());
    m_finder = std::make_unique<action::Finder>(m_context->desk);
    connect(m_context->undoing.get(), &page::Undoing::done, this, [this](const QString &what) {
        followSteps();
        readAgain(); // whatever it shows: what was taken back may reach far
        m_status->setText(what);
    });
    connect(&m_context->permission, &page::Permission::changed, this, &Window::followSteps);
    followWork();
    setWindowTitle(u"%1 – Convener"_s.arg(QFileInfo(m_file->path()).completeBaseName()));
    m_status->setFile(m_file->path(), whyLooking.isEmpty() ? QString() : tr("to look at only"));
    if (!whyLooking.isEmpty())
        noteLooking(whyLooking);
    postWhereabouts(*m_board, *m_file);
    if (whyLooking.isEmpty())
        keepUp();
    m_outer->setCurrentIndex(FilePages);
    m_route = {};
    if (read(m_route))
        page(m_route.to).enter();
    followSteps();
}

void Window::close()
{
    m_upkeep.reset();
    m_work.reset(); // ends what runs, which may still tell the pages
    closePages();
    m_before.clear();
    m_finder.reset();
    m_context.reset();
    m_file.reset();
    m_board->clear();
    setWindowTitle(u"Convener"_s);
    m_outer->setCurrentIndex(StartPage); // until something takes its place
}

const time::Clock &Window::computer() const
{
    return m_given.computer ? *m_given.computer : m_given.clock;
}

void Window::noteLooking(const QString &why)
{
    m_context->permission.refuse(tr("This file is open to look at only. %1").arg(why));
    m_board->post(
        u"looking"_s, look::Mark::Due,
        tr("You can look at everything here, search, print and save documents, but change nothing. %1").arg(why),
        {{tr("Try to open it for changes"), [this, path = m_file->path()] { openPath(path); }}}, false);
}

void Window::keepUp()
{
    if (m_given.computer && m_given.computer != &m_given.clock)
        return;
    // Before anything else reads the file, which is to be left without a trace of them.
    if (const Result<int> removed = action::removePastNeeds(m_context->desk); !removed)
        m_board->post(u"needs"_s, look::Mark::Due, removed.error().text, {}, true);
    m_upkeep = std::make_unique<Upkeep>(m_context->desk, computer().now());
    connect(m_upkeep.get(), &Upkeep::backupFailed, this, [this](const QString &why) {
        m_board->post(training::toText(store::OpenNote::Kind::Backup), look::Mark::Late, why,
                      {{tr("Show the backups"), [this] { go({Route::To::Data}); }}}, true);
    });
    connect(m_upkeep.get(), &Upkeep::ended, this, [this] {
        if (m_route.to == Route::To::Data)
            readAgain(); // shows the backup
    });
    m_upkeep->start();
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
    connect(m_work.get(), &page::Work::stopped, m_status, &StatusLine::hideWork);
    connect(m_work.get(), &page::Work::ended, this, [this](const Result<QString> &result) {
        if (result || result.error().kind == Error::Kind::Cancelled)
            m_status->setText(result ? *result : result.error().text);
        else
            m_given.prompt.show(result.error());
    });
}

void Window::followSteps()
{
    const auto last = store::Journal(*m_file).steps({.most = 1});
    const auto undo = action::nextUndo(m_context->desk);
    const auto redo = action::nextRedo(m_context->desk);
    if (!last || !undo || !redo)
        return; // a file that cannot be read says so where it is read
    const auto text = [](const std::optional<store::Step> &step) { return step ? action::stepText(*step) : QString(); };
    if (last->empty())
        m_status->setText(tr("Nothing was done in this file yet."));
    else
        m_status->setText(last->front().takesBack.isValid() ? action::stepText(last->front())
                                                            : tr("Saved: %1").arg(action::stepText(last->front())));
    const bool may = m_context->permission.isGiven();
    const bool isForGood = !last->empty() && last->front().forGood;
    m_status->setUndo(may ? text(*undo) : QString(), may ? text(*redo) : QString(), isForGood);
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
    m_route = m_before.back();
    m_before.pop_back();
    readAgain();
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
    if (const auto person = somebody(*m_file))
        routes.push_back({Route::To::Person, person->number});
    return routes;
}

std::vector<Target> Window::find(const QString &text)
{
    const auto go = [this](Route route) { this->go(route); };
    const auto press = [this](Route::To to, QPushButton *button) {
        this->go({to});
        button->click();
    };
    std::vector<Target> targets = namedPages(text, go);
    for (const Entry &entry : entries())
        std::ranges::move(actionsOf(page(entry.to), entry, text, press), std::back_inserter(targets));
    if (Result<std::vector<Target>> found = namedRecords(*m_finder, text, go))
        std::ranges::move(*found, std::back_inserter(targets));
    else
        m_status->setText(found.error().text);
    return targets;
}

page::Page &Window::page(Route::To to)
{
    page::Page *&page = m_pages[to];
    if (!page) {
        page = makePage(to, *m_context).release();
        m_stack->addWidget(page);
        connect(page, &page::Page::routed, this, &Window::go);
        connect(page, &page::Page::changed, this, &Window::refresh);
        connect(page, &page::Page::told, m_status, &StatusLine::setText);
        if (auto *dataPage = qobject_cast<page::DataPage *>(page))
            connect(
                dataPage, &page::DataPage::restoreChosen, this,
                [this](const store::Backup &backup) { restore(m_file->path(), backup); }, Qt::QueuedConnection);
        m_context->permission.watch(page);
    }
    return *page;
}

void Window::tell(const Error &error)
{
    if (error.kind != Error::Kind::Damaged)
        return m_given.prompt.show(error);
    // Not now: whoever asked for the page is a part of what is closed.
    QMetaObject::invokeMethod(
        this, [this, path = m_file->path(), error] { recover(path, error); }, Qt::QueuedConnection);
}

bool Window::read(Route route)
{
    const Result<> read = turnTo(route);
    if (!read)
        tell(read.error());
    return read.has_value();
}

void Window::readAgain()
{
    Result<> read = turnTo(m_route);
    while (!read && read.error().kind == Error::Kind::NotFound && !m_before.empty()) {
        read = turnTo(m_before.back());
        m_before.pop_back();
    }
    if (!read)
        tell(read.error());
}

Result<> Window::turnTo(Route route)
{
    page::Page &shown = page(route.to);
    CONVENER_TRY(shown.read(route.id));
    m_route = route;
    if (m_stack->currentWidget() != &shown) {
        m_stack->setCurrentWidget(&shown);
        shown.enter();
    }
    m_navigation->show(route.to);
    return {};
}

void Window::refresh(const action::Changes &changes)
{
    followSteps();
    if (page(m_route.to).concerns(changes))
        readAgain();
}

} // namespace convener::main
