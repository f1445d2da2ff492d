#pragma once

#include <QWidget>

namespace convener::page {

/// What an empty page or table shows: what will be here, and the first step.
class EmptyNote final : public QWidget {
    Q_OBJECT

public:
    /// Without a `step` there is no button.
    EmptyNote(const QString &title, const QString &sentence, const QString &step = {}, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen();
};

} // namespace convener::page
