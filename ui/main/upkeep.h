#pragma once

#include "core/action/desk.h"
#include "ui/page/work.h"

#include <QObject>

namespace convener::main {

/// What is done beside the window whenever a file is opened to work on: a backup where the last is older than a day.
/// It takes a thread of its own, so that it stands in nobody's way.
class Upkeep final : public QObject {
    Q_OBJECT

public:
    /// `now` is the computer's own time, whatever day is taken for today.
    Upkeep(const action::Desk &desk, const QDateTime &now);

    void start();

Q_SIGNALS:
    /// The daily backup could not be made; `why` says why not and what to do.
    void backupFailed(const QString &why);
    void ended();

private:
    QDateTime m_now;
    page::Work m_work;
};

} // namespace convener::main
