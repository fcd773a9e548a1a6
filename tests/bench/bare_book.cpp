// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bare_book.h"

#include "tests/bench/measured.h"

namespace jiuzhang::bench {

namespace {

struct BareCellOf {
    BareCell operator()(std::monostate) const { return {}; }
    BareCell operator()(const QString& text) const { return text.toUtf8(); }
    BareCell operator()(QDate day) const
    {
        return lxw_datetime{day.year(), day.month(), day.day(), 0, 0, 0};
    }
    BareCell operator()(Money money) const { return static_cast<double>(money.fen()) / 1'000'000; }
    BareCell operator()(int count) const { return static_cast<double>(count); }
};

struct BareWriting {
    lxw_worksheet* sheet;
    lxw_row_t row;
    lxw_col_t column;
    lxw_format* text;
    lxw_format* day;

    void operator()(std::monostate) const { worksheet_write_blank(sheet, row, column, text); }
    void operator()(const QByteArray& bytes) const
    {
        worksheet_write_string(sheet, row, column, bytes.constData(), text);
    }
    void operator()(double number) const
    {
        worksheet_write_number(sheet, row, column, number, text);
    }
    void operator()(lxw_datetime date) const
    {
        worksheet_write_datetime(sheet, row, column, &date, day);
    }
};

} // namespace

BareRow bareRow(std::span<const LedgerCell> cells)
{
    BareRow row;
    for (const auto& cell : cells)
        row.push_back(std::visit(BareCellOf(), cell));
    return row;
}

void writeBare(const QString& path, std::span<const BareSheet* const> sheets)
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook* book = workbook_new_opt(path.toUtf8().constData(), &options);
    lxw_format* text = workbook_add_format(book);
    format_set_border(text, LXW_BORDER_THIN);
    lxw_format* day = workbook_add_format(book);
    format_set_num_format(day, "yyyy-mm-dd");
    for (const BareSheet* cells : sheets) {
        lxw_worksheet* sheet = workbook_add_worksheet(book, nullptr);
        for (std::size_t row = 0; row < cells->size(); ++row) {
            for (std::size_t column = 0; column < (*cells)[row].size(); ++column)
                std::visit(BareWriting{sheet, static_cast<lxw_row_t>(row),
                                       static_cast<lxw_col_t>(column), text, day},
                           (*cells)[row][column]);
        }
    }
    if (workbook_close(book) != LXW_NO_ERROR)
        giveUp(QStringLiteral("libxlsxwriter could not write"));
}

} // namespace jiuzhang::bench
