#pragma once

#include "ui/model/findingmodel.h"
#include "ui/page/route.h"

#include <QLineEdit>

#include <functional>

namespace convener::main {

/// A place in the window with its name.
struct Target {
    QString title;
    QString second;
    page::Route route;
};

/// The search over everything: pages, organisations and cohorts by name. It asks for what there is when it is entered.
class Search final : public QLineEdit {
    Q_OBJECT

public:
    explicit Search(std::function<std::vector<Target>()> targets, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(convener::page::Route route);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void find(const QString &text);
    void choose(const QModelIndex &index);

    std::function<std::vector<Target>()> m_ask;
    std::vector<Target> m_targets;
    std::vector<model::Finding> m_names; ///< of the targets, their key being the place in m_targets
    model::FindingModel *m_found;
};

} // namespace convener::main
