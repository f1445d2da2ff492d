#include "app/cli/complain.h"

#include <cstdio>

namespace convener::cli {

void complain(const QString &sentence)
{
    const QByteArray line = sentence.simplified().toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    std::fflush(stderr);
}

} // namespace convener::cli
