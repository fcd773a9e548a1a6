// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/summary_text.h"

#include "core/figures/definitions.h"
#include "core/figures/reconciling.h"
#include "core/figures/unit_shares.h"
#include "ui/shared/clue_text.h"
#include "ui/yearend/summary_parts.h"

namespace jiuzhang::ui {

namespace {

using enum Measure;

// A page has room for one table of the cases, with all columns of the control identity, and one
// of money and rates; the workbook has all figures in one.
constexpr std::array kMoney{Amount, AmountUnknown, FulfilledTotal};

// Percent of the page; the figures share the rest.
constexpr double kNameWidth = 21;
constexpr double kNameBesideMoney = 18.5;
constexpr double kMonthWidth = 7;
constexpr double kPeriodWidth = 25; // 「2022-01-21 至 2022-02-20」 on one line
constexpr double kPaidWidth = 12;

QString heading(const QString& text)
{
    return QStringLiteral("<h2>%1</h2>").arg(escaped(text));
}

// A chart does not begin at the foot of a page, and its heading would stay behind there.
QString headingOnNewPage(const QString& text)
{
    return QStringLiteral("<h2 style='page-break-before: always'>%1</h2>").arg(escaped(text));
}

bool isPartOfNew(Measure measure)
{
    return measure == NewInternal || measure == NewPublic || measure == NewReferred;
}

QString valueOf(const FigureRow& row, Measure measure)
{
    return rowOf(measure).isMoney ? row.money(measure).inWan()
                                  : QString::number(row.count(measure));
}

// What is counted of cases up to the end of the span: the identity, and what stands beside it.
std::vector<Measure> ofCases()
{
    std::vector<Measure> found;
    for (const auto& measure : measures()) {
        if (measure.measure == AcceptedToDate)
            break;
        if (measure.hasColumn && !isPartOfNew(measure.measure))
            found.push_back(measure.measure);
    }
    return found;
}

// 「重开/次」 in two lines, as GB 3101 has units in the heads of tables: for a bracket on either
// side the columns are too narrow.
QString onNarrowColumn(QString heading)
{
    return heading.replace(u'（', QStringLiteral("\n/")).remove(u'）');
}

class FiguresTable {
public:
    FiguresTable(const QString& first, const ReportSpan& span, std::vector<Measure> shown,
                 bool withRates)
        : measures_(std::move(shown)), withRates_(withRates)
    {
        QStringList headings{first};
        for (const auto measure : measures_)
            headings += onNarrowColumn(headingWithUnit(rowOf(measure), span));
        for (const auto& rate : rates()) {
            if (withRates_)
                headings += QString::fromUtf16(rate.heading);
        }
        const double name = withRates_ ? kNameBesideMoney : kNameWidth;
        std::vector<double> widths(static_cast<std::size_t>(headings.size()),
                                   (100 - name) / static_cast<double>(headings.size() - 1));
        widths.front() = name;
        table_ = PageTable(headings, widths);
    }
    void add(const FigureRow& row)
    {
        QStringList cells{row.name};
        for (const auto measure : measures_)
            cells += valueOf(row, measure);
        for (const auto& rate : rates()) {
            if (withRates_)
                cells += shown(row.rate(rate));
        }
        table_.row(cells, 1);
    }
    [[nodiscard]] QString html() const { return table_.html(); }

private:
    std::vector<Measure> measures_;
    bool withRates_;
    PageTable table_{QStringList()};
};

QString figuresTable(const QString& first, const Figures& figures,
                     const std::vector<FigureRow>& rows)
{
    FiguresTable cases(first, figures.span, ofCases(), false);
    FiguresTable money(first, figures.span, {kMoney.begin(), kMoney.end()}, true);
    for (auto* table : {&cases, &money}) {
        for (const auto& row : rows) {
            if (!row.isZero())
                table->add(row);
        }
        table->add(figures.total);
    }
    return cases.html() + paragraph({}) + money.html();
}

QStringList monthCells(const MonthLine& line)
{
    QStringList cells{line.name, line.period ? line.period->from.toString(Qt::ISODate) +
                                                   QStringLiteral(" 至 ") +
                                                   line.period->to.toString(Qt::ISODate)
                                             : QString()};
    for (const Measure measure : monthMeasures())
        cells += line.isCome ? valueOf(line.row, measure) : QString();
    return cells;
}

// The chart is 152 × 61 mm: the text counts in pixels of 1/96 inch.
QString monthsPart(const YearSummary& summary)
{
    QStringList headings{QStringLiteral("月份"), QStringLiteral("统计周期")};
    for (const Measure measure : monthMeasures())
        headings += onNarrowColumn(monthHeading(measure));
    const auto columns = static_cast<std::size_t>(headings.size());
    std::vector<double> widths(columns, (100 - kMonthWidth - kPeriodWidth - kPaidWidth) /
                                            static_cast<double>(columns - 3));
    widths[0] = kMonthWidth;
    widths[1] = kPeriodWidth;
    widths.back() = kPaidWidth;
    PageTable table(headings, widths);
    for (const auto& line : monthLines(summary))
        table.row(monthCells(line), 2);
    return QStringLiteral("<p align='center'><img src='%1' width='576' height='230'/></p>")
               .arg(QStringView(kChartResource)) +
           table.html() + paragraph(reconcilingLines(summary).join(QStringLiteral("；")) + u'。');
}

QString categoryName(const std::optional<CategoryId>& id, const Programme& programme)
{
    const Category* category = id ? programme.category(*id) : nullptr;
    return category ? category->name : QString();
}

QString carriedOverPart(const YearSummary& summary, const Programme& programme)
{
    if (summary.carriedOver.empty())
        return paragraph(QStringLiteral("无。"));
    if (summary.carriedOver.size() > kMostLines)
        return inWorkbook(QStringLiteral("拟结转案件"), summary.carriedOver.size(),
                          QStringLiteral("拟结转案件"));
    PageTable table({QStringLiteral("案件编号"), QStringLiteral("市场主体"),
                     QStringLiteral("问题类型"), QStringLiteral("责任单位"), QStringLiteral("状态"),
                     QStringLiteral("金额（万元）")});
    for (const auto& open : summary.carriedOver)
        table.row({open.number.text(), open.entity, categoryName(open.category, programme),
                   unitRowName(open.lead, programme.directory), chineseOf(open.state),
                   open.amount ? open.amount->inWan() : QString()},
                  5);
    return table.html();
}

QString remarksPart(const Figures& figures)
{
    QString html;
    for (const auto& line : remarkLines(figures))
        html += paragraph(line);
    return html;
}

QString definitionsPart(const Figures& figures)
{
    QString html;
    for (const auto& definition : definitions(figures))
        html += paragraph(definition.term + QStringLiteral("：") + definition.meaning);
    return html;
}

} // namespace

namespace {

QString nextYearText(const YearSummary& summary)
{
    const ReportSpan& span = summary.figures.span;
    if (summary.nextYear.empty())
        return {};
    return QStringLiteral("另有 %1 件在%2月%3日以后登记，编本年度案号，归入下一年度统计。")
        .arg(summary.nextYear.size())
        .arg(span.period.to.month())
        .arg(span.period.to.day());
}

QString causesPart(const YearSummary& summary)
{
    auto causes = summary.unresolvedCauses;
    std::size_t findings = 0;
    for (const auto& cause : causes)
        findings += cause.findings.size();
    if (findings <= kMostLines)
        return causesText(causes);
    for (auto& cause : causes)
        cause.findings.clear();
    return causesText(causes) + inWorkbook(QStringLiteral("未化解案件的核实情况"), findings,
                                           QStringLiteral("未化解原因"));
}

QString tracedText(const YearSummary& summary, const Directory& directory)
{
    return paragraphs(summary.traced, QStringLiteral("责任追溯"), QStringLiteral("无。"),
                      [&](const TracedCase& traced) {
                          return QStringLiteral("%1　%2承诺，由%3承接：%4")
                              .arg(traced.number.text(), directory.name(traced.from),
                                   directory.name(traced.to), traced.text);
                      });
}

} // namespace

QString overviewText(const YearSummary& summary, const FigureLink& link)
{
    const FigureRow& total = summary.figures.total;
    const auto told = [&](Measure measure, const QString& text) {
        return link ? link(measure, escaped(text)) : escaped(text);
    };
    const auto number = [&](Measure measure) {
        return told(measure, QString::number(total.count(measure)));
    };
    return QStringLiteral("<p>%1</p>")
        .arg(QStringLiteral("本年收到线索 %1 件，新增案件 %2 件，上年结转 %3 件；办结 %4，"
                            "不予受理 %5，期末在办 %6 件，其中超期 %7 件。涉及金额 %8，"
                            "累计兑现 %9 万元。")
                 .arg(QString::number(summary.clues), number(New), number(Opening),
                      told(Settled, countText(total, Settled)),
                      told(Declined, countText(total, Declined)), number(Closing), number(Late),
                      told(Amount, amountText(total.money(Amount), total.count(AmountUnknown))),
                      told(FulfilledTotal, total.money(FulfilledTotal).inWan())) +
             escaped(nextYearText(summary)));
}

QString causesText(std::span<const UnresolvedCause> causes)
{
    if (causes.empty())
        return paragraph(QStringLiteral("无。"));
    QString html;
    for (const auto& cause : causes) {
        html += paragraph(QStringLiteral("%1：%2 件，涉及金额 %3。")
                              .arg(cause.name)
                              .arg(cause.cases)
                              .arg(amountText(cause.amount, cause.amountUnknown)));
        for (const auto& finding : cause.findings)
            html += paragraph(finding.number.text() + u'　' + finding.text);
    }
    return html;
}

QString typicalCasesText(const YearSummary& summary, const Programme& programme)
{
    if (summary.typicalCases.empty())
        return paragraph(QStringLiteral("无。"));
    QString html;
    int number = 0;
    for (const auto& typical : summary.typicalCases) {
        const QString amount = typical.amount
                                   ? QStringLiteral("涉及 %1 万元").arg(typical.amount->inWan())
                                   : QStringLiteral("未填金额");
        html += paragraph(QStringLiteral("%1. %2与%3（%4，%5，已兑现 %6 万元）")
                              .arg(++number)
                              .arg(typical.entity, typical.respondent,
                                   categoryName(typical.category, programme), amount,
                                   typical.fulfilled.inWan()));
        html += paragraph(QStringLiteral("基本情况：") + typical.facts);
        html += paragraph(QStringLiteral("核实情况：") + typical.finding);
        html += paragraph(QStringLiteral("处理意见：") + typical.opinion);
    }
    return html;
}

QString summaryText(const YearSummary& summary, const Programme& programme)
{
    const Figures& figures = summary.figures;
    QString html = QStringLiteral("<h1>%1%2%3总结</h1>")
                       .arg(escaped(programme.district), escaped(programme.title),
                            escaped(figures.span.chinese()));
    html += QStringLiteral("<p align='center'>%1</p>").arg(escaped(spanLine(figures.span)));
    html += heading(QStringLiteral("一、总体情况")) + overviewText(summary);
    html += heading(QStringLiteral("二、按问题类型")) +
            figuresTable(QStringLiteral("问题类型"), figures, figures.categories);
    html += heading(QStringLiteral("三、按责任单位")) +
            figuresTable(QStringLiteral("单位"), figures, figures.units);
    html += heading(QStringLiteral("四、按处置类别")) +
            figuresTable(QStringLiteral("处置类别"), figures, figures.tracks) +
            remarksPart(figures);
    html += headingOnNewPage(QStringLiteral("五、各月情况")) + monthsPart(summary);
    html += heading(QStringLiteral("六、满意度与回访")) + satisfactionText(summary, programme);
    html += heading(QStringLiteral("七、拟结转案件")) + carriedOverPart(summary, programme);
    html += heading(QStringLiteral("八、未化解原因")) + causesPart(summary);
    html += heading(QStringLiteral("九、责任追溯")) + tracedText(summary, programme.directory);
    html += heading(QStringLiteral("十、提交区级研究")) + studiedText(summary, programme);
    html += heading(QStringLiteral("十一、典型案例")) + typicalCasesText(summary, programme);
    html += heading(QStringLiteral("十二、宣传报道与舆情回应")) + publicText(summary);
    html += heading(QStringLiteral("十三、口径说明")) + definitionsPart(figures);
    return html;
}

} // namespace jiuzhang::ui
