// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/returned_rows.h"

#include "core/base/input_file.h"
#include "core/base/own_mark.h"
#include "core/exchange/cell_writing.h"
#include "core/exchange/sheet_pages.h"
#include "core/exchange/shown_sheet.h"

#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <memory>
#include <set>

namespace jiuzhang {

namespace {

// The reader counts rows and columns from 1, the library from 0.
lxw_row_t rowFromOne(int row)
{
    return static_cast<lxw_row_t>(row - 1);
}

lxw_col_t columnFromOne(int column)
{
    return static_cast<lxw_col_t>(column - 1);
}

constexpr lxw_color_t kMark = 0xFFFF00;
constexpr int kNarrowest = 4; // of a column, in Chinese characters
constexpr int kOneLine = 10;  // so far a text is kept in one
constexpr int kWidest = 20;
constexpr int kMostLines = 3; // of a text that still has room to grow in width
constexpr int kReasonWidth = 28;

// How wide the text asks its column to be. Numbers and days, which are never broken, are short.
int widthFor(const QString& text)
{
    int width = kNarrowest;
    while (width < kOneLine && linesOf(text, width) > 1)
        ++width;
    while (width < kWidest && linesOf(text, width) > kMostLines)
        ++width;
    return width;
}

struct Freeing {
    void operator()(lxw_workbook* book) const { lxw_workbook_free(book); }
};

// One workbook being written, with the formats of the cells in it.
class ReturnedBook {
public:
    explicit ReturnedBook(const QString& path)
    {
        book_.reset(workbook_new(path.toUtf8().constData()));
    }

    void add(const Sheet& sheet, const ReadTable& table, const std::vector<ReturnedCell>& returned)
    {
        page_ = workbook_add_worksheet(book_.get(), sheet.name.toUtf8().constData());
        lastHeaderRow_ = table.lastHeaderRow;
        widths_ = {{table.lastColumn + 1, kReasonWidth}};
        std::set<int> rows;
        for (const ReturnedCell& each : returned)
            rows.insert(each.row);
        for (const auto& [number, row] : sheet.rows) {
            if (number <= table.lastHeaderRow)
                addRow(row, number, {});
        }
        addMerged(sheet, table);
        addReasonHeading(table);
        int number = table.lastHeaderRow;
        for (const int each : rows) {
            ++number;
            addReturned(sheet, table, each, number, returned);
        }
        setWidths(sheet);
        worksheet_freeze_panes(page_, rowFromOne(table.lastHeaderRow + 1), 0);
    }

    [[nodiscard]] lxw_error close() { return workbook_close(book_.release()); }

private:
    // By what stands in the headings and in the rows that go back.
    void setWidths(const Sheet& sheet)
    {
        for (const auto& [column, width] : widths_)
            worksheet_set_column(page_, columnFromOne(column), columnFromOne(column),
                                 sheetWidth(width), nullptr);
        lxw_row_col_options hidden{.hidden = 1, .level = 0, .collapsed = 0};
        for (const ColumnRange& range : sheet.hiddenColumns)
            worksheet_set_column_opt(page_, columnFromOne(range.first), columnFromOne(range.last),
                                     LXW_DEF_COL_WIDTH, nullptr, &hidden);
    }

    void addMerged(const Sheet& sheet, const ReadTable& table)
    {
        for (const CellRange& range : sheet.merged) {
            if (range.lastRow > table.lastHeaderRow ||
                (range.firstRow == range.lastRow && range.firstColumn == range.lastColumn))
                continue;
            const auto row = sheet.rows.find(range.firstRow);
            const Cell cell =
                row != sheet.rows.end() && row->second.cells.contains(range.firstColumn)
                    ? row->second.cells.at(range.firstColumn)
                    : Cell();
            worksheet_merge_range(page_, rowFromOne(range.firstRow),
                                  columnFromOne(range.firstColumn), rowFromOne(range.lastRow),
                                  columnFromOne(range.lastColumn), "", nullptr);
            addCell(cell, range.firstRow, range.firstColumn, false);
        }
    }

    void addReasonHeading(const ReadTable& table)
    {
        const int column = table.lastColumn + 1;
        worksheet_write_string(page_, rowFromOne(table.lastHeaderRow), columnFromOne(column),
                               QString::fromUtf16(kReasonHeading).toUtf8().constData(), nullptr);
        worksheet_write_comment(page_, rowFromOne(table.lastHeaderRow), columnFromOne(column),
                                QString::fromUtf16(kReasonMark).toUtf8().constData());
    }

    // The cells of merged ranges are lent by ShownSheet, so that the row stands by itself.
    void addReturned(const Sheet& sheet, const ReadTable& table, int from, int to,
                     const std::vector<ReturnedCell>& returned)
    {
        std::set<int> marked;
        QStringList reasons;
        for (const ReturnedCell& each : returned) {
            if (each.row != from)
                continue;
            marked.insert(each.column);
            reasons += each.reason;
        }
        addRow({sheet.rows.at(from).hidden, ShownSheet(sheet).row(from)}, to, marked);
        worksheet_write_string(page_, rowFromOne(to), columnFromOne(table.lastColumn + 1),
                               reasons.join(u'\n').toUtf8().constData(), format({}, false, false));
    }

    void addRow(const SheetRow& row, int number, const std::set<int>& marked)
    {
        if (row.hidden) {
            lxw_row_col_options hidden{.hidden = 1, .level = 0, .collapsed = 0};
            worksheet_set_row_opt(page_, rowFromOne(number), LXW_DEF_ROW_HEIGHT, nullptr, &hidden);
        }
        for (const auto& [column, cell] : row.cells)
            addCell(cell, number, column, marked.contains(column));
        for (const int column : marked) {
            if (column > 0 && !row.cells.contains(column))
                worksheet_write_blank(page_, rowFromOne(number), columnFromOne(column),
                                      format({}, false, true));
        }
    }

    void addCell(const Cell& cell, int row, int column, bool isMarked)
    {
        const auto place = std::pair(rowFromOne(row), columnFromOne(column));
        QString code = cell.format;
        if (std::holds_alternative<QDate>(cell.value) && code.isEmpty())
            code = QStringLiteral("yyyy-mm-dd");
        if (row >= lastHeaderRow_) { // what stands above spreads over several columns
            int& width = widths_[column];
            width = std::max(width, widthFor(cellText(cell.value)));
        }
        lxw_format* const look = format(code, cell.struck, isMarked);
        if (const auto* number = std::get_if<double>(&cell.value)) {
            worksheet_write_number(page_, place.first, place.second, *number, look);
        } else if (const auto* day = std::get_if<QDate>(&cell.value)) {
            lxw_datetime date{day->year(), day->month(), day->day(), 0, 0, 0};
            worksheet_write_datetime(page_, place.first, place.second, &date, look);
        } else if (const auto* truth = std::get_if<bool>(&cell.value)) {
            worksheet_write_boolean(page_, place.first, place.second, *truth ? 1 : 0, look);
        } else if (!cell.struckOut.isEmpty()) {
            addPartlyStruck(cell, place.first, place.second, look);
        } else if (const QString text = cellText(cell.value); !text.isEmpty()) {
            worksheet_write_string(page_, place.first, place.second, text.toUtf8().constData(),
                                   look);
        } else if (isMarked) {
            worksheet_write_blank(page_, place.first, place.second, look);
        }
        if (!cell.comment.isEmpty())
            worksheet_write_comment(page_, place.first, place.second,
                                    QString(cell.comment).toUtf8().constData());
    }

    // As the sender struck it through: what is left stands behind it.
    void addPartlyStruck(const Cell& cell, lxw_row_t row, lxw_col_t column, lxw_format* look)
    {
        QByteArray out = QString(cell.struckOut).toUtf8();
        QByteArray left = cellText(cell.value).toUtf8();
        lxw_rich_string_tuple struck{.format = format({}, true, false), .string = out.data()};
        lxw_rich_string_tuple plain{.format = nullptr, .string = left.data()};
        lxw_rich_string_tuple* parts[] = {&struck, &plain, nullptr};
        worksheet_write_rich_string(page_, row, column, parts, look);
    }

    lxw_format* format(const QString& code, bool isStruck, bool isMarked)
    {
        lxw_format*& format = formats_[{code, isStruck, isMarked}];
        if (format)
            return format;
        format = workbook_add_format(book_.get());
        format_set_text_wrap(format);
        if (!code.isEmpty())
            format_set_num_format(format, code.toUtf8().constData());
        if (isStruck)
            format_set_font_strikeout(format);
        if (isMarked)
            format_set_bg_color(format, kMark);
        return format;
    }

    std::unique_ptr<lxw_workbook, Freeing> book_;
    lxw_worksheet* page_ = nullptr;
    int lastHeaderRow_ = 0;
    std::map<int, int> widths_; // of the columns, in Chinese characters
    std::map<std::tuple<QString, bool, bool>, lxw_format*> formats_;
};

} // namespace

Result<OutputFile> writeReturnedRows(const QString& path, const std::vector<Sheet>& sheets,
                                     const std::vector<ReadTable>& tables,
                                     const std::vector<ReturnedCell>& returned)
{
    auto target = TRY(OutputFile::begin(path, {QStringLiteral(".xlsx")}));
    const QTemporaryDir folder;
    if (!folder.isValid())
        return refuse(ErrorCode::FileUnwritable, {folder.path(), folder.errorString()});
    const QString draft = folder.filePath(QStringLiteral("book.xlsx"));
    ReturnedBook book(draft);
    std::set<QString> written;
    for (const ReadTable& table : tables) {
        std::vector<ReturnedCell> own;
        std::ranges::copy_if(returned, std::back_inserter(own), [&](const ReturnedCell& each) {
            return each.sheet == table.sheet && each.row > table.lastHeaderRow &&
                   each.row <= table.lastRow;
        });
        const auto sheet = std::ranges::find(sheets, table.sheet, &Sheet::name);
        // A second table of a sheet goes back on a sheet of its own.
        Sheet shown = *sheet;
        if (!written.insert(table.sheet).second)
            shown.name += QStringLiteral("（%1）").arg(table.lastHeaderRow);
        if (!own.empty() || returned.empty())
            book.add(shown, table, own);
    }
    if (const auto closed = book.close(); closed != LXW_NO_ERROR)
        return refuse(ErrorCode::FileUnwritable, {path, QString::fromUtf8(lxw_strerror(closed))});
    TRY(target.write(markedZip(TRY(contentOf(draft)))));
    return target;
}

} // namespace jiuzhang
