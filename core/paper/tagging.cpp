#include "core/paper/tagging.h"

namespace convener::paper {

Result<QByteArray> Tagging::apply(const QByteArray &pdf, const std::vector<Pages> &, const QString &) const
{
    return pdf;
}

} // namespace convener::paper
