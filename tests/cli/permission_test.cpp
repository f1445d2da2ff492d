#include "tests/cli/story.h"
#include "tests/support/catch.h"

#include <QDirIterator>
#include <QFileInfo>

#ifdef Q_OS_UNIX

#include <sys/stat.h>

using namespace convener::cli;
using namespace Qt::StringLiterals;

namespace {

/// What others than the owner may do with a file that a person makes here, as on most computers: read it.
class UsualMask {
public:
    UsualMask()
        : m_before(umask(S_IWGRP | S_IWOTH))
    {
    }
    ~UsualMask() { umask(m_before); }
    Q_DISABLE_COPY_MOVE(UsualMask)

private:
    mode_t m_before;
};

int mode(const QString &path)
{
    struct stat status {};
    REQUIRE(stat(path.toLocal8Bit().constData(), &status) == 0);
    return int(status.st_mode & 0777);
}

} // namespace

TEST_CASE("The record and its backups are their owner's alone; what is exported has the mode of any file made here")
{
    const UsualMask mask;
    const Story story;
    const QString cohort = story.workshop();
    story.roster(cohort, delegates(2));
    REQUIRE(story.on(u"backup"_s, {}).status == 0);
    CHECK(mode(story.file()) == 0600);
    int backups = 0;
    QDirIterator all(story.path(u"."_s), {u"*.convener"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        CHECK(mode(all.next()) == 0600);
        ++backups;
    }
    CHECK(backups >= 2);
    REQUIRE(story.on(u"restore"_s, {}).status == 0);
    CHECK(mode(story.file()) == 0600);

    const QString csv = story.path(u"history.csv"_s);
    const QString pdf = story.path(u"register.pdf"_s);
    REQUIRE(story.on(u"history"_s, {u"--out"_s, csv}).status == 0);
    REQUIRE(story.on(u"document"_s, {u"--kind"_s, u"register"_s, u"--cohort"_s, cohort, u"--out"_s, pdf}).status == 0);
    CHECK(mode(csv) == 0644);
    CHECK(mode(pdf) == 0644);
}

#endif
