// A .convener file that arrived damaged or doctored: it is opened to look at and to write, everything in it is read,
// and the last step is undone. It may be refused at any point, in a sentence; it may not end the program.
#include "core/store/database.h"
#include "tests/fuzz/filemutation.h"
#include "tests/fuzz/promise.h"
#include "tests/fuzz/readeverything.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t most);

namespace convener::fuzz {

namespace {

/// A folder in memory, emptied before each file.
class Desktop {
public:
    QString path() const { return m_folder.filePath(u"f.convener"_s); }

    void put(const QByteArray &bytes) const
    {
        const QDir folder(m_folder.path());
        for (const QFileInfo &entry : folder.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
            if (entry.isDir())
                QDir(entry.filePath()).removeRecursively();
            else
                QFile::remove(entry.filePath());
        }
        QFile file(path());
        promise(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(),
                "there is room in the temporary folder");
    }

private:
    QTemporaryDir m_folder;
};

const Desktop &desktop()
{
    static const Desktop desktop;
    return desktop;
}

void look(store::Database::Access access, size_t choice)
{
    static const catalogue::Library library = catalogue::Library::load();
    static const time::FixedClock clock(QDate(2026, 11, 30));
    auto file = store::Database::open(desktop().path(), access);
    if (!file) {
        promise(!file.error().text.isEmpty(), "a refusal says why");
        return;
    }
    action::Desk desk{**file, library, clock, u"fuzzer"_s};
    readEverything(desk);
    if (access == store::Database::Access::Read)
        return readDocuments(desk, choice);
    undoAndRedo(desk);
}

} // namespace

} // namespace convener::fuzz

// Where memory came from matters only once something is found; then the input is run again without this.
extern "C" const char *__asan_default_options()
{
    return "malloc_context_size=0:quarantine_size_mb=16";
}

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("TZ", "Europe/London");
    new QGuiApplication(*argc, *argv); // lives as long as the program
    convener::fuzz::keepQuiet();
    return 0;
}

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned seed)
{
    using namespace convener;
    if (seed % 4 == 0) // a damaged disk
        return LLVMFuzzerMutate(data, size, most);
    fuzz::desktop().put({});
    const QByteArray file(reinterpret_cast<const char *>(data), qsizetype(size));
    const QByteArray changed = fuzz::tampered(file, fuzz::desktop().path(), seed);
    if (changed.size() > qsizetype(most))
        return size;
    std::copy(changed.begin(), changed.end(), data);
    return size_t(changed.size());
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace convener;
    const QByteArray file(reinterpret_cast<const char *>(data), qsizetype(size));
    fuzz::desktop().put(file);
    // One of the two each time: what is changed a little is looked at in the other way soon enough.
    const size_t choice = qHash(file);
    fuzz::look(choice % 2 ? store::Database::Access::Write : store::Database::Access::Read, choice / 2);
    return 0;
}
