#include "core/store/editions.h"
#include "app/cli/commands.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "app/cli/texttable.h"
#include "core/action/edition.h"
#include "core/catalogue/openprogramme.h"
#include "core/catalogue/programmefile.h"
#include "core/paper/savefile.h"
#include "core/timeline/datetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class Editions final : public Command {
public:
    QString name() const override { return u"editions"_s; }
    QString summary() const override
    {
        return Text::tr("Lists the editions that a file keeps, or saves or exports one");
    }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.text(u"--save"_s, m_save, Text::tr("A programme file to save as a new edition"), u"X.json"_s);
        options.text(u"--export"_s, m_export, Text::tr("Where to write a programme, to be changed and saved"),
                     u"X.json"_s);
        options.text(u"--programme"_s, m_programme, Text::tr("The programme to write"), u"ID"_s);
        options.text(u"--edition"_s, m_edition, Text::tr("Its edition (the newest where none is given)"));
        options.apart(u"--save"_s, u"--export"_s)
            .together(u"--export"_s, u"--programme"_s)
            .together(u"--programme"_s, u"--export"_s);
    }

    Result<Output> run() override
    {
        if (!m_save.isEmpty())
            return save();
        CONVENER_ASSIGN(const auto file, m_file.toRead());
        if (!m_export.isEmpty())
            return exportTo(m_export, file->desk());
        CONVENER_ASSIGN(const auto editions, store::Editions(file->desk().file).all());
        TextTable table(
            {Text::tr("Number"), Text::tr("Programme"), Text::tr("Edition"), Text::tr("Title"), Text::tr("Saved on")});
        for (const store::Edition &each : editions)
            table.add({QString::number(each.id.number), each.programme, each.edition, each.title,
                       timeline::dayText(each.savedOn)});
        return Output{.json = jsonArray(editions,
                                        [](const store::Edition &each) {
                                            return QJsonObject{{u"id"_s, json(each.id)},
                                                               {u"programme"_s, each.programme},
                                                               {u"edition"_s, each.edition},
                                                               {u"title"_s, each.title},
                                                               {u"saved"_s, json(each.savedOn)}};
                                        }),
                      .text = table.text()};
    }

private:
    Result<Output> save()
    {
        CONVENER_ASSIGN(const auto programme, catalogue::openProgramme(m_save));
        CONVENER_ASSIGN(const auto file, m_file.toWrite());
        CONVENER_ASSIGN(const auto id, action::saveEdition(file->desk(), programme));
        return Output{
            .json = QJsonObject{{u"id"_s, json(id)}, {u"programme"_s, programme.id}, {u"edition"_s, programme.edition}},
            .text = Text::tr("Edition %1 of %2 is saved.").arg(programme.edition, programme.title) + u'\n'};
    }

    Result<Output> exportTo(const QString &path, const action::Desk &desk) const
    {
        CONVENER_ASSIGN(const auto programme, action::findProgramme(desk, m_programme, m_edition));
        CONVENER_TRY(paper::saveFile(path, catalogue::toJson(programme)));
        return Output{.json = QJsonObject{{u"file"_s, path}}, .text = path + u'\n'};
    }

    FileChoice m_file;
    QString m_save;
    QString m_export;
    QString m_programme;
    QString m_edition;
};

} // namespace

CommandPointer makeEditions()
{
    return std::make_unique<Editions>();
}

} // namespace convener::cli
