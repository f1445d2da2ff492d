#include "app/cli/clashes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

QJsonArray json(const std::vector<timeline::Clash> &clashes)
{
    return jsonArray(clashes, [](const timeline::Clash &clash) {
        return QJsonObject{{u"rule"_s, clash.rule},
                           {u"text"_s, clash.text},
                           {u"cohort"_s, json(clash.cohort)},
                           {u"session"_s, json(clash.session)}};
    });
}

QString text(const std::vector<timeline::Clash> &clashes)
{
    QString lines;
    for (const timeline::Clash &clash : clashes)
        lines += Text::tr("Clash: %1").arg(clash.text) + u'\n';
    return lines;
}

QJsonValue json(const std::optional<time::Span> &window)
{
    if (!window)
        return {};
    return QJsonObject{{u"start"_s, json(window->first())}, {u"end"_s, json(window->last())}};
}

} // namespace convener::cli
