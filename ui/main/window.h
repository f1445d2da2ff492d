#pragma once

#include "core/action/changes.h"
#include "core/error/error.h"
#include "ui/page/route.h"

#include <QMainWindow>

#include <map>
#include <memory>
#include <vector>

class QStackedWidget;

namespace convener::catalogue {
class Library;
}
namespace convener::prompt {
class Prompt;
}
namespace convener::store {
class Database;
}
namespace convener::time {
class Clock;
}
namespace convener::page {
class Page;
class Work;
struct Context;
} // namespace convener::page

namespace convener::main {

class Navigation;
class Search;
class StatusLine;

/// What the window is given by the program; all of it outlives the window.
struct Given {
    const catalogue::Library &library;
    const time::Clock &clock;
    prompt::Prompt &prompt;
};

/// The window: navigation, the page that is open, and the status line; over the welcome page while no file is open.
class Window final : public QMainWindow {
    Q_OBJECT

public:
    explicit Window(const Given &given);
    ~Window() override;

    /// Opens a file in the place of the one that is open.
    void open(std::unique_ptr<store::Database> file);

    /// Shows a page, and remembers the one before it.
    void go(page::Route route);
    void goBack();

    /// Every page that can be gone to now: those of the navigation, an engagement and a cohort.
    std::vector<page::Route> routes() const;
    page::Route route() const { return m_route; }

private:
    void closePages();
    void followWork();
    void openSample();
    void createFile();
    void openFile();
    void openOrTell(Result<std::unique_ptr<store::Database>> file);
    page::Page &page(page::Route::To to);
    bool read(page::Route route);
    void refresh(const action::Changes &changes);

    Given m_given;
    std::unique_ptr<store::Database> m_file;
    std::unique_ptr<page::Work> m_work;
    std::unique_ptr<page::Context> m_context;
    std::map<page::Route::To, page::Page *> m_pages;
    page::Route m_route;
    std::vector<page::Route> m_before;

    QStackedWidget *m_outer;
    QStackedWidget *m_stack;
    Search *m_search;
    Navigation *m_navigation;
    StatusLine *m_status;
};

} // namespace convener::main
