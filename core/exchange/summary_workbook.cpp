// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/summary_workbook.h"

#include "core/exchange/figures_workbook.h"

namespace jiuzhang {

namespace {

// A list sheet: heading, columns, then one row after the other.
class ListSheet {
public:
    ListSheet(WrittenWorkbook& book, const Programme& programme, const ReportSpan& span,
              const QString& name, const std::vector<ListColumn>& columns)
        : book_(book), sheet_(book.sheet(name, kPaperA4))
    {
        writeHeading(book, sheet_, programme, span, name, static_cast<int>(columns.size()));
        writeColumns(book, sheet_, kFirstRow, columns);
        worksheet_freeze_panes(sheet_, kFirstRow + 1, 0);
        worksheet_repeat_rows(sheet_, 0, kFirstRow);
    }
    [[nodiscard]] lxw_worksheet* sheet() const { return sheet_; }
    [[nodiscard]] int lastRow() const { return row_; }
    void nextRow()
    {
        ++row_;
        column_ = 0;
    }
    void text(const QString& value) { book_.text(sheet_, row_, column_++, value); }
    void number(std::int64_t value) { book_.number(sheet_, row_, column_++, value); }
    void money(Money value) { book_.money(sheet_, row_, column_++, value); }
    void day(const std::optional<QDate>& value)
    {
        if (value && value->isValid())
            book_.day(sheet_, row_, column_++, *value);
        else
            book_.blank(sheet_, row_, column_++);
    }

private:
    WrittenWorkbook& book_;
    lxw_worksheet* sheet_;
    int row_ = kFirstRow;
    int column_ = 0;
};

QString nameOf(const std::optional<CategoryId>& id, const Programme& programme)
{
    const Category* category = id ? programme.category(*id) : nullptr;
    return category ? category->name : QString();
}

QString nameOf(const std::optional<UnitId>& id, const Programme& programme)
{
    return id ? programme.directory.name(*id) : QStringLiteral("待分办");
}

void addSeries(lxw_chart* chart, const char* sheet, int column, int firstRow, int lastRow)
{
    lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
    const auto from = static_cast<lxw_row_t>(firstRow);
    const auto to = static_cast<lxw_row_t>(lastRow);
    const auto at = static_cast<lxw_col_t>(column);
    chart_series_set_categories(series, sheet, from, 0, to, 0);
    chart_series_set_values(series, sheet, from, at, to, at);
    chart_series_set_name_range(series, sheet, kFirstRow, at);
}

void writeMonths(WrittenWorkbook& book, const YearSummary& summary, const Programme& programme)
{
    const QString name = QStringLiteral("各月情况");
    ListSheet list(book, programme, summary.figures.span, name,
                   {{QStringLiteral("月份"), 6},
                    {QStringLiteral("起"), 7},
                    {QStringLiteral("止"), 7},
                    {QStringLiteral("新增"), 6},
                    {QStringLiteral("办结"), 6},
                    {QStringLiteral("期末在办"), 7}});
    for (const auto& month : summary.months) {
        list.nextRow();
        list.text(QStringLiteral("%1月").arg(month.period.to.month()));
        list.day(month.period.from);
        list.day(month.period.to);
        list.number(month.registered);
        list.number(month.settled);
        list.number(month.open);
    }
    const QByteArray place = name.toUtf8();
    lxw_chart* chart = book.chart(LXW_CHART_COLUMN);
    addSeries(chart, place.constData(), 3, kFirstRow + 1, list.lastRow());
    addSeries(chart, place.constData(), 4, kFirstRow + 1, list.lastRow());
    chart_title_set_name(chart, "各月新增与办结（件）");
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    worksheet_insert_chart(list.sheet(), static_cast<lxw_row_t>(list.lastRow() + 2), 0, chart);
}

void writeCarriedOver(WrittenWorkbook& book, const YearSummary& summary, const Programme& programme)
{
    ListSheet list(book, programme, summary.figures.span, QStringLiteral("拟结转案件"),
                   {{QStringLiteral("案件编号"), 6},
                    {QStringLiteral("市场主体"), 16},
                    {QStringLiteral("问题类型"), 10},
                    {QStringLiteral("责任单位"), 14},
                    {QStringLiteral("登记日期"), 7},
                    {QStringLiteral("办理期限"), 7},
                    {QStringLiteral("状态"), 6},
                    {QStringLiteral("涉及金额（万元）"), 8}});
    for (const auto& open : summary.carriedOver) {
        list.nextRow();
        list.text(open.number.text());
        list.text(open.entity);
        list.text(nameOf(open.category, programme));
        list.text(nameOf(open.lead, programme));
        list.day(open.registeredOn);
        list.day(open.dueOn);
        list.text(chineseOf(open.state));
        if (open.amount)
            list.money(*open.amount);
        else
            list.text(QString());
    }
}

void writeCauses(WrittenWorkbook& book, const YearSummary& summary, const Programme& programme)
{
    ListSheet list(book, programme, summary.figures.span, QStringLiteral("未化解原因"),
                   {{QStringLiteral("情形"), 8},
                    {QStringLiteral("案件数"), 5},
                    {QStringLiteral("涉及金额（万元）"), 8},
                    {QStringLiteral("案件编号"), 7},
                    {QStringLiteral("核实情况"), 50}});
    for (const auto& cause : summary.unresolvedCauses) {
        list.nextRow();
        list.text(cause.name);
        list.number(cause.cases);
        list.money(cause.amount);
        list.text({});
        list.text({});
        for (const auto& finding : cause.findings) {
            list.nextRow();
            list.text(cause.name);
            list.text({});
            list.text({});
            list.text(finding.number.text());
            list.text(finding.text);
        }
    }
}

void writeTypical(WrittenWorkbook& book, const YearSummary& summary, const Programme& programme)
{
    ListSheet list(book, programme, summary.figures.span, QStringLiteral("典型案例"),
                   {{QStringLiteral("市场主体"), 10},
                    {QStringLiteral("被反映单位"), 8},
                    {QStringLiteral("问题类型"), 10},
                    {QStringLiteral("基本情况"), 40},
                    {QStringLiteral("核实情况"), 24},
                    {QStringLiteral("处理意见"), 24},
                    {QStringLiteral("涉及金额（万元）"), 7},
                    {QStringLiteral("已兑现（万元）"), 7}});
    for (const auto& typical : summary.typicalCases) {
        list.nextRow();
        list.text(typical.entity);
        list.text(typical.respondent);
        list.text(nameOf(typical.category, programme));
        list.text(typical.facts);
        list.text(typical.finding);
        list.text(typical.opinion);
        list.money(typical.amount);
        list.money(typical.fulfilled);
    }
}

void writeTables(WrittenWorkbook& book, const Figures& figures, const Programme& programme)
{
    const auto table = [&](const QString& name, const QString& first,
                           const std::vector<FigureRow>& rows) {
        writeFigures(book, book.sheet(name, kPaperA3), programme, figures, rows,
                     {.subject = name, .firstHeading = first});
    };
    table(QStringLiteral("按类别"), QStringLiteral("问题类型"), figures.categories);
    table(QStringLiteral("按单位"), QStringLiteral("单位"), figures.units);
    table(QStringLiteral("按处置类别"), QStringLiteral("处置类别"), figures.tracks);
}

} // namespace

Outcome writeSummaryWorkbook(const QString& path, const YearSummary& summary,
                             const Programme& programme)
{
    auto book = WrittenWorkbook::begin(path, Rows::Kept);
    if (!book)
        return refuse(book.error());
    writeTables(*book, summary.figures, programme);
    writeMonths(*book, summary, programme);
    writeCarriedOver(*book, summary, programme);
    writeCauses(*book, summary, programme);
    writeTypical(*book, summary, programme);
    writeDefinitions(*book, book->sheet(QStringLiteral("口径说明"), kPaperA4), programme,
                     summary.figures);
    return book->finish();
}

} // namespace jiuzhang
