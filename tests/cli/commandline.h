#pragma once

#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

class QProcess;

namespace convener::cli {

/// What the program answered.
struct Answer {
    int status = -1;
    QByteArray out;
    QByteArray err;

    /// Whether it refused as it should: this status, nothing on stdout, and one line on stderr that says `part`.
    bool refused(int withStatus, const QString &part) const;
};

/// convener-cli, run as a process in a folder of its own that goes away with it.
class CommandLine {
public:
    CommandLine();

    /// A path in the folder.
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// The Convener file that most tests work on.
    QString file() const { return path(m_file); }
    /// Puts that file into a folder in the folder from here on.
    void workIn(const QString &folder);
    /// Writes a file into the folder and gives its path.
    QString write(const QString &name, const QByteArray &bytes) const;

    Answer run(const QStringList &words) const;
    /// The same where no font is installed.
    Answer runWithoutFonts(const QStringList &words) const;
    std::unique_ptr<QProcess> start(const QStringList &words) const;

    /// Runs it with --json: done, silent on stderr, and exactly one document on stdout.
    QJsonDocument document(const QStringList &words) const;
    QJsonObject object(const QStringList &words) const { return document(words).object(); }
    QJsonArray array(const QStringList &words) const { return document(words).array(); }

    // The first steps of most stories, on file().
    void newFile() const;
    QString join(const QString &on, const QString &organisation = QStringLiteral("Northmoor Trust")) const;
    QString cohort(const QString &engagement, const QString &stage, const QStringList &more) const;
    QJsonObject roster(const QString &cohort, const QByteArray &list, const QStringList &more = {}) const;
    QJsonObject timeline(const QString &engagement, const QString &on = QStringLiteral("2026-12-01")) const;

private:
    static Answer wait(QProcess &started, const QStringList &words);

    QTemporaryDir m_folder;
    QString m_file = QStringLiteral("team.convener");
};

/// A list of so many delegates, numbered from `first`.
QByteArray delegates(int count, int first = 1);

/// The objects of an array whose `key` is `value`.
QList<QJsonObject> those(const QJsonValue &array, const QString &key, const QString &value);

/// The text of a PDF, its lines joined by single spaces.
QString pdfText(const QString &path);

} // namespace convener::cli
