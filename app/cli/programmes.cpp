#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/texttable.h"
#include "core/catalogue/library.h"
#include "core/catalogue/programmefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace convener::cli {

using training::Programme;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// The programme of one file, or every fault of it in one sentence.
Result<std::vector<Programme>> readProgramme(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::File, Text::tr("%1 cannot be read. Check its name.").arg(path), file.errorString());
    const catalogue::ProgrammeFile read = catalogue::read(file.readAll());
    if (read.programme)
        return std::vector<Programme>{*read.programme};
    QStringList faults;
    for (const catalogue::Fault &fault : read.faults)
        faults.append(fault.text());
    return fail(Error::Kind::Invalid,
                Text::tr("%1 is not a sound programme file (%n fault(s)): %2", nullptr, int(faults.size()))
                    .arg(path, faults.join(u' ')));
}

class Programmes final : public Command {
public:
    QString name() const override { return u"programmes"_s; }
    QString summary() const override { return Text::tr("Lists the programmes, or reads and judges a programme file"); }

    void describe(Options &options) override
    {
        options.text(u"--file"_s, m_path, Text::tr("A programme file to read instead"), u"X.json"_s);
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto programmes,
                        m_path.isEmpty() ? Result<std::vector<Programme>>(catalogue::Library::load().programmes())
                                         : readProgramme(m_path));
        TextTable table({Text::tr("Programme"), Text::tr("Title"), Text::tr("Stages")});
        for (const Programme &programme : programmes) {
            QStringList stages;
            for (const training::Stage &stage : programme.stages)
                stages.append(stage.id);
            table.add({programme.id, programme.title, stages.join(u", "_s)});
        }
        return Output{.json = jsonArray(programmes,
                                        [](const Programme &programme) {
                                            return QJsonDocument::fromJson(catalogue::toJson(programme)).object();
                                        }),
                      .text = table.text()};
    }

private:
    QString m_path;
};

} // namespace

CommandPointer makeProgrammes()
{
    return std::make_unique<Programmes>();
}

} // namespace convener::cli
