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

class Confirm final : public Command {
public:
    QString name() const override { return u"confirm"_s; }
    QString summary() const override { return Text::tr("Confirms a delegate who was invited, or offered a place"); }

    void describe(Options &options) override
    {
        m_file.describe(options);
        m_place.describe(options);
        options.text(u"--override"_s, m_override,
                     Text::tr("Why they are confirmed although something bars it; the reason is kept"), u"REASON"_s);
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toWrite());
        CONVENER_ASSIGN(const ChosenPlace chosen, m_place.find(file->desk()));
        CONVENER_ASSIGN(const auto confirmed, action::confirmPlace(file->desk(), chosen.place, m_override));
        Output output{.json = QJsonObject{{u"place"_s, json(chosen.place)},
                                          {u"standing"_s, u"confirmed"_s},
                                          {u"warnings"_s, QJsonArray::fromStringList(confirmed.warnings)}},
                      .text = Text::tr("%1 is confirmed.").arg(chosen.name) + u'\n'};
        for (const QString &warning : confirmed.warnings)
            output.text += Text::tr("Warning: %1").arg(warning) + u'\n';
        return output;
    }

private:
    FileChoice m_file;
    PlaceChoice m_place;
    QString m_override;
};

} // namespace

CommandPointer makeConfirm()
{
    return std::make_unique<Confirm>();
}

} // namespace convener::cli
