#pragma once

#include "tests/cli/commandline.h"

namespace convener::cli {

/// A file with one engagement that joined on 30 November 2026.
class Story : public CommandLine {
public:
    Story()
        : engagement((newFile(), join(QStringLiteral("2026-11-30"))))
    {
    }

    /// The workshop of 15 February 2027.
    QString workshop(const QStringList &more = {}) const
    {
        return planned(u"workshop", u"2027-02-15T13:00/16:30", more);
    }
    /// Train the Trainer on 8 March 2027.
    QString trainTheTrainer() const { return planned(u"train-the-trainer", u"2027-03-08T09:00/16:00", {}); }

    /// Runs a command on file().
    Answer on(const QString &command, const QStringList &more) const
    {
        return run(QStringList{command, file()} + more);
    }
    QJsonObject objectOn(const QString &command, const QStringList &more) const
    {
        return object(QStringList{command, file()} + more);
    }

    QJsonObject cohortRecord(const QString &cohort) const
    {
        return objectOn(QStringLiteral("show"), {QStringLiteral("--cohort"), cohort});
    }
    Answer attendAll(const QString &cohort) const
    {
        return on(QStringLiteral("attend"), {QStringLiteral("--cohort"), cohort, QStringLiteral("--all")});
    }
    /// What the cohort's record says of the delegate of that name.
    QJsonObject delegate(const QString &cohort, const QString &name) const
    {
        const auto found = those(cohortRecord(cohort)[u"delegates"], QStringLiteral("name"), name);
        REQUIRE(found.size() == 1);
        return found.front();
    }
    QString person(const QString &cohort, const QString &name) const
    {
        return QString::number(delegate(cohort, name)[u"person"].toInteger());
    }
    QString standing(const QString &cohort, const QString &name) const
    {
        return delegate(cohort, name)[u"standing"].toString();
    }
    /// --cohort and --person, as many commands ask for.
    QStringList place(const QString &cohort, const QString &name) const
    {
        return {QStringLiteral("--cohort"), cohort, QStringLiteral("--person"), person(cohort, name)};
    }
    bool inOrder(const QString &day) const
    {
        return on(QStringLiteral("check"), {QStringLiteral("--on"), day}).status == 0;
    }

    const QString engagement;

private:
    QString planned(QStringView stage, QStringView times, const QStringList &more) const
    {
        return cohort(engagement, stage.toString(), QStringList{QStringLiteral("--session"), times.toString()} + more);
    }
};

} // namespace convener::cli
