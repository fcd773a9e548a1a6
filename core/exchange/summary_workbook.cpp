// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/summary_workbook.h"

#include "core/exchange/summary_sheets.h"
#include "core/figures/definitions.h"
#include "core/figures/reconciling.h"
#include "core/figures/unit_shares.h"

#include <algorithm>

namespace jiuzhang {

namespace {

QString nameOf(const std::optional<CategoryId>& id, const Programme& programme)
{
    const Category* category = id ? programme.category(*id) : nullptr;
    return category ? category->name : QString();
}

void addSeries(lxw_chart* chart, const char* sheet, int column, int firstRow, int lastRow)
{
    lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
    const auto from = static_cast<lxw_row_t>(firstRow);
    const auto to = static_cast<lxw_row_t>(lastRow);
    const auto at = static_cast<lxw_col_t>(column);
    chart_series_set_categories(series, sheet, from, 0, to, 0);
    chart_series_set_values(series, sheet, from, at, to, at);
    chart_series_set_name_range(series, sheet, kHeadingRow, at);
}

std::vector<ListColumn> monthsHead()
{
    std::vector<ListColumn> columns{
        {QStringLiteral("月份"), 6}, {QStringLiteral("起"), 7}, {QStringLiteral("止"), 7}};
    for (const Measure measure : monthMeasures())
        columns.push_back({monthHeading(measure), rowOf(measure).isMoney ? 8 : 5});
    return columns;
}

void writeMonth(ListSheet& list, const MonthLine& line)
{
    list.nextRow();
    list.text(line.name);
    if (line.period) {
        list.day(line.period->from);
        list.day(line.period->to);
    } else {
        list.text({});
        list.text({});
    }
    for (const Measure measure : monthMeasures()) {
        if (!line.isCome)
            list.text({});
        else if (rowOf(measure).isMoney)
            list.money(line.row.money(measure));
        else
            list.number(line.row.count(measure));
    }
}

// The chart shows the months as they were reported; what corrects them stands below.
void writeMonths(WrittenWorkbook& book, const YearSummary& summary, const Programme& programme)
{
    const QString name = QStringLiteral("各月情况");
    ListSheet list(book, programme, summary.figures.span, name, monthsHead());
    for (const auto& line : monthLines(summary))
        writeMonth(list, line);
    const QString note = reconcilingLines(summary).join(QStringLiteral("；"));
    book.across(list.sheet(), list.lastRow() + 1, note, CellStyle::Note);
    const QByteArray place = name.toUtf8();
    lxw_chart* chart = book.chart(LXW_CHART_COLUMN);
    const auto measures = monthMeasures();
    for (const Measure measure : {Measure::New, Measure::Settled}) {
        const auto at = std::ranges::find(measures, measure) - measures.begin();
        addSeries(chart, place.constData(), 3 + static_cast<int>(at), kHeadingRow + 1,
                  kHeadingRow + static_cast<int>(summary.months.size()));
    }
    chart_title_set_name(chart, "各月新增与办结（次）");
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    worksheet_insert_chart(list.sheet(), static_cast<lxw_row_t>(list.lastRow() + 3), 0, chart);
}

void writeCarriedOver(WrittenWorkbook& book, const YearSummary& summary, const Programme& programme)
{
    ListSheet list(book, programme, summary.figures.span, QStringLiteral("拟结转案件"),
                   {{QStringLiteral("案件编号"), 6},
                    {QStringLiteral("市场主体"), 16},
                    {QStringLiteral("问题类型"), 8},
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
        list.text(unitRowName(open.lead, programme.directory));
        list.day(open.registeredOn);
        list.day(open.dueOn);
        list.text(chineseOf(open.state));
        list.money(open.amount);
    }
}

void writeCauses(WrittenWorkbook& book, const YearSummary& summary, const Programme& programme)
{
    ListSheet list(book, programme, summary.figures.span, QStringLiteral("未化解原因"),
                   {{QStringLiteral("情形"), 8},
                    {QStringLiteral("案件数"), 5},
                    {QStringLiteral("涉及金额（万元）"), 8},
                    {QStringLiteral("未填金额（件）"), 5},
                    {QStringLiteral("案件编号"), 7},
                    {QStringLiteral("核实情况"), 45}});
    for (const auto& cause : summary.unresolvedCauses) {
        list.nextRow();
        list.text(cause.name);
        list.number(cause.cases);
        list.money(cause.amount);
        list.number(cause.amountUnknown);
        list.text({});
        list.text({});
        for (const auto& finding : cause.findings) {
            list.nextRow();
            list.text(cause.name);
            list.text({});
            list.text({});
            list.text({});
            list.text(finding.number.text());
            list.text(finding.text);
        }
    }
}

void writeTraced(WrittenWorkbook& book, const YearSummary& summary, const Programme& programme)
{
    ListSheet list(book, programme, summary.figures.span, QStringLiteral("责任追溯"),
                   {{QStringLiteral("案件编号"), 7},
                    {QStringLiteral("日期"), 6},
                    {QStringLiteral("原承诺单位"), 12},
                    {QStringLiteral("承接单位"), 12},
                    {QStringLiteral("情况"), 40}});
    for (const auto& traced : summary.traced) {
        list.nextRow();
        list.text(traced.number.text());
        list.day(traced.on);
        list.text(programme.directory.name(traced.from));
        list.text(programme.directory.name(traced.to));
        list.text(traced.text);
    }
}

void writeTypical(WrittenWorkbook& book, const YearSummary& summary, const Programme& programme)
{
    ListSheet list(book, programme, summary.figures.span, QStringLiteral("典型案例"),
                   {{QStringLiteral("市场主体"), 8},
                    {QStringLiteral("被反映单位"), 6},
                    {QStringLiteral("问题类型"), 8},
                    {QStringLiteral("基本情况"), 28},
                    {QStringLiteral("核实情况"), 17},
                    {QStringLiteral("处理意见"), 17},
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

void writeTotals(WrittenWorkbook& book, const YearSummary& summary, const Programme& programme)
{
    const Figures& figures = summary.figures;
    ListSheet list(book, programme, figures.span, QStringLiteral("总体情况"),
                   {{QStringLiteral("项目"), 26}, {QStringLiteral("数值"), 16}});
    list.nextRow();
    list.text(QStringLiteral("线索（件）"));
    list.number(summary.clues);
    list.nextRow();
    list.text(QStringLiteral("归入下一年度（件）"));
    list.number(static_cast<std::int64_t>(summary.nextYear.size()));
    for (const auto& measure : measures()) {
        list.nextRow();
        const bool isOfCases = !measure.isMoney && !measure.inTimes;
        list.text(headingWithUnit(measure, figures.span) +
                  (isOfCases ? QStringLiteral("（件）") : QString()));
        if (measure.isMoney)
            list.money(figures.total.money(measure.measure));
        else
            list.number(figures.total.count(measure.measure));
    }
    for (const auto& rate : rates()) {
        list.nextRow();
        list.text(QString::fromUtf16(rate.heading));
        list.text(shown(figures.total.rate(rate)));
    }
    writeSatisfaction(list, summary.satisfaction);
}

void writeTables(WrittenWorkbook& book, const Figures& figures, const Programme& programme)
{
    const auto write = [&](const FigureTable& table, const std::vector<FigureRow>& rows) {
        writeFigures(book, beginFigures(book, programme, figures.span, table), figures, rows,
                     table);
    };
    write({QStringLiteral("按类别"), QStringLiteral("问题类型")}, figures.categories);
    write({QStringLiteral("按单位"), QStringLiteral("单位")}, figures.units);
    write({QStringLiteral("按处置类别"), QStringLiteral("处置类别")}, figures.tracks);
}

} // namespace

Outcome writeSummaryWorkbook(const QString& path, const YearSummary& summary,
                             const Programme& programme)
{
    auto book = TRY(WrittenWorkbook::begin(path, Rows::Kept));
    writeTotals(book, summary, programme);
    writeTables(book, summary.figures, programme);
    writeMonths(book, summary, programme);
    writeCarriedOver(book, summary, programme);
    writeCauses(book, summary, programme);
    writeTraced(book, summary, programme);
    writeAsked(book, summary, programme);
    writeStudied(book, summary, programme);
    writeTypical(book, summary, programme);
    writePublished(book, summary, programme);
    writeOpinions(book, summary, programme);
    writeDefinitions(book, beginDefinitions(book, programme, summary.figures.span),
                     summary.figures);
    writeAnchor(book, summary.figures);
    return book.finish();
}

} // namespace jiuzhang
