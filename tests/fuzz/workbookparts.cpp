#include "tests/fuzz/workbookparts.h"

#include <QMap>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace convener::fuzz {

namespace {

/// Where each part stands in the archive, and what it is by default.
struct Part {
    const char *path;
    QByteArray content;
};

QMap<QByteArray, Part> plainParts()
{
    return {
        {"workbook",
         {"xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"List\" sheetId=\"1\" r:id=\"rId1\"/>"
                             "</sheets></workbook>"}},
        {"relations",
         {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
                                        "</Relationships>"}},
        {"sheet", {"xl/worksheets/sheet1.xml", "<worksheet/>"}},
        {"strings", {"xl/sharedStrings.xml", "<sst/>"}},
        {"styles", {"xl/styles.xml", "<styleSheet/>"}},
    };
}

void add(archive *writer, const Part &part)
{
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(), archive_entry_free);
    archive_entry_set_pathname(entry.get(), part.path);
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_size(entry.get(), part.content.size());
    archive_write_header(writer, entry.get());
    archive_write_data(writer, part.content.constData(), size_t(part.content.size()));
}

} // namespace

QByteArray workbookOf(const QByteArray &text)
{
    QMap<QByteArray, Part> parts = plainParts();
    for (const QByteArray &part : text.split('#')) {
        const qsizetype end = part.indexOf('\n');
        if (const auto named = parts.find(part.left(end)); end > 0 && named != parts.end())
            named->content = part.sliced(end + 1);
    }
    QByteArray bytes(text.size() + 16'384, '\0');
    size_t used = 0;
    const std::unique_ptr<archive, decltype(&archive_write_free)> writer(archive_write_new(), archive_write_free);
    archive_write_set_format_zip(writer.get());
    archive_write_set_format_option(writer.get(), "zip", "compression", "store");
    archive_write_open_memory(writer.get(), bytes.data(), size_t(bytes.size()), &used);
    for (const Part &part : parts)
        add(writer.get(), part);
    archive_write_close(writer.get());
    return bytes.first(qsizetype(used));
}

} // namespace convener::fuzz
