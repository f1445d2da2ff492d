#include "core/store/backup.h"
#include "app/cli/commands.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "app/cli/texttable.h"
#include "core/action/steptext.h"
#include "core/action/who.h"
#include "core/time/clock.h"
#include "core/time/zone.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString localTime(const QDateTime &at)
{
    return at.toTimeZone(time::londonZone()).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

QString nameOf(const store::Backup &backup)
{
    return QFileInfo(backup.path).completeBaseName();
}

QJsonObject asJson(const store::Backup &backup)
{
    return {{u"name"_s, nameOf(backup)},
            {u"path"_s, backup.path},
            {u"made"_s, localTime(backup.made)},
            {u"reason"_s, training::toText(backup.reason)},
            {u"bytes"_s, backup.bytes},
            {u"good"_s, backup.good},
            {u"step"_s, backup.lastStep ? json(backup.lastStep->id) : QJsonValue()},
            {u"text"_s, backup.lastStep ? action::stepText(*backup.lastStep) : QString()}};
}

class MakeBackup final : public Command {
public:
    QString name() const override { return u"backup"_s; }
    QString summary() const override { return Text::tr("Makes a backup of a file now, or lists those there are"); }

    void describe(Options &options) override
    {
        m_file.describeFile(options);
        options.flag(u"--list"_s, m_list, Text::tr("List the backups, the newest first, and make none"));
    }

    Result<Output> run() override
    {
        const store::Backups backups(m_file.path);
        if (m_list)
            return listed(backups.list());
        CONVENER_ASSIGN(const auto file, m_file.toRead());
        CONVENER_ASSIGN(const auto made,
                        backups.make(file->desk().file, store::BackupReason::Hand, time::SystemClock().now()));
        return Output{.json = asJson(made), .text = made.path + u'\n'};
    }

private:
    static Output listed(const std::vector<store::Backup> &backups)
    {
        TextTable table({Text::tr("Backup"), Text::tr("Made"), Text::tr("Bytes"), Text::tr("Last step in it")});
        for (const store::Backup &backup : backups)
            table.add({nameOf(backup), localTime(backup.made), QString::number(backup.bytes),
                       !backup.good      ? Text::tr("damaged")
                       : backup.lastStep ? action::stepText(*backup.lastStep)
                                         : QString()});
        return Output{.json = jsonArray(backups, asJson),
                      .text = backups.empty() ? Text::tr("There is no backup yet.") + u'\n' : table.text()};
    }

    FileChoice m_file;
    bool m_list = false;
};

class Restore final : public Command {
public:
    QString name() const override { return u"restore"_s; }
    QString summary() const override { return Text::tr("Puts a backup in the place of a file, which is kept"); }

    void describe(Options &options) override
    {
        m_file.describeFile(options);
        options.text(u"--from"_s, m_name,
                     Text::tr("The backup, as “backup --list” names it; the newest good one without"));
        options.flag(u"--dry-run"_s, m_dryRun, Text::tr("Show which steps would be lost and change nothing"));
    }

    Result<Output> run() override
    {
        const store::Backups backups(m_file.path);
        CONVENER_ASSIGN(const store::Backup backup, choose(backups));
        store::RestoreLook look;
        if (const auto file = m_file.toRead()) {
            auto found = backups.look((*file)->desk().file, backup);
            if (!found && found.error().kind != Error::Kind::Damaged)
                return Failure(found.error());
            look = found.value_or(look); // a damaged file shows nothing
        }
        if (!m_dryRun)
            CONVENER_TRY(backups.restore(backup, time::SystemClock().now(), action::whoIsHere()));
        Output output{.json = QJsonObject{
                          {u"backup"_s, asJson(backup)},
                          {u"restored"_s, !m_dryRun},
                          {u"lost"_s, jsonArray(look.lost, [](const store::Step &step) {
                               return QJsonObject{{u"step"_s, json(step.id)}, {u"text"_s, action::stepText(step)}};
                           })}}};
        for (const store::Step &step : look.lost)
            output.text += (m_dryRun ? Text::tr("Would be lost: %1.") : Text::tr("No longer there: %1."))
                               .arg(action::stepText(step)) +
                           u'\n';
        if (!m_dryRun)
            output.text += Text::tr("Restored the backup of %1.").arg(localTime(backup.made)) + u'\n';
        return output;
    }

private:
    Result<store::Backup> choose(const store::Backups &backups) const
    {
        if (m_name.isEmpty()) {
            if (auto newest = backups.newestGood())
                return std::move(*newest);
            return fail(Error::Kind::NotFound, Text::tr("There is no good backup of %1.").arg(m_file.path));
        }
        const auto all = backups.found();
        const auto found = std::ranges::find(all, m_name, nameOf);
        if (found == all.end())
            return fail(Error::Kind::NotFound,
                        Text::tr("There is no backup “%1”. “backup --list” tells those there are.").arg(m_name));
        return backups.checked(*found);
    }

    FileChoice m_file;
    QString m_name;
    bool m_dryRun = false;
};

} // namespace

CommandPointer makeBackup()
{
    return std::make_unique<MakeBackup>();
}

CommandPointer makeRestore()
{
    return std::make_unique<Restore>();
}

} // namespace convener::cli
