#pragma once

#include "core/error/error.h"

#include <QString>

#include <optional>

namespace convener::store {

class Database;

/// The file's own settings, by key.
class Settings {
public:
    explicit Settings(Database &database)
        : m_database(database)
    {
    }

    Result<std::optional<QString>> value(const QString &key) const;
    Result<> set(const QString &key, const QString &value);

private:
    Database &m_database;
};

} // namespace convener::store
