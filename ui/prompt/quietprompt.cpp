#include "ui/prompt/quietprompt.h"

#include <QtDebug>

namespace convener::prompt {

void QuietPrompt::show(const Error &error)
{
    m_hasShown = true;
    qCritical("%ls %ls", qUtf16Printable(error.text), qUtf16Printable(error.detail));
}

} // namespace convener::prompt
