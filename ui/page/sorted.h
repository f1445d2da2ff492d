#pragma once

class QAbstractItemModel;
class QObject;
class QSortFilterProxyModel;

namespace convener::page {

/// The model sorted by its SortRole, and filtered over all columns without regard to case.
/// For lists that stay in the hundreds; longer ones are sorted in the store.
QSortFilterProxyModel *sorted(QAbstractItemModel *model, QObject *parent);

} // namespace convener::page
