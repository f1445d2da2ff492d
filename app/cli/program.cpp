#include "app/cli/program.h"

#include "app/cli/commands.h"
#include "app/cli/complain.h"
#include "app/cli/misuse.h"
#include "app/cli/options.h"
#include "core/catalogue/library.h"
#include "core/catalogue/programmetranslator.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QLocale>
#include <QTranslator>

#include <CLI/CLI.hpp>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

enum Status { Done = 0, Refused = 1, WrongUsage = 2 };

/// Speaks Welsh to a computer that does, English to all others: words and dates in one language.
void chooseLanguage(QCoreApplication &application)
{
    const bool welsh = QLocale::system().language() == QLocale::Welsh;
    const QLocale locale(welsh ? QLocale::Welsh : QLocale::English, QLocale::UnitedKingdom);
    QLocale::setDefault(locale);
    auto *translator = new QTranslator(&application);
    if (translator->load(welsh ? u":/i18n/convener_cy.qm"_s : u":/i18n/convener_en.qm"_s))
        application.installTranslator(translator);
    if (welsh)
        application.installTranslator(new catalogue::ProgrammeTranslator(catalogue::Library::load(), &application));
}

QByteArray written(const QJsonValue &json)
{
    const QJsonDocument document = json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    return document.toJson();
}

int finish(const Result<Output> &result, bool asJson)
{
    if (!result) {
        complain(result.error().text);
        return Refused;
    }
    const QByteArray answer = asJson ? written(result->json) : result->text.toUtf8();
    std::fwrite(answer.constData(), 1, size_t(answer.size()), stdout);
    std::fflush(stdout);
    if (result->complaint.isEmpty())
        return Done;
    complain(result->complaint);
    return Refused;
}

/// The first word that is no option: the command, if it is one. Empty where there is none.
QString firstWord(const QStringList &arguments)
{
    const auto word = std::find_if(arguments.begin(), arguments.end(),
                                   [](const QString &argument) { return !argument.startsWith(u'-'); });
    return word == arguments.end() ? QString() : *word;
}

/// What was wrong with the arguments, and where to read what is right.
int misused(const CLI::App &app, const CLI::ParseError &error, const QStringList &arguments)
{
    const auto chosen = app.get_subcommands();
    const QString command = chosen.empty() ? QString() : u' ' + QString::fromStdString(chosen.front()->get_name());
    const QString unknown = chosen.empty() ? firstWord(arguments) : QString();
    const QString what = unknown.isEmpty() ? misuse(error) : Text::tr("There is no command “%1”.").arg(unknown);
    complain(Text::tr("%1 (convener-cli%2 --help tells more.)").arg(what, command));
    return WrongUsage;
}

class Program {
public:
    Program()
        : m_app(Text::tr("Coordinates training programmes: from an organisation that joins to a printed pack.")
                    .toStdString(),
                "convener-cli")
        , m_commands(allCommands())
    {
        m_app.require_subcommand(1);
        m_app.set_version_flag("--version", CONVENER_VERSION, Text::tr("Print the version and end").toStdString());
        m_app.set_help_flag("--help,-h", Text::tr("Print this help and end").toStdString());
        describeJson(m_app);
        for (const CommandPointer &command : m_commands)
            describe(*command);
        m_app.footer(
            Text::tr("Each command has its own help: convener-cli join --help. Dates are written 2027-02-15, session "
                     "times 2027-02-15T13:00/2027-02-15T16:30.\nThe exit status is 0 when it was done, 1 when it was "
                     "refused (the reason is on stderr), 2 for wrong usage.")
                .toStdString());
    }

    int run(const QStringList &arguments)
    {
        std::vector<std::string> words;
        for (qsizetype i = arguments.size() - 1; i >= 0; --i)
            words.push_back(arguments[i].toStdString());
        try {
            m_app.parse(words);
        } catch (const CLI::ParseError &error) {
            return error.get_exit_code() == int(CLI::ExitCodes::Success) ? m_app.exit(error)
                                                                         : misused(m_app, error, arguments);
        }
        return finish(chosen().run(), m_json);
    }

private:
    void describe(Command &command)
    {
        CLI::App *app = m_app.add_subcommand(command.name().toStdString(), command.summary().toStdString());
        Options options(*app);
        command.describe(options);
        describeJson(*app);
    }

    void describeJson(CLI::App &app)
    {
        app.add_flag("--json", m_json, Text::tr("Answer with one JSON document").toStdString());
    }

    Command &chosen() const
    {
        const QString name = QString::fromStdString(m_app.get_subcommands().front()->get_name());
        return **std::find_if(m_commands.begin(), m_commands.end(),
                              [&](const CommandPointer &command) { return command->name() == name; });
    }

    CLI::App m_app;
    std::vector<CommandPointer> m_commands;
    bool m_json = false;
};

} // namespace

bool draws(const QStringList &arguments)
{
    const auto commands = allCommands();
    return std::any_of(commands.begin(), commands.end(), [word = firstWord(arguments)](const CommandPointer &command) {
        return command->draws() && command->name() == word;
    });
}

int runProgram(QCoreApplication &application, const QStringList &arguments)
{
    chooseLanguage(application);
    return Program().run(arguments);
}

} // namespace convener::cli
