#pragma once

#include "ui/look/mark.h"

#include <QScrollArea>
#include <QString>

#include <vector>

class QVBoxLayout;

namespace convener::dialog {

/// A sentence with a mark before it.
struct MarkedLine {
    look::Mark mark = look::Mark::None;
    QString text;

    bool operator==(const MarkedLine &) const = default;
};

/// Sentences to read before one decides, each with its mark. They wrap; those that do not fit are scrolled to, also
/// by keyboard.
class MarkList final : public QScrollArea {
    Q_OBJECT

public:
    /// `name` is what a screen reader calls it; the sentences are its description.
    explicit MarkList(const QString &name, QWidget *parent = nullptr);

    void set(const std::vector<MarkedLine> &lines);

private:
    QVBoxLayout *m_column;
};

} // namespace convener::dialog
