#pragma once

#include "core/action/changes.h"
#include "core/error/error.h"
#include "core/store/backup.h"
#include "ui/page/route.h"

#include <QMainWindow>

#include <map>
#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QStackedWidget;
class QThread;

namespace convener::action {
class Finder;
}
namespace convener::catalogue {
class Library;
}
namespace convener::prompt {
class Prompt;
}
namespace convener::store {
class Database;
} // namespace convener::store
namespace convener::time {
class Clock;
}
namespace convener::page {
class Page;
class RecoverPage;
class Work;
struct Context;
} // namespace convener::page

namespace convener::main {

class Board;
class Navigation;
class Search;
class StatusLine;
class Upkeep;
struct Target;

/// What the window is given by the program; all of it outlives the window.
struct Given {
    const catalogue::Library &library;
    const time::Clock &clock;
    prompt::Prompt &prompt;
    /// The computer's own clock where another day is taken for today: backups go by it, and nothing is done by itself
    /// to a file that is opened on a made-up day.
    const time::Clock *computer = nullptr;
};

/// The window: navigation, the page that is open, and the status line; over the welcome page while no file is open.
class Window final : public QMainWindow {
    Q_OBJECT

public:
    explicit Window(const Given &given);
    ~Window() override;

    /// Opens the file at `path` in the place of the one that is open; asks, or shows why not.
    void openPath(const QString &path);
    /// The same for one that is open already. `whyLooking` says why it is open to look at only, if it is.
    void open(std::unique_ptr<store::Database> file, const QString &whyLooking = {});
    bool hasFile() const { return bool(m_file); }

    /// Shows a page, and remembers the one before it.
    void go(page::Route route);
    void goBack();

    /// Every page that can be gone to now: those of the navigation, an engagement, a cohort and a person.
    std::vector<page::Route> routes() const;
    page::Route route() const { return m_route; }

private:
    void layOut();
    void takeKeys();
    void close();
    void closePages();
    void followWork();
    void followSteps();
    void noteLooking(const QString &why);
    void keepUp();
    void openSample();
    void createFile();
    void openFile();
    void recover(const QString &path, const Error &error);
    void salvage(const QString &path);
    void restore(QString path, store::Backup backup);
    void endRestore(const QString &path, const store::Backup &backup, const Result<> &restored);
    std::vector<Target> find(const QString &text);
    page::Page &page(page::Route::To to);
    /// Reads a page and shows it.
    Result<> turnTo(page::Route route);
    /// The same; where it cannot be read, says why.
    bool read(page::Route route);
    /// The page that is open; where what it is about is no more, the nearest one before it that still is.
    void readAgain();
    void tell(const Error &error);
    void refresh(const action::Changes &changes);
    const time::Clock &computer() const;

    Given m_given;
    std::unique_ptr<store::Database> m_file;
    std::unique_ptr<page::Work> m_work;
    std::unique_ptr<page::Context> m_context;
    std::unique_ptr<Upkeep> m_upkeep;
    std::unique_ptr<action::Finder> m_finder;
    std::map<page::Route::To, page::Page *> m_pages;
    page::Route m_route;
    std::vector<page::Route> m_before;
    std::unique_ptr<QThread> m_restoring; ///< while no file is open

    QStackedWidget *m_outer;
    QStackedWidget *m_stack;
    Search *m_search;
    Navigation *m_navigation;
    Board *m_board;
    StatusLine *m_status;
    page::RecoverPage *m_recover;
    QLabel *m_wait;
};

} // namespace convener::main
