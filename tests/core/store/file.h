#pragma once

#include "core/store/database.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <utility>

namespace convener::test {

using namespace Qt::StringLiterals;

/// The value of a step that must succeed; otherwise the test ends with what it was told.
template <class Value>
Value done(Result<Value> result)
{
    if (!result)
        FAIL(result.error().text.toStdString() << " [" << result.error().detail.toStdString() << ']');
    if constexpr (!std::is_void_v<Value>)
        return std::move(*result);
}

/// A folder that goes with the test.
class Folder {
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    void allowEverybody() const { QFile::setPermissions(m_folder.path(), everything); }
    void allowReading() const
    {
        QFile::setPermissions(m_folder.path(),
                              everything & ~(QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther));
    }

private:
    static constexpr QFile::Permissions everything{QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                                   QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                                   QFile::ReadOther | QFile::WriteOther | QFile::ExeOther};

    QTemporaryDir m_folder;
};

/// A new file in a folder of its own.
struct File {
    Folder folder;
    std::unique_ptr<store::Database> database = done(store::Database::create(folder.path(u"test.convener"_s)));

    store::Database &operator*() const { return *database; }
    store::Database *operator->() const { return database.get(); }
};

} // namespace convener::test
