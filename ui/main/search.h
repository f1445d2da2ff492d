#pragma once

#include "ui/model/findingmodel.h"

#include <QLineEdit>

#include <functional>

namespace convener::main {

/// Something that the search can lead to, or do.
struct Target {
    QString title;
    QString second; ///< what it is
    std::function<void()> go;
};

/// The search over everything, and the palette of what can be done. It asks anew at every letter.
class Search final : public QLineEdit {
    Q_OBJECT

public:
    using Find = std::function<std::vector<Target>(const QString &text)>;

    explicit Search(Find find, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person is about to type: a good moment to get ready.
    void entered();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void find(const QString &text);
    void choose(const QModelIndex &index);

    Find m_ask;
    std::vector<Target> m_targets;
    model::FindingModel *m_found;
};

} // namespace convener::main
