#pragma once

#include <QStringList>

#include <vector>

namespace convener::cli {

/// Lines of text with their columns aligned, two spaces apart. A line may have fewer cells than another.
class TextTable {
public:
    explicit TextTable(const QStringList &heads) { add(heads); }

    void add(const QStringList &cells) { m_rows.push_back(cells); }
    /// Every line ended. Empty when the table has nothing but its heads.
    QString text() const;

private:
    std::vector<QStringList> m_rows;
};

} // namespace convener::cli
