// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/written_workbook.h"

#include "core/base/own_mark.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <numeric>

namespace jiuzhang {

namespace {

lxw_row_t rowOf(int row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnOf(int column)
{
    return static_cast<lxw_col_t>(column);
}

constexpr double kFenPerWan = 1'000'000;
constexpr qint64 kCellMarkup = 60;       // bytes around a cell's value
constexpr qint64 kRoomToSpare = 1 << 20; // bytes
constexpr qint64 kPiece = 8 << 20;       // bytes of a file copied at once
constexpr int kAmountDigits = 6;         // Chinese characters that a sum takes
constexpr int kDayDigits = 5;            // … and a day
// What a cell can hold: no carriage returns, nothing that XML forbids, not too long.
QByteArray cellText(QString text)
{
    const auto isOdd = [](QChar c) { return c == u'\r' || c.unicode() >= 0xFFFE; };
    if (text.size() <= kCellLimit && std::ranges::none_of(text, isOdd))
        return text.toUtf8();
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

} // namespace

double inWan(Money value)
{
    return static_cast<double>(value.fen()) / kFenPerWan;
}

QString sumOver(int column, int firstRow, int lastRow)
{
    char range[LXW_MAX_CELL_RANGE_LENGTH];
    lxw_rowcol_to_range(range, rowOf(firstRow), columnOf(column), rowOf(lastRow), columnOf(column));
    return QStringLiteral("=SUM(%1)").arg(QLatin1String(range));
}

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
    for (std::size_t i = 0; i < kCellStyleCount; ++i)
        book.formats_[i] = formatOf(book.book_.get(), static_cast<CellStyle>(i));
    return book;
}

void WrittenWorkbook::foot(const QString& text)
{
    const auto footer = QStringLiteral("&L&8%1&R第&P页 共&N页").arg(text).toUtf8();
    for (const auto& [sheet, layout] : layouts_)
        worksheet_set_footer(sheet, footer.constData());
}

lxw_worksheet* WrittenWorkbook::sheet(SheetShape shape)
{
    lxw_worksheet* sheet = workbook_add_worksheet(book_.get(), shape.name.toUtf8().constData());
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, static_cast<std::uint8_t>(shape.paper));
    worksheet_set_margins(sheet, 0.5, 0.5, 0.6, 0.6);
    worksheet_set_footer(sheet, "&C第&P页 共&N页");
    const auto plan = pagesFor(shape.paper, shape.widths, shape.kept);
    Layout& layout = layouts_[sheet];
    const auto columns = shape.widths.size();
    layout.acrossTo = (plan.breaks.empty() ? static_cast<int>(columns) : plan.breaks.front()) - 1;
    layout.needed.resize(columns);
    layout.shape = std::move(shape);
    return sheet;
}

WrittenWorkbook::Layout& WrittenWorkbook::layoutOf(lxw_worksheet* sheet)
{
    if (last_.first != sheet)
        last_ = {sheet, &layouts_.at(sheet)};
    return *last_.second;
}

void WrittenWorkbook::need(lxw_worksheet* sheet, int column, qsizetype characters)
{
    int& needed = layoutOf(sheet).needed[static_cast<std::size_t>(column)];
    needed = std::max(needed, static_cast<int>(characters));
}

// When all is written it is known how wide the columns must be, and which are empty.
void WrittenWorkbook::layOutPages(lxw_worksheet* sheet, const Layout& layout)
{
    constexpr int kHeadingWidth = 4; // in which a heading takes three lines at the most
    auto widths = layout.shape.widths;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (layout.shape.byContent)
            widths[i] = layout.needed[i] == 0
                            ? 0
                            : std::min(widths[i], std::max(layout.needed[i], kHeadingWidth));
        lxw_row_col_options hidden{.hidden = LXW_TRUE, .level = 0, .collapsed = LXW_FALSE};
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column_opt(sheet, column, column, sheetWidth(std::max(widths[i], 1)), nullptr,
                                 widths[i] == 0 ? &hidden : nullptr);
    }
    const auto plan = pagesFor(layout.shape.paper, widths, layout.shape.kept);
    if (plan.breaks.empty()) {
        worksheet_center_horizontally(sheet);
        return worksheet_fit_to_pages(sheet, 1, 0);
    }
    std::vector<lxw_col_t> breaks(plan.breaks.begin(), plan.breaks.end());
    breaks.push_back(0);
    worksheet_set_v_pagebreaks(sheet, breaks.data());
    worksheet_set_print_scale(sheet, static_cast<std::uint16_t>(plan.percent));
    worksheet_print_across(sheet);
    if (layout.shape.kept > 0)
        worksheet_repeat_columns(sheet, 0, static_cast<lxw_col_t>(layout.shape.kept - 1));
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
    const int width = layoutOf(sheet).shape.widths[static_cast<std::size_t>(column)];
    makeRoom(sheet, row, text, width, kTextPoints);
    if (style != CellStyle::Heading) // it may take several lines
        need(sheet, column, text.contains(u'\n') ? width : text.size());
    worksheet_write_string(sheet, rowOf(row), columnOf(column), written.constData(), format(style));
}

void WrittenWorkbook::number(lxw_worksheet* sheet, int row, int column, std::int64_t value,
                             CellStyle style)
{
    constexpr int kDigits = 4; // Chinese characters that a count takes
    written_ += kCellMarkup;
    need(sheet, column, kDigits);
    worksheet_write_number(sheet, rowOf(row), columnOf(column), static_cast<double>(value),
                           format(style));
}

void WrittenWorkbook::formula(lxw_worksheet* sheet, int row, int column, const QString& formula,
                              double result, CellStyle style)
{
    written_ += formula.size() + kCellMarkup;
    worksheet_write_formula_num(sheet, rowOf(row), columnOf(column), formula.toUtf8().constData(),
                                format(style), result);
}

void WrittenWorkbook::money(lxw_worksheet* sheet, int row, int column, Money value, CellStyle style)
{
    written_ += kCellMarkup;
    need(sheet, column, kAmountDigits);
    worksheet_write_number(sheet, rowOf(row), columnOf(column), inWan(value), format(style));
}

void WrittenWorkbook::points(lxw_worksheet* sheet, int row, int column, int hundredths)
{
    constexpr double kHundred = 100;
    written_ += kCellMarkup;
    need(sheet, column, kAmountDigits);
    worksheet_write_number(sheet, rowOf(row), columnOf(column), hundredths / kHundred,
                           format(CellStyle::Amount));
}

void WrittenWorkbook::day(lxw_worksheet* sheet, int row, int column, QDate day)
{
    written_ += kCellMarkup;
    need(sheet, column, kDayDigits);
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
    const Layout& layout = layoutOf(sheet);
    const auto end = layout.shape.widths.begin() + layout.acrossTo + 1;
    const int points = style == CellStyle::Title ? kTitlePoints : kTextPoints;
    const int width = std::accumulate(layout.shape.widths.begin(), end, 0) * kTextPoints / points;
    makeRoom(sheet, row, text, width, points);
    const QByteArray written = cellText(text);
    if (layout.acrossTo == 0) // one cell is not merged
        worksheet_write_string(sheet, rowOf(row), 0, written.constData(), format(style));
    else
        worksheet_merge_range(sheet, rowOf(row), 0, rowOf(row), columnOf(layout.acrossTo),
                              written.constData(), format(style));
}

// Programs that open the file do not measure texts anew: a row is made as high as its
// longest text asks.
void WrittenWorkbook::makeRoom(lxw_worksheet* sheet, int row, const QString& text, int width,
                               int points)
{
    Layout& layout = layoutOf(sheet);
    if (row != layout.row) {
        layout.row = row;
        layout.height = 0;
    }
    const int height = std::min(heightOf(linesOf(text, width), points), kHighestRow);
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

Outcome WrittenWorkbook::write()
{
    if (!hasRoom())
        return refuse(ErrorCode::StorageFull, {folder_->path()});
    for (const auto& [sheet, layout] : layouts_)
        layOutPages(sheet, layout);
    const lxw_error closed = workbook_close(book_.release());
    if (closed != LXW_NO_ERROR)
        return refuse(ErrorCode::FileUnwritable, {place_, QString::fromUtf8(lxw_strerror(closed))});
    return takeOver(folder_->filePath(QStringLiteral("book.xlsx")));
}

// Piece by piece, however large it is; the mark stands in its last bytes.
Outcome WrittenWorkbook::takeOver(const QString& written)
{
    QFile book(written);
    if (!book.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::FileUnreadable, {written, book.errorString()});
    const qint64 tail = std::max<qint64>(book.size() - kZipEnd, 0);
    while (book.pos() < tail)
        TRY(target_.write(book.read(std::min(kPiece, tail - book.pos()))));
    return target_.write(markedZip(book.readAll()));
}

Outcome WrittenWorkbook::finish()
{
    TRY(write());
    return keep();
}

} // namespace jiuzhang
