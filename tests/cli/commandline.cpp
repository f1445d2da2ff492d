#include "tests/cli/commandline.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace convener::cli {

bool Answer::refused(int withStatus, const QString &part) const
{
    const QString sentence = QString::fromUtf8(err);
    UNSCOPED_INFO("status " << status << ", stdout " << out.toStdString() << ", stderr " << err.toStdString());
    return status == withStatus && out.isEmpty() && sentence.count(u'\n') == 1 && sentence.contains(part);
}

CommandLine::CommandLine()
{
    REQUIRE(m_folder.isValid());
}

void CommandLine::workIn(const QString &folder)
{
    REQUIRE(QDir().mkpath(path(folder)));
    m_file = folder + u"/team.convener"_s;
}

QString CommandLine::write(const QString &name, const QByteArray &bytes) const
{
    QFile written(path(name));
    REQUIRE(written.open(QIODevice::WriteOnly));
    REQUIRE(written.write(bytes) == bytes.size());
    return path(name);
}

std::unique_ptr<QProcess> CommandLine::start(const QStringList &words) const
{
    auto process = std::make_unique<QProcess>();
    process->start(QStringLiteral(CONVENER_CLI), words);
    return process;
}

Answer CommandLine::run(const QStringList &words) const
{
    return wait(*start(words), words);
}

Answer CommandLine::runWithoutFonts(const QStringList &words) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FONTCONFIG_FILE"_s,
                       write(u"fonts.conf"_s, "<!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig/>"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CONVENER_CLI), words);
    return wait(process, words);
}

Answer CommandLine::wait(QProcess &started, const QStringList &words)
{
    started.closeWriteChannel();
    const bool ended = started.waitForFinished(120'000);
    INFO("convener-cli " << words.join(u' ').toStdString());
    REQUIRE(ended);
    REQUIRE(started.exitStatus() == QProcess::NormalExit);
    return {started.exitCode(), started.readAllStandardOutput(), started.readAllStandardError()};
}

QJsonDocument CommandLine::document(const QStringList &words) const
{
    const Answer answer = run(words + QStringList{u"--json"_s});
    INFO("convener-cli " << words.join(u' ').toStdString() << "\n" << answer.err.toStdString());
    REQUIRE(answer.status == 0);
    if (!answer.err.startsWith("Note: ")) // of the folder where the file lies
        CHECK(answer.err.isEmpty());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(answer.out, &error);
    REQUIRE(error.error == QJsonParseError::NoError);
    return document;
}

void CommandLine::newFile() const
{
    REQUIRE(run({u"new"_s, file()}).status == 0);
}

QString CommandLine::join(const QString &on, const QString &organisation) const
{
    const QJsonObject joined = object({u"join"_s, file(), u"--organisation"_s, organisation, u"--programme"_s,
                                       u"compassionate-conversations"_s, u"--on"_s, on});
    return QString::number(joined[u"id"].toInteger());
}

QString CommandLine::cohort(const QString &engagement, const QString &stage, const QStringList &more) const
{
    const QJsonObject planned =
        object(QStringList{u"cohort"_s, file(), u"--engagement"_s, engagement, u"--stage"_s, stage} + more);
    return QString::number(planned[u"id"].toInteger());
}

QJsonObject CommandLine::roster(const QString &cohort, const QByteArray &list, const QStringList &more) const
{
    return object(QStringList{u"roster"_s, file(), u"--cohort"_s, cohort, write(u"list.csv"_s, list)} + more);
}

QJsonObject CommandLine::timeline(const QString &engagement, const QString &on) const
{
    return object({u"timeline"_s, file(), u"--engagement"_s, engagement, u"--on"_s, on});
}

QByteArray delegates(int count, int first)
{
    QByteArray list("Name,Email\n");
    for (int i = first; i < first + count; ++i)
        list += "Delegate " + QByteArray::number(i) + ",delegate" + QByteArray::number(i) + "@northmoor.example\n";
    return list;
}

QList<QJsonObject> those(const QJsonValue &array, const QString &key, const QString &value)
{
    QList<QJsonObject> found;
    for (const QJsonValue &each : array.toArray())
        if (each[key].toString() == value)
            found.append(each.toObject());
    return found;
}

QString pdfText(const QString &path)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

} // namespace convener::cli
