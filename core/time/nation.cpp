#include "core/time/nation.h"

#include <QCoreApplication>

namespace convener::time {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Nation)
};

} // namespace

QString toText(Nation nation)
{
    switch (nation) {
    case Nation::England:
        return QStringLiteral("england");
    case Nation::Wales:
        return QStringLiteral("wales");
    case Nation::Scotland:
        return QStringLiteral("scotland");
    case Nation::NorthernIreland:
        return QStringLiteral("northern-ireland");
    }
    Q_UNREACHABLE();
}

std::optional<Nation> nationFromText(QStringView text)
{
    for (const Nation nation : allNations) {
        if (toText(nation) == text)
            return nation;
    }
    return std::nullopt;
}

QString shownName(Nation nation)
{
    switch (nation) {
    case Nation::England:
        return Text::tr("England");
    case Nation::Wales:
        return Text::tr("Wales");
    case Nation::Scotland:
        return Text::tr("Scotland");
    case Nation::NorthernIreland:
        return Text::tr("Northern Ireland");
    }
    Q_UNREACHABLE();
}

} // namespace convener::time
