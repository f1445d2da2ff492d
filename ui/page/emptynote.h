#pragma once

#include <QWidget>

namespace convener::page {

/// What an empty page or table shows: what will be here, and the first step.
class EmptyNote final : public QWidget {
    Q_OBJECT

public:
    enum class Step { Changes, Leads };

    /// Without a `step` there is no button; otherwise it changes the record, or leads to another page.
    EmptyNote(const QString &title, const QString &sentence, const QString &step = {}, Step kind = Step::Changes);

Q_SIGNALS:
    void chosen();
};

} // namespace convener::page
