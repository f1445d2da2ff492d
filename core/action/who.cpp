#include "core/action/who.h"

#include <QDir>

namespace convener::action {

QString whoIsHere()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"})
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    return QDir::home().dirName();
}

} // namespace convener::action
