// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/month_workbook.h"

#include "core/exchange/cell_writing.h"
#include "core/exchange/figures_workbook.h"
#include "core/figures/case_flow.h"
#include "core/figures/definitions.h"
#include "core/shielding/masking.h"

#include <algorithm>

namespace jiuzhang {

namespace {

const FigureTable kByUnit{.name = QStringLiteral("汇总（按单位）"),
                          .firstHeading = QStringLiteral("单位"),
                          .byHand = {QStringLiteral("提请区级协调"), QStringLiteral("存在困难"),
                                     QStringLiteral("下步打算"), QStringLiteral("填报人"),
                                     QStringLiteral("审核人"), QStringLiteral("联系电话"),
                                     QStringLiteral("报送日期")}};

const FigureTable kByCategory{.name = QStringLiteral("汇总（按类别）"),
                              .firstHeading = QStringLiteral("问题类型")};

std::vector<ListColumn> ledgerHead()
{
    std::vector<ListColumn> columns;
    for (const auto& column : ledgerColumns())
        columns.push_back({QString::fromUtf16(column.heading), column.width});
    return columns;
}

std::vector<ListColumn> lateHead()
{
    return {{QStringLiteral("序号"), 3},
            {QStringLiteral("案件编号"), 6},
            {QStringLiteral("市场主体"), 14},
            {QStringLiteral("问题类型"), 9},
            {QStringLiteral("责任单位"), 12},
            {QStringLiteral("转办函号"), 12},
            {QStringLiteral("转办日期"), 6},
            {QStringLiteral("办理期限"), 6},
            {QStringLiteral("超期天数（自然日）"), 5},
            {QStringLiteral("当前阶段"), 9},
            {QStringLiteral("涉及金额（万元）"), 7}};
}

std::vector<ListColumn> correctionHead()
{
    return {{QStringLiteral("序号"), 3},          {QStringLiteral("案件编号"), 6},
            {QStringLiteral("市场主体"), 14},     {QStringLiteral("单位"), 12},
            {QStringLiteral("发生日期"), 6},      {QStringLiteral("原属月份"), 6},
            {QStringLiteral("对本期的影响"), 22}, {QStringLiteral("记录序号"), 5}};
}

std::vector<ListColumn> casesHead()
{
    return {{QStringLiteral("汇总方式"), 5},
            {QStringLiteral("行"), 12},
            {QStringLiteral("数据"), 8},
            {QStringLiteral("数值"), 5},
            {QStringLiteral("案件编号"), 60}};
}

constexpr std::size_t kNumbersInCell = 100; // ten lines of ten

QString tableWord(FigurePlace::Table table)
{
    switch (table) {
    case FigurePlace::Table::Total:
        return QStringLiteral("合计");
    case FigurePlace::Table::Units:
        return QStringLiteral("按单位");
    case FigurePlace::Table::Categories:
        return QStringLiteral("按类别");
    case FigurePlace::Table::Tracks:
        return QStringLiteral("按处置类别");
    }
    Q_UNREACHABLE();
}

QString textOf(std::span<const CaseNumber> numbers)
{
    QStringList texts;
    for (const auto& number : numbers)
        texts += number.text();
    return texts.join(u'、');
}

} // namespace

struct MonthWorkbook::CasesLine { // of the sheet of cases: what they are behind
    QString table;
    QString row;
    QString figure;
    LedgerCell value;
};

struct MonthWorkbook::Sheets {
    WrittenWorkbook book;
    lxw_worksheet* byUnit;
    lxw_worksheet* byCategory;
    lxw_worksheet* ledger;
    lxw_worksheet* late;
    lxw_worksheet* corrections;
    lxw_worksheet* cases;
    lxw_worksheet* definitions;
    int casesWritten = 0;
    int ledgerRows = 0;
    int lateRows = 0;
    int casesRows = 0;

    Sheets(WrittenWorkbook begun, const Programme& programme, const ReportSpan& span)
        : book(std::move(begun)), byUnit(beginFigures(book, programme, span, kByUnit)),
          byCategory(beginFigures(book, programme, span, kByCategory)),
          ledger(beginSheet(book, programme, span, QStringLiteral("工作台账"), kPaperA3,
                            ledgerHead(), 5, true)),
          late(beginSheet(book, programme, span, QStringLiteral("超期清单"), kPaperA4, lateHead(),
                          3)),
          corrections(beginSheet(book, programme, span, QStringLiteral("更正清单"), kPaperA4,
                                 correctionHead(), 3)),
          cases(beginSheet(book, programme, span, QStringLiteral("数据对应案件"), kPaperA4,
                           casesHead(), 4)),
          definitions(beginDefinitions(book, programme, span))
    {
    }

    void write(lxw_worksheet* sheet, int row, std::span<const LedgerCell> cells)
    {
        writeCells(book, sheet, row, cells);
    }

    // What is too long for a row goes on in the next.
    void writeCase(std::span<const LedgerCell> cells)
    {
        static const auto widths = [] {
            std::vector<int> all;
            for (const auto& column : ledgerColumns())
                all.push_back(column.width);
            return all;
        }();
        ledgerRows += writeCells(book, ledger, kHeadingRow + 1 + ledgerRows, cells, widths);
    }
};

MonthWorkbook::MonthWorkbook(const Programme& programme, ReportSpan span, ClosedMonths closed,
                             std::unique_ptr<Sheets> sheets)
    : programme_(programme), span_(std::move(span)), closed_(std::move(closed)),
      sheets_(std::move(sheets))
{
}

MonthWorkbook::MonthWorkbook(MonthWorkbook&&) noexcept = default;
MonthWorkbook::~MonthWorkbook() = default;

Result<MonthWorkbook> MonthWorkbook::begin(const QString& path, const Programme& programme,
                                           const ReportSpan& span, const ClosedMonths& closed)
{
    auto book = TRY(WrittenWorkbook::begin(path, Rows::Streamed));
    auto sheets = std::make_unique<Sheets>(std::move(book), programme, span);
    return MonthWorkbook(programme, span, closed, std::move(sheets));
}

// Where each line stands is known when it is added.
std::function<Outcome()> MonthWorkbook::told(const LedgerLine& line)
{
    if (!concerns(line.subject, span_, closed_))
        return [] { return Outcome(); };
    auto row = ledgerRow(line);
    auto late =
        line.subject.isLate(span_.readOn()) ? lateCells(line, row) : std::vector<LedgerCell>();
    return [sheets = sheets_.get(), row = std::move(row), late = std::move(late)]() mutable {
        row.front() = ++sheets->casesWritten;
        sheets->writeCase(row);
        if (!late.empty()) {
            late.front() = ++sheets->lateRows;
            sheets->write(sheets->late, kHeadingRow + sheets->lateRows, late);
        }
        return Outcome();
    };
}

std::vector<LedgerCell> MonthWorkbook::lateCells(const LedgerLine& line,
                                                 std::span<const LedgerCell> row) const
{
    const QDate due = *line.subject.dueOn(); // a late case has one
    const auto column = [&](std::size_t number) { return row[number - 1]; };
    return {column(1),  column(2),  column(5),
            column(6),  column(12), column(16),
            column(17), due,        static_cast<int>(due.daysTo(span_.readOn())),
            column(22), column(11)};
}

void MonthWorkbook::addCorrections(const std::vector<Correction>& corrections)
{
    int position = 0;
    for (const auto& each : corrections) {
        ++position;
        const std::array<LedgerCell, 8> cells{position,
                                              each.number.text(),
                                              each.entity,
                                              each.unit,
                                              each.happenedOn,
                                              each.month,
                                              effectText(each, span_),
                                              static_cast<int>(each.entry)};
        sheets_->write(sheets_->corrections, kHeadingRow + position, cells);
    }
    if (position == 0)
        sheets_->book.text(sheets_->corrections, kHeadingRow + 1, 0, QStringLiteral("无"));
}

void MonthWorkbook::addCases(const CasesLine& line, const std::vector<CaseNumber>& numbers)
{
    for (std::size_t first = 0; first < numbers.size(); first += kNumbersInCell) {
        const auto count = std::min(kNumbersInCell, numbers.size() - first);
        const std::array<LedgerCell, 5> cells{line.table, line.row, line.figure, line.value,
                                              textOf(std::span(numbers).subspan(first, count))};
        sheets_->write(sheets_->cases, kHeadingRow + ++sheets_->casesRows, cells);
    }
}

// What was corrected is a difference: the cases that came to it, and those that went.
void MonthWorkbook::addCases(const FigureCases& cases, const FigurePlace& place,
                             const FigureRow& figures)
{
    const auto none = std::vector<CaseNumber>();
    for (const auto& each : measures()) {
        const auto numbers = cases.of(place, each.measure).value_or(none);
        const bool isDifference = each.measure == Measure::Corrected;
        const auto value = static_cast<int>(isDifference ? static_cast<std::int64_t>(numbers.size())
                                                         : figures.count(each.measure));
        const QString heading = headingOf(each, span_);
        addCases({tableWord(place.table), figures.name,
                  isDifference ? heading + QStringLiteral("（增加）") : heading,
                  each.isMoney ? LedgerCell(figures.money(each.measure)) : LedgerCell(value)},
                 numbers);
        const auto gone = isDifference ? cases.takenAway(place).value_or(none) : none;
        addCases({tableWord(place.table), figures.name, heading + QStringLiteral("（减少）"),
                  -static_cast<int>(gone.size())},
                 gone);
    }
}

void MonthWorkbook::addCases(const Figures& figures)
{
    addCases(*figures.cases, {FigurePlace::Table::Total, {}}, figures.total);
    for (const auto& row : figures.units)
        addCases(*figures.cases, {FigurePlace::Table::Units, row.id}, row);
    for (const auto& row : figures.categories)
        addCases(*figures.cases, {FigurePlace::Table::Categories, row.id}, row);
}

Outcome MonthWorkbook::finish(const Figures& figures)
{
    WrittenWorkbook& book = sheets_->book;
    writeFigures(book, sheets_->byUnit, figures, figures.units, kByUnit);
    writeFigures(book, sheets_->byCategory, figures, figures.categories, kByCategory);
    worksheet_autofilter(sheets_->ledger, kHeadingRow, 0,
                         static_cast<lxw_row_t>(kHeadingRow + sheets_->ledgerRows),
                         static_cast<lxw_col_t>(ledgerColumns().size() - 1));
    addCorrections(figures.corrections);
    addCases(figures);
    writeDefinitions(book, sheets_->definitions, figures);
    writeAnchor(book, figures);
    return book.finish();
}

} // namespace jiuzhang
