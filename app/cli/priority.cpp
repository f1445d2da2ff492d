#include "app/cli/commands.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "app/cli/placechoice.h"
#include "core/action/keepplace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class Priority final : public Command {
public:
    QString name() const override { return u"priority"_s; }
    QString summary() const override { return Text::tr("Says where a delegate stands on the waiting list"); }

    void describe(Options &options) override
    {
        m_file.describe(options);
        m_place.describe(options);
        options.count(u"--to"_s, m_priority, Text::tr("1 comes first; without it, by when they asked"));
        options.text(u"--why"_s, m_why, Text::tr("The reason, which is kept"));
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toWrite());
        CONVENER_ASSIGN(const ChosenPlace chosen, m_place.find(file->desk()));
        CONVENER_TRY(action::setPriority(file->desk(), chosen.place, m_priority, m_why));
        return Output{.json = QJsonObject{{u"place"_s, json(chosen.place)},
                                          {u"priority"_s, m_priority ? QJsonValue(*m_priority) : QJsonValue()}},
                      .text = Text::tr("The waiting list is in its new order.") + u'\n'};
    }

private:
    FileChoice m_file;
    PlaceChoice m_place;
    std::optional<int> m_priority;
    QString m_why;
};

} // namespace

CommandPointer makePriority()
{
    return std::make_unique<Priority>();
}

} // namespace convener::cli
