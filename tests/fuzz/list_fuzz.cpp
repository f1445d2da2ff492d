// Delegate lists as somebody may send them: any encoding, CSV or .xlsx. What begins with "#" is the parts of a
// workbook (workbookparts.h), everything else the bytes of the file.
#include "core/exchange/cell.h"
#include "core/exchange/csv.h"
#include "core/exchange/roster.h"
#include "core/exchange/xlsx.h"
#include "tests/fuzz/promise.h"
#include "tests/fuzz/workbookparts.h"

#include <algorithm>

namespace convener::fuzz {

namespace {

using namespace exchange;

/// Small, so that the fuzzer reaches and passes it.
constexpr SizeLimit limit{.bytes = 200'000, .rows = 200, .cellsPerRow = 50, .cells = 2'000};

void keepsItsLimits(const Table &table)
{
    promise(table.rows.size() <= size_t(limit.rows), "no more rows than the limit");
    qsizetype cells = 0;
    for (const Row &row : table.rows) {
        promise(row.cells.size() <= limit.cellsPerRow, "no more cells in a row than the limit");
        promise(!isBlank(row.cells), "blank rows are passed over");
        cells += row.cells.size();
    }
    promise(cells <= limit.cells, "no more cells than the limit");
}

/// What was read is written and read again without a change, formulas and all.
void comesBack(const Table &table)
{
    std::vector<QStringList> rows;
    for (const Row &row : table.rows)
        rows.push_back(row.cells);
    if (rows.empty())
        return;
    const auto again = readCsv(writeCsv(rows));
    promise(again.has_value() && again->broken.empty(), "what is written can be read");
    promise(std::ranges::equal(again->rows, rows, {}, &Row::cells), "what is written comes back as it was");
}

void isUnderstood(const Table &table)
{
    static const RosterHeadings headings = *RosterHeadings::load();
    const auto roster = readRoster(table, headings);
    if (!roster)
        return;
    int row = 0;
    for (const RosterEntry &entry : roster->entries) {
        promise(!entry.name.isEmpty() && entry.name == tidiedLine(entry.name), "a delegate has a tidy name");
        promise(entry.row > row, "delegates stand in the order of their rows");
        row = entry.row;
    }
    promise(roster->read >= int(roster->entries.size()), "no more delegates than rows");
    for (const RosterFault &fault : roster->faults)
        promise(!fault.text.isEmpty(), "a fault says what is wrong");
}

} // namespace

} // namespace convener::fuzz

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace convener;
    fuzz::keepQuiet();
    QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (bytes.startsWith('#'))
        bytes = fuzz::workbookOf(bytes);
    const auto table = exchange::looksLikeXlsx(bytes) ? exchange::readXlsx(bytes, {}, fuzz::limit)
                                                      : exchange::readCsv(bytes, fuzz::limit);
    if (!table) {
        fuzz::promise(!table.error().text.isEmpty(), "a refusal says why");
        return 0;
    }
    fuzz::keepsItsLimits(*table);
    fuzz::comesBack(*table);
    fuzz::isUnderstood(*table);
    return 0;
}
