#include "ui/look/stylesheet.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace convener::look {

namespace {

// @name is a colour of the theme, #N# a length of N pixels at 100%.
constexpr QStringView sheet = uR"(
QMainWindow, QDialog, QWidget[role="page"], QStackedWidget { background: @window; }
QToolTip { background: @panel; color: @text; border: 1px solid @edge; padding: #4#; }
QLabel { background: transparent; color: @text; }
QLabel[role="secondary"], QLabel[role="figure-label"] { color: @secondary; }
QLabel[role="bad"] { color: @bad; font-weight: 600; }
QFrame[role="panel"] { background: @panel; border: 1px solid @line; border-radius: 6px; }
QFrame[role="figure"] { background: @panel; border: 1px solid @line; border-radius: 6px; }
QFrame[role="figure"][state="late"] { border-left: 4px solid @bad; }
QFrame[role="figure"][state="due"] { border-left: 4px solid @warm; }
QFrame[role="figure"][state="done"] { border-left: 4px solid @good; }
QFrame[role="notice"] { background: @quiet; border: none; border-left: 4px solid @accent; border-radius: 2px; }
QFrame[role="notice"][state="late"] { border-left: 4px solid @bad; }
QFrame[role="notice"][state="due"] { border-left: 4px solid @warm; }
QFrame[role="notice"][state="done"] { border-left: 4px solid @good; }

QFrame[role="band"] { background: @band; border: none; }
QLabel[role="brand"] { color: @bandtext; font-weight: 700; }
QPushButton[role="nav"] { background: transparent; color: @bandtext; border: 2px solid transparent; border-radius: 6px;
    padding: #7# #12#; text-align: left; }
QPushButton[role="nav"]:hover { border-color: @bandtext; }
QPushButton[role="nav"]:checked { background: @bandchosen; color: @bandchosentext; font-weight: 600; }
QPushButton[role="quiet"] { padding: #1# #8#; margin: 0px; }
QPushButton[role="nav"]:focus { border-color: @focus; }

QPushButton { background: @panel; color: @text; border: 1px solid @edge; border-radius: 4px; padding: #6# #14#; margin: 1px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @chosen; }
QPushButton:disabled { color: @edge; border-color: @line; background: @window; }
QPushButton:focus { background: @focus; color: @focustext; border: 2px solid @focusedge; margin: 0px; }
QPushButton[role="primary"] { background: @accent; color: @accenttext; border: 1px solid @accent; font-weight: 600; }
QPushButton[role="primary"]:hover { background: @accentstrong; border-color: @accentstrong; }
QPushButton[role="primary"]:disabled { background: @hover; border-color: @line; color: @edge; }
QPushButton[role="primary"]:focus { background: @focus; color: @focustext; border: 2px solid @focusedge; }
QPushButton[role="link"] { background: transparent; color: @accent; border: none; padding: #4# #4#; text-align: left; margin: 0px; }
QPushButton[role="link"]:hover { color: @accent; text-decoration: underline; }
QPushButton[role="link"]:focus { background: @focus; color: @focustext; }
QPushButton[role="nav"]:focus { background: transparent; color: @bandtext; margin: 1px; }
QPushButton[role="nav"]:checked:focus { background: @bandchosen; color: @bandchosentext; }
QPushButton::menu-indicator { width: #10#; subcontrol-position: right center; right: #6#; }

QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit, QDateTimeEdit {
    background: @panel; border: 1px solid @edge; border-radius: 4px; padding: #4# #6#; margin: 1px;
    selection-background-color: @accent; selection-color: @accenttext; }
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus,
QTimeEdit:focus, QDateTimeEdit:focus { border: 2px solid @focusedge; margin: 0px; }
QLineEdit[fault="true"] { border: 2px solid @bad; margin: 0px; }
QAbstractItemView QLineEdit, QAbstractItemView QComboBox, QAbstractItemView QDateEdit { border-radius: 0px; padding: 0px #4#; margin: 0px; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: #22#; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(@arrow); width: #10#; height: #10#; }
QSpinBox::up-button, QTimeEdit::up-button, QSpinBox::down-button, QTimeEdit::down-button { border: none;
    background: transparent; width: #18#; }
QSpinBox::up-arrow, QTimeEdit::up-arrow { image: url(@arrowup); width: #8#; height: #8#; }
QSpinBox::down-arrow, QTimeEdit::down-arrow { image: url(@arrow); width: #8#; height: #8#; }
QComboBox QAbstractItemView { background: @panel; color: @text; border: 1px solid @edge; selection-background-color: @chosen;
    selection-color: @text; outline: none; }
QCheckBox, QRadioButton { color: @text; spacing: #8#; padding: #3# #4#; border: 2px solid transparent; border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { background: @focus; color: @focustext; border: 2px solid @focusedge; }
QCheckBox::indicator, QRadioButton::indicator { width: #16#; height: #16#; border: 2px solid @edge; background: @panel; }
QRadioButton::indicator { border-radius: #9#; }
QCheckBox::indicator { border-radius: 3px; }
QCheckBox::indicator:checked, QRadioButton::indicator:checked { background: @accent; border-color: @accent; }
QCheckBox::indicator:checked { image: url(@tick); }

QTableView, QTreeView, QListView { background: @panel; color: @text; border: 1px solid @line; border-radius: 6px;
    gridline-color: @line; selection-background-color: @chosen; selection-color: @text; outline: none; }
QTableView::item, QTreeView::item, QListView::item { padding: #2# #6#; border: none; border-bottom: 1px solid @line; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected { background: @chosen; color: @text; }
QTableView::item:hover, QTreeView::item:hover, QListView::item:hover { background: @hover; }
QTableView::item:selected:hover { background: @chosen; }
QTableView:focus { border-color: @focusedge; }
QTreeView:focus, QListView:focus, QTextBrowser:focus { border: 2px solid @focusedge; }
QListWidget::item { padding: #6# #8#; }
QTextBrowser { border: 1px solid @line; border-radius: 6px; }
QHeaderView { background: @panel; border: none; }
QHeaderView::section { background: @panel; color: @secondary; border: none; border-bottom: 2px solid @line;
    padding: #6# #8#; font-weight: 600; }
QTableCornerButton::section { background: @panel; border: none; }

QTabWidget::pane { border: none; background: transparent; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @text; padding: #8# #14#; border: 2px solid transparent;
    border-bottom: 3px solid transparent; }
QTabBar::tab:hover { color: @accent; }
QTabBar::tab:selected { color: @accent; font-weight: 600; border-bottom: 3px solid @accent; }
QTabBar::tab:focus { border: 2px solid @focusedge; border-bottom: 3px solid @accent; }

QProgressBar { background: @line; border: none; border-radius: 3px; max-height: #6#; color: @text; text-align: center; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QStatusBar, QFrame[role="status"] { background: @panel; border-top: 1px solid @line; color: @secondary; }
QStatusBar::item { border: none; }
QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: #10#; margin: 0px; }
QScrollBar:horizontal { background: transparent; height: #10#; margin: 0px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar::handle { background: @edge; border-radius: #3#; margin: 2px; min-height: #24#; min-width: #24#; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { background: @panel; color: @text; border: 1px solid @edge; padding: #4#; }
QMenu::item { padding: #6# #20#; border-radius: 3px; }
QMenu::item:selected { background: @chosen; color: @text; }
QMenu::item:disabled { color: @edge; }
QSplitter::handle { background: @line; }
)";

QHash<QString, Role> names()
{
    return {{u"window"_s, Role::Window},
            {u"panel"_s, Role::Panel},
            {u"band"_s, Role::Band},
            {u"bandchosen"_s, Role::BandChosen},
            {u"text"_s, Role::Text},
            {u"secondary"_s, Role::Secondary},
            {u"bandtext"_s, Role::BandText},
            {u"bandchosentext"_s, Role::BandChosenText},
            {u"line"_s, Role::Line},
            {u"edge"_s, Role::Edge},
            {u"accent"_s, Role::Accent},
            {u"accentstrong"_s, Role::AccentStrong},
            {u"accenttext"_s, Role::AccentText},
            {u"chosen"_s, Role::Chosen},
            {u"hover"_s, Role::Hover},
            {u"focus"_s, Role::Focus},
            {u"focustext"_s, Role::FocusText},
            {u"focusedge"_s, Role::FocusEdge},
            {u"good"_s, Role::Good},
            {u"bad"_s, Role::Bad},
            {u"warm"_s, Role::Warm},
            {u"quiet"_s, Role::Quiet}};
}

QString shade(Scheme scheme)
{
    return scheme == Scheme::Light ? u"light"_s : u"dark"_s;
}

} // namespace

QString styleSheet(const Theme &theme)
{
    static const QRegularExpression token(u"@([a-z]+)|#(\\d+)#"_s);
    const QHash<QString, Role> roles = names();
    QString result;
    qsizetype done = 0;
    for (auto matches = token.globalMatch(sheet.toString()); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += sheet.mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        const QString name = match.captured(1);
        if (name.isEmpty())
            result += u"%1px"_s.arg(qRound(match.captured(2).toInt() * theme.textScale));
        else if (name == u"arrow" || name == u"arrowup" || name == u"tick")
            result += u":/look/%1-%2.svg"_s.arg(name, shade(theme.scheme));
        else if (const auto role = roles.constFind(name); role != roles.constEnd())
            result += theme.colour(*role).name();
        else
            Q_ASSERT_X(false, "styleSheet", qPrintable(name));
    }
    result += sheet.mid(done);
    return result;
}

} // namespace convener::look
