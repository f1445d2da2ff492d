#pragma once

#include "ui/look/mark.h"

#include <QMap>
#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace convener::page {
class Notice;
}

namespace convener::main {

/// Notes about the file above every page, which keep nobody from their work: each stays until it is closed, or is taken
/// away by whoever put it there.
class Board final : public QWidget {
    Q_OBJECT

public:
    struct Verb {
        QString text;
        std::function<void()> act;
    };

    explicit Board(QWidget *parent = nullptr);

    /// Puts a note there, in the place of the one with the same key. One that `closes` has a button for it, and tells
    /// closed() when it was pressed.
    void post(const QString &key, look::Mark mark, const QString &text, const std::vector<Verb> &verbs, bool closes);
    void take(const QString &key);
    void clear();

Q_SIGNALS:
    void closed(const QString &key);

private:
    QMap<QString, page::Notice *> m_notes;
    QVBoxLayout *m_column;
};

} // namespace convener::main
