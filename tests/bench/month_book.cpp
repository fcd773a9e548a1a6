// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ledger_row.h"
#include "core/figures/figure_tally.h"
#include "core/office/months/reports.h"
#include "tests/bench/measurements.h"

#include <QFile>

#include <xlsxwriter.h>

namespace jiuzhang::bench {

namespace {

// A cell as libxlsxwriter takes it.
using BareCell = std::variant<std::monostate, QByteArray, double, lxw_datetime>;
using BareSheet = std::vector<std::vector<BareCell>>;

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

struct BareSheets {
    BareSheet ledger;
    BareSheet late; // as many cells as the program's late list: the first eleven of the row
};

BareSheets cellsOf(const Desk& desk, const ReportSpan& span)
{
    constexpr std::ptrdiff_t lateColumns = 11;
    BareSheets sheets;
    must(desk.query.forEach({}, [&](const Case& subject) {
        if (!concerns(subject, span))
            return true;
        const auto position = static_cast<int>(sheets.ledger.size()) + 1;
        auto& row = sheets.ledger.emplace_back();
        for (const auto& cell : ledgerRow(position, subject, desk.programme))
            row.push_back(std::visit(BareCellOf(), cell));
        if (subject.isLate(span.readOn()))
            sheets.late.emplace_back(row.begin(), row.begin() + lateColumns);
        return true;
    }));
    return sheets;
}

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

void writeBare(const QString& path, const BareSheets& sheets)
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook* book = workbook_new_opt(path.toUtf8().constData(), &options);
    lxw_format* text = workbook_add_format(book);
    format_set_border(text, LXW_BORDER_THIN);
    lxw_format* day = workbook_add_format(book);
    format_set_num_format(day, "yyyy-mm-dd");
    for (const BareSheet* cells : {&sheets.ledger, &sheets.late}) {
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

} // namespace

Comparison measureMonthBook(BenchLedger& ledger)
{
    const Desk& desk = ledger.desk();
    const auto month = kToday.toString(QStringLiteral("yyyy-MM"));
    const auto sheets = cellsOf(desk, must(monthSpan(month, desk.programme, kToday)));
    const auto cells = sheets.ledger.size() * ledgerColumns().size() + sheets.late.size() * 11;
    return compared(
        QStringLiteral("month's workbook: %1 cells").arg(cells),
        [&] {
            must(writeMonthWorkbook(desk, month, {}, ledger.pathOf(QStringLiteral("month.xlsx"))));
        },
        QStringLiteral("libxlsxwriter, the same cells"),
        [&] { writeBare(ledger.pathOf(QStringLiteral("bare.xlsx")), sheets); }, 1);
}

} // namespace jiuzhang::bench
