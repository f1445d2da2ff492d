#include "core/action/shownprogramme.h"

#include "core/store/editions.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace convener::action {

using training::Programme;

QString shownLanguage()
{
    return QLocale().language() == QLocale::Welsh ? u"cy"_s : u"en"_s;
}

Result<Programme> readProgramme(const Desk &desk, training::EditionId edition, const QString &language)
{
    return store::Editions(desk.file).programme(edition).map(
        [&](const Programme &programme) { return desk.library.inLanguage(programme, language); });
}

std::vector<Programme> shippedProgrammes(const Desk &desk)
{
    std::vector<Programme> programmes;
    for (const Programme &programme : desk.library.programmes())
        programmes.push_back(shown(desk, programme));
    return programmes;
}

Programme shown(const Desk &desk, const Programme &programme)
{
    return desk.library.inLanguage(programme, shownLanguage());
}

QString shown(const Desk &desk, const QString &title)
{
    return desk.library.inLanguage(title, shownLanguage());
}

} // namespace convener::action
