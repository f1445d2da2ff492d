#include "app/cli/commands.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "core/action/nationalsample.h"
#include "core/action/sample.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class New final : public Command {
public:
    QString name() const override { return u"new"_s; }
    QString summary() const override { return Text::tr("Makes a new Convener file"); }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.flag(u"--sample"_s, m_sample, Text::tr("Fill it with invented organisations, to look around in"));
        options.choice(
            u"--scale"_s, m_scale,
            Text::tr("How large the sample is: a few organisations whose story is told, or 250 or 2,500 with "
                     "600 delegates each"),
            {u"story"_s, u"national"_s, u"tenfold"_s});
        options.together(u"--scale"_s, u"--sample"_s);
    }

    Result<Output> run() override
    {
        if (m_file.path.trimmed().isEmpty())
            return refuse(Text::tr("The new file needs a name. Give one, such as team.convener."));
        CONVENER_ASSIGN(auto database, store::Database::create(m_file.path));
        if (m_sample)
            CONVENER_TRY(fill(std::move(database)));
        return Output{
            .json = QJsonObject{{u"file"_s, m_file.path}},
            .text = m_sample
                        ? Text::tr("%1 is made, with a sample in it.").arg(m_file.path) + u'\n'
                        : Text::tr("%1 is made. Next: let an organisation join (convener-cli join).").arg(m_file.path) +
                              u'\n'};
    }

private:
    /// A sample that cannot be told to its end leaves no file behind.
    Result<> fill(std::unique_ptr<store::Database> database) const
    {
        auto file = std::make_unique<OpenFile>(std::move(database), m_file.on);
        const Result<> filled = tell(file->desk());
        file.reset();
        if (!filled)
            QFile::remove(m_file.path);
        return filled;
    }

    Result<> tell(action::Desk &desk) const
    {
        if (m_scale == "national"_L1)
            return action::fillWithOrganisations(desk, action::nationalSize);
        if (m_scale == "tenfold"_L1)
            return action::fillWithOrganisations(desk, action::tenfoldSize);
        return action::fillWithSample(desk);
    }

    FileChoice m_file;
    bool m_sample = false;
    QString m_scale;
};

} // namespace

CommandPointer makeNew()
{
    return std::make_unique<New>();
}

} // namespace convener::cli
