// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/written_workbook.h"

#include <QFile>

namespace jiuzhang {

namespace {

constexpr qsizetype kCellLimit = 32'767; // UTF-16 units in one cell of a workbook
constexpr double kFenPerWan = 1'000'000;

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

lxw_row_t rowOf(int row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnOf(int column)
{
    return static_cast<lxw_col_t>(column);
}

Error unwritable(const QSaveFile& target)
{
    return {ErrorCode::FileUnwritable, {target.fileName(), target.errorString()}};
}

} // namespace

WrittenWorkbook::WrittenWorkbook(std::unique_ptr<QSaveFile> target,
                                 std::unique_ptr<QTemporaryDir> folder, Rows rows)
    : target_(std::move(target)), folder_(std::move(folder))
{
    QByteArray place = folder_->path().toUtf8(); // libxlsxwriter copies it
    lxw_workbook_options options{.constant_memory = rows == Rows::Streamed ? LXW_TRUE : LXW_FALSE,
                                 .tmpdir = place.data(),
                                 .use_zip64 = LXW_FALSE};
    const auto path = folder_->filePath(QStringLiteral("book.xlsx")).toUtf8();
    book_.reset(workbook_new_opt(path.constData(), &options));
}

Result<WrittenWorkbook> WrittenWorkbook::begin(const QString& path, Rows rows)
{
    auto target = std::make_unique<QSaveFile>(path);
    if (!target->open(QIODevice::WriteOnly))
        return refuse(unwritable(*target));
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        return refuse(ErrorCode::FileUnwritable, {folder->path(), folder->errorString()});
    WrittenWorkbook book(std::move(target), std::move(folder), rows);
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
        format_set_font_size(format, style == CellStyle::Title ? 16 : 10);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        if (style != CellStyle::Note && style != CellStyle::Title)
            format_set_border(format, LXW_BORDER_THIN);
        if (style != CellStyle::Title && style != CellStyle::Note)
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

lxw_worksheet* WrittenWorkbook::sheet(const QString& name, int paper)
{
    lxw_worksheet* sheet = workbook_add_worksheet(book_.get(), name.toUtf8().constData());
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, static_cast<std::uint8_t>(paper));
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_margins(sheet, 0.5, 0.5, 0.6, 0.6);
    worksheet_set_footer(sheet, "&C第&P页 共&N页");
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
    worksheet_write_string(sheet, rowOf(row), columnOf(column), cellText(text).constData(),
                           format(style));
}

void WrittenWorkbook::number(lxw_worksheet* sheet, int row, int column, std::int64_t value,
                             CellStyle style)
{
    worksheet_write_number(sheet, rowOf(row), columnOf(column), static_cast<double>(value),
                           format(style));
}

void WrittenWorkbook::money(lxw_worksheet* sheet, int row, int column, Money value, CellStyle style)
{
    worksheet_write_number(sheet, rowOf(row), columnOf(column),
                           static_cast<double>(value.fen()) / kFenPerWan, format(style));
}

void WrittenWorkbook::day(lxw_worksheet* sheet, int row, int column, QDate day)
{
    lxw_datetime date{
        .year = day.year(), .month = day.month(), .day = day.day(), .hour = 0, .min = 0, .sec = 0};
    worksheet_write_datetime(sheet, rowOf(row), columnOf(column), &date, format(CellStyle::Day));
}

void WrittenWorkbook::blank(lxw_worksheet* sheet, int row, int column, CellStyle style)
{
    worksheet_write_blank(sheet, rowOf(row), columnOf(column), format(style));
}

void WrittenWorkbook::across(lxw_worksheet* sheet, int row, int columns, const QString& text,
                             CellStyle style)
{
    worksheet_merge_range(sheet, rowOf(row), 0, rowOf(row), columnOf(columns - 1),
                          cellText(text).constData(), format(style));
}

Outcome WrittenWorkbook::finish()
{
    const lxw_error closed = workbook_close(book_.release());
    if (closed != LXW_NO_ERROR)
        return refuse(ErrorCode::FileUnwritable,
                      {target_->fileName(), QString::fromUtf8(lxw_strerror(closed))});
    QFile written(folder_->filePath(QStringLiteral("book.xlsx")));
    if (!written.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::FileUnwritable, {target_->fileName(), written.errorString()});
    while (!written.atEnd()) {
        const QByteArray piece = written.read(1 << 20);
        if (piece.isEmpty() || target_->write(piece) != piece.size())
            break; // commit() refuses then
    }
    if (written.error() != QFileDevice::NoError || !target_->commit())
        return refuse(unwritable(*target_));
    return {};
}

} // namespace jiuzhang
