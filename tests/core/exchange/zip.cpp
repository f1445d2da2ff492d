#include "tests/core/exchange/zip.h"

#include <archive.h>
#include <archive_entry.h>

namespace convener::test {

QByteArray zip(const std::map<QByteArray, QByteArray> &files)
{
    qsizetype room = 100'000;
    for (const auto &[path, content] : files)
        room += content.size();
    QByteArray result(room, '\0');
    size_t used = 0;
    archive *writer = archive_write_new();
    archive_write_set_format_zip(writer);
    archive_write_open_memory(writer, result.data(), size_t(result.size()), &used);
    for (const auto &[path, content] : files) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, path.constData());
        archive_entry_set_size(entry, content.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_write_header(writer, entry);
        archive_write_data(writer, content.constData(), size_t(content.size()));
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    return result.first(qsizetype(used));
}

QByteArray listWorkbook(const QByteArray &rows, std::map<QByteArray, QByteArray> files)
{
    files.insert({"xl/workbook.xml", "<workbook xmlns:r=\"urn:r\"><sheets>"
                                     "<sheet name=\"List\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"});
    files.insert({"xl/_rels/workbook.xml.rels",
                  "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"});
    files.insert({"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"});
    return zip(files);
}

} // namespace convener::test
