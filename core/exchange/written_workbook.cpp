// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/written_workbook.h"

#include "core/base/input_file.h"
#include "core/base/own_mark.h"

#include <cstdio>
#include <filesystem>
#include <numeric>

namespace jiuzhang {

namespace {

constexpr qsizetype kCellLimit = 32'767; // UTF-16 units in one cell of a workbook
constexpr double kFenPerWan = 1'000'000;
constexpr qint64 kCellMarkup = 60;       // bytes around a cell's value
constexpr qint64 kRoomToSpare = 1 << 20; // bytes
constexpr int kHighestRow = 409;         // points
constexpr int kTextPoints = 10;
constexpr int kTitlePoints = 16;

// What a cell can hold: no carriage returns, nothing that XML forbids, not too long.
QByteArray cellText(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    text.replace(QChar(0xFFFE), QChar::ReplacementCharacter);
    text.replace(QChar(0xFFFF), QChar::ReplacementCharacter);
    if (text.size() > kCellLimit) {
        const auto cut = QStringLiteral("……（超出单元格容量，全文见案件）");
        qsizetype kept = kCellLimit - cut.size();
        if (text[kept - 1].isHighSurrogate())
            --kept;
        text = text.left(kept) + cut;
    }
    return text.toUtf8();
}

// The lines a text takes in a column of that many Chinese characters; others are half as wide.
int linesOf(const QString& text, int width)
{
    int lines = 1;
    int used = 0;
    for (const QChar c : text) {
        const int wide = c.unicode() < 0x2000 ? 1 : 2;
        if (c == u'\n' || used + wide > 2 * width) {
            ++lines;
            used = 0;
        }
        used += c == u'\n' ? 0 : wide;
    }
    return lines;
}

// What a sheet calls a width: digits of its standard face, with room at the sides.
double sheetWidth(int characters)
{
    return 1.9 * characters + 1;
}

lxw_row_t rowOf(int row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnOf(int column)
{
    return static_cast<lxw_col_t>(column);
}

} // namespace

WrittenWorkbook::WrittenWorkbook(OutputFile target, QString place,
                                 std::unique_ptr<QTemporaryDir> folder, Rows rows)
    : target_(std::move(target)), place_(std::move(place)), folder_(std::move(folder))
{
    QByteArray folderPath = folder_->path().toUtf8(); // libxlsxwriter copies it
    lxw_workbook_options options{.constant_memory = rows == Rows::Streamed ? LXW_TRUE : LXW_FALSE,
                                 .tmpdir = folderPath.data(),
                                 .use_zip64 = LXW_FALSE};
    const auto path = folder_->filePath(QStringLiteral("book.xlsx")).toUtf8();
    book_.reset(workbook_new_opt(path.constData(), &options));
}

Result<WrittenWorkbook> WrittenWorkbook::begin(const QString& path, Rows rows)
{
    auto target = TRY(OutputFile::begin(path));
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        return refuse(ErrorCode::FileUnwritable, {folder->path(), folder->errorString()});
    WrittenWorkbook book(std::move(target), path, std::move(folder), rows);
    if (!book.book_)
        return refuse(ErrorCode::FileUnwritable, {path, QStringLiteral("libxlsxwriter")});
    book.makeFormats();
    return book;
}

void WrittenWorkbook::makeFormats()
{
    for (std::size_t i = 0; i < kCellStyleCount; ++i) {
        const auto style = static_cast<CellStyle>(i);
        lxw_format* format = workbook_add_format(book_.get());
        formats_[i] = format;
        format_set_font_name(format, "宋体");
        format_set_font_size(format, style == CellStyle::Title ? kTitlePoints : kTextPoints);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        if (style != CellStyle::Note && style != CellStyle::Title)
            format_set_border(format, LXW_BORDER_THIN);
        format_set_text_wrap(format);
        if (style == CellStyle::Title || style == CellStyle::Heading || style == CellStyle::Total ||
            style == CellStyle::TotalAmount)
            format_set_bold(format);
        if (style == CellStyle::Title || style == CellStyle::Heading || style == CellStyle::Count ||
            style == CellStyle::Day || style == CellStyle::Total)
            format_set_align(format, LXW_ALIGN_CENTER);
        if (style == CellStyle::Heading)
            format_set_bg_color(format, 0xE7E6E6);
        if (style == CellStyle::Amount || style == CellStyle::TotalAmount)
            format_set_num_format(format, "0.00");
        if (style == CellStyle::Day)
            format_set_num_format(format, "yyyy-mm-dd");
    }
}

void WrittenWorkbook::foot(const QString& text)
{
    const auto footer = QStringLiteral("&L&8%1&R第&P页 共&N页").arg(text).toUtf8();
    for (const auto& [sheet, layout] : layouts_)
        worksheet_set_footer(sheet, footer.constData());
}

lxw_worksheet* WrittenWorkbook::sheet(const QString& name, int paper, std::vector<int> widths)
{
    lxw_worksheet* sheet = workbook_add_worksheet(book_.get(), name.toUtf8().constData());
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, static_cast<std::uint8_t>(paper));
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_center_horizontally(sheet);
    worksheet_set_margins(sheet, 0.5, 0.5, 0.6, 0.6);
    worksheet_set_footer(sheet, "&C第&P页 共&N页");
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet, column, column, sheetWidth(widths[i]), nullptr);
    }
    layouts_[sheet].widths = std::move(widths);
    return sheet;
}

lxw_chart* WrittenWorkbook::chart(lxw_chart_type type)
{
    return workbook_add_chart(book_.get(), static_cast<std::uint8_t>(type));
}

void WrittenWorkbook::text(lxw_worksheet* sheet, int row, int column, const QString& text,
                           CellStyle style)
{
    if (text.isEmpty())
        return blank(sheet, row, column, style);
    const QByteArray written = cellText(text);
    written_ += written.size() + kCellMarkup;
    makeRoom(sheet, row, text, layouts_[sheet].widths[static_cast<std::size_t>(column)],
             kTextPoints);
    worksheet_write_string(sheet, rowOf(row), columnOf(column), written.constData(), format(style));
}

void WrittenWorkbook::number(lxw_worksheet* sheet, int row, int column, std::int64_t value,
                             CellStyle style)
{
    written_ += kCellMarkup;
    worksheet_write_number(sheet, rowOf(row), columnOf(column), static_cast<double>(value),
                           format(style));
}

void WrittenWorkbook::money(lxw_worksheet* sheet, int row, int column, Money value, CellStyle style)
{
    written_ += kCellMarkup;
    worksheet_write_number(sheet, rowOf(row), columnOf(column),
                           static_cast<double>(value.fen()) / kFenPerWan, format(style));
}

void WrittenWorkbook::day(lxw_worksheet* sheet, int row, int column, QDate day)
{
    written_ += kCellMarkup;
    lxw_datetime date{
        .year = day.year(), .month = day.month(), .day = day.day(), .hour = 0, .min = 0, .sec = 0};
    worksheet_write_datetime(sheet, rowOf(row), columnOf(column), &date, format(CellStyle::Day));
}

void WrittenWorkbook::blank(lxw_worksheet* sheet, int row, int column, CellStyle style)
{
    written_ += kCellMarkup;
    worksheet_write_blank(sheet, rowOf(row), columnOf(column), format(style));
}

void WrittenWorkbook::across(lxw_worksheet* sheet, int row, const QString& text, CellStyle style)
{
    const auto& widths = layouts_[sheet].widths;
    const int points = style == CellStyle::Title ? kTitlePoints : kTextPoints;
    const int width = std::accumulate(widths.begin(), widths.end(), 0) * kTextPoints / points;
    makeRoom(sheet, row, text, width, points);
    worksheet_merge_range(sheet, rowOf(row), 0, rowOf(row),
                          columnOf(static_cast<int>(widths.size()) - 1), cellText(text).constData(),
                          format(style));
}

// Programs that open the file do not measure texts anew: a row is made as high as its
// longest text asks.
void WrittenWorkbook::makeRoom(lxw_worksheet* sheet, int row, const QString& text, int width,
                               int points)
{
    Layout& layout = layouts_[sheet];
    if (row != layout.row) {
        layout.row = row;
        layout.height = 0;
    }
    const int height = std::min(linesOf(text, width) * points * 13 / 10 + 5, kHighestRow);
    if (height <= layout.height)
        return;
    layout.height = height;
    worksheet_set_row(sheet, rowOf(row), height, nullptr);
}

// libxlsxwriter does not notice when its working files no longer fit on the disk, and would
// leave a damaged workbook. Closing needs each sheet once more, and the workbook itself.
bool WrittenWorkbook::hasRoom() const
{
    for (const auto& [sheet, layout] : layouts_) {
        FILE* const rows = sheet->optimize_tmpfile; // null where rows are kept
        if (rows && (std::fflush(rows) != 0 || std::ferror(rows) != 0))
            return false;
    }
    // Asked of the file system itself: QStorageInfo knows nothing where the mount table does
    // not name the folder's disk, as in a chroot.
    std::error_code unknown;
    const auto space = std::filesystem::space(folder_->path().toStdString(), unknown);
    return unknown || space.available > static_cast<std::uintmax_t>(2 * written_ + kRoomToSpare);
}

Outcome WrittenWorkbook::finish()
{
    if (!hasRoom())
        return refuse(ErrorCode::StorageFull, {folder_->path()});
    const lxw_error closed = workbook_close(book_.release());
    if (closed != LXW_NO_ERROR)
        return refuse(ErrorCode::FileUnwritable, {place_, QString::fromUtf8(lxw_strerror(closed))});
    TRY(target_.write(markedZip(TRY(contentOf(folder_->filePath(QStringLiteral("book.xlsx")))))));
    return target_.keep();
}

} // namespace jiuzhang
