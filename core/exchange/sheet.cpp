#include "core/exchange/sheet.h"

#include "core/exchange/xlsxtext.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <array>

namespace convener::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sheet)
};

lxw_datetime toDatetime(QDate date)
{
    lxw_datetime result{};
    result.year = date.year();
    result.month = date.month();
    result.day = date.day();
    return result;
}

/// Writes one workbook; remembers the first thing that went wrong.
class Writer {
public:
    Writer(const QString &path, const Sheet &sheet)
        : m_sheet(sheet)
        , m_book(workbook_new(QFile::encodeName(path).constData()))
        , m_page(workbook_add_worksheet(m_book, sheetName().constData()))
        , m_heading(lxw_row_t(sheet.head.empty() ? 0 : sheet.head.size() + 1))
    {
        makeFormats();
    }

    lxw_error write()
    {
        writeHead();
        writeTable();
        writeChoices();
        layOut();
        const lxw_error closed = workbook_close(m_book);
        return m_error == LXW_NO_ERROR ? closed : m_error;
    }

private:
    QByteArray sheetName() const
    {
        static const QRegularExpression forbidden(u"[\\[\\]:*?/\\\\]|^'|'$"_s);
        const QString name = QString(m_sheet.name).replace(forbidden, u" "_s).left(LXW_SHEETNAME_MAX).trimmed();
        return (name.isEmpty() ? Text::tr("List") : name).toUtf8();
    }

    void makeFormats()
    {
        m_bold = workbook_add_format(m_book);
        format_set_bold(m_bold);
        m_title = workbook_add_format(m_book);
        format_set_bold(m_title);
        format_set_text_wrap(m_title);
        format_set_bg_color(m_title, 0x003087);
        format_set_font_color(m_title, LXW_COLOR_WHITE);
        format_set_border(m_title, LXW_BORDER_THIN);
        m_text = workbook_add_format(m_book);
        format_set_text_wrap(m_text);
        format_set_align(m_text, LXW_ALIGN_VERTICAL_TOP);
        format_set_num_format(m_text, "@");
        m_date = workbook_add_format(m_book);
        format_set_align(m_date, LXW_ALIGN_VERTICAL_TOP);
        format_set_align(m_date, LXW_ALIGN_LEFT);
        format_set_num_format(m_date, "d mmm yyyy");
    }

    void keep(lxw_error error)
    {
        if (m_error == LXW_NO_ERROR)
            m_error = error;
    }

    void writeText(lxw_row_t row, size_t column, const QString &text, lxw_format *format)
    {
        keep(text.isEmpty() ? worksheet_write_blank(m_page, row, lxw_col_t(column), format)
                            : worksheet_write_string(m_page, row, lxw_col_t(column),
                                                     escapedXlsx(text).toUtf8().constData(), format));
    }

    void writeHead()
    {
        for (size_t row = 0; row < m_sheet.head.size(); ++row) {
            for (qsizetype i = 0; i < m_sheet.head[row].size(); ++i)
                writeText(lxw_row_t(row), size_t(i), m_sheet.head[row][i], i == 0 ? m_bold : nullptr);
        }
    }

    void writeTable()
    {
        for (size_t i = 0; i < m_sheet.columns.size(); ++i) {
            const SheetColumn &column = m_sheet.columns[i];
            worksheet_set_column(m_page, lxw_col_t(i), lxw_col_t(i), column.width, column.isDate ? m_date : m_text);
            writeText(m_heading, i, column.heading, m_title);
        }
        for (size_t row = 0; row < m_sheet.rows.size(); ++row) {
            const qsizetype width = std::min(m_sheet.rows[row].size(), qsizetype(m_sheet.columns.size()));
            for (qsizetype i = 0; i < width; ++i)
                writeCell(lxw_row_t(m_heading + 1 + row), size_t(i), m_sheet.rows[row][i]);
        }
    }

    void writeCell(lxw_row_t row, size_t column, const QString &cell)
    {
        const QDate date = m_sheet.columns[column].isDate ? QDate::fromString(cell, u"yyyy-MM-dd"_s) : QDate();
        if (!date.isValid()) {
            writeText(row, column, cell, m_text);
            return;
        }
        lxw_datetime written = toDatetime(date);
        keep(worksheet_write_datetime(m_page, row, lxw_col_t(column), &written, m_date));
    }

    /// The choices stand on a hidden sheet of their own, since those inside a rule may be 255 characters at most.
    void writeChoices()
    {
        lxw_worksheet *list = nullptr;
        for (size_t i = 0; i < m_sheet.columns.size(); ++i) {
            const QStringList &choices = m_sheet.columns[i].choices;
            if (choices.isEmpty())
                continue;
            if (!list) {
                list = workbook_add_worksheet(m_book, choicesName);
                worksheet_hide(list);
            }
            const auto column = lxw_col_t(i);
            for (qsizetype row = 0; row < choices.size(); ++row)
                keep(worksheet_write_string(list, lxw_row_t(row), column,
                                            escapedXlsx(choices[row]).toUtf8().constData(), nullptr));
            offer(column, lxw_row_t(choices.size() - 1));
        }
    }

    void offer(lxw_col_t column, lxw_row_t lastChoice)
    {
        std::array<char, LXW_MAX_FORMULA_RANGE_LENGTH> range{};
        lxw_rowcol_to_formula_abs(range.data(), choicesName, 0, column, lastChoice, column);
        QByteArray formula = QByteArray("=") + range.data();
        lxw_data_validation rule{};
        rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        rule.value_formula = formula.data();
        rule.ignore_blank = LXW_VALIDATION_ON;
        keep(worksheet_data_validation_range(m_page, m_heading + 1, column, lastRow(), column, &rule));
    }

    lxw_row_t lastRow() const
    {
        return lxw_row_t(m_heading + m_sheet.rows.size() + size_t(std::max(1, m_sheet.emptyRows)));
    }

    void layOut()
    {
        worksheet_freeze_panes(m_page, m_heading + 1, 0);
        worksheet_repeat_rows(m_page, m_heading, m_heading);
        worksheet_set_landscape(m_page);
        worksheet_set_paper(m_page, paperA4);
        worksheet_fit_to_pages(m_page, 1, 0);
        worksheet_activate(m_page);
    }

    static constexpr const char *choicesName = "Choices";
    static constexpr int paperA4 = 9;

    const Sheet &m_sheet;
    lxw_workbook *m_book;
    lxw_worksheet *m_page;
    lxw_row_t m_heading; ///< the row of the table's headings, from 0
    lxw_format *m_bold = nullptr;
    lxw_format *m_title = nullptr;
    lxw_format *m_text = nullptr;
    lxw_format *m_date = nullptr;
    lxw_error m_error = LXW_NO_ERROR;
};

} // namespace

Result<QByteArray> writeXlsx(const Sheet &sheet)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sheet.xlsx"_s);
    const lxw_error error = folder.isValid() ? Writer(path, sheet).write() : LXW_ERROR_CREATING_TMPFILE;
    QFile file(path);
    if (error != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly)) {
        return fail(Error::Kind::File,
                    Text::tr("The spreadsheet could not be made. Check that the disk is not full and that no text is "
                             "longer than a cell holds."),
                    QString::fromUtf8(lxw_strerror(error)));
    }
    return file.readAll();
}

} // namespace convener::exchange
