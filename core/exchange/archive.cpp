#include "core/exchange/archive.h"

#include <QCoreApplication>

#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <memory>

namespace convener::exchange {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Archive)
};

using Reader = std::unique_ptr<archive, decltype(&archive_read_free)>;

Failure damaged(archive *reader)
{
    return fail(
        Error::Kind::Invalid,
        Text::tr("This spreadsheet is damaged or protected. Open it in a spreadsheet program and save it anew."),
        QString::fromLocal8Bit(archive_error_string(reader)));
}

/// Reads the entry at hand; takes its size off `left`.
Result<QByteArray> readEntry(archive *reader, qint64 &left)
{
    QByteArray content;
    std::array<char, 65536> block{};
    for (;;) {
        const la_ssize_t size = archive_read_data(reader, block.data(), block.size());
        if (size < 0)
            return damaged(reader);
        if (size == 0)
            return content;
        left -= size;
        if (left < 0)
            return refuse(Text::tr("This spreadsheet is too large when unpacked. Send the list alone, or in parts."));
        content.append(block.data(), qsizetype(size));
    }
}

} // namespace

Result<QHash<QString, QByteArray>> unpack(const QByteArray &archive, const std::function<bool(const QString &)> &wanted,
                                          qint64 limit)
{
    const Reader reader(archive_read_new(), archive_read_free);
    archive_read_support_format_zip(reader.get());
    if (archive_read_open_memory(reader.get(), archive.constData(), size_t(archive.size())) != ARCHIVE_OK)
        return damaged(reader.get());
    QHash<QString, QByteArray> files;
    archive_entry *entry = nullptr;
    int status = ARCHIVE_OK;
    while ((status = archive_read_next_header(reader.get(), &entry)) == ARCHIVE_OK || status == ARCHIVE_WARN) {
        const QString path = QString::fromUtf8(archive_entry_pathname(entry));
        if (!wanted(path))
            continue;
        CONVENER_ASSIGN(files[path], readEntry(reader.get(), limit));
    }
    if (status != ARCHIVE_EOF)
        return damaged(reader.get());
    return files;
}

} // namespace convener::exchange
