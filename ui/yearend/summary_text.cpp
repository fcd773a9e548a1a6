// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/summary_text.h"

#include "core/figures/definitions.h"

namespace jiuzhang::ui {

namespace {

using enum Measure;

// The measures that a page has room for; the workbook has them all.
constexpr std::array kPrinted{Opening, New,  Settled, StruckOff,     Declined,
                              Closing, Late, Amount,  FulfilledTotal};

// The columns of figures, in percent of the page: 16.5 + 7 × 4.5 + 2 × 8.5 + 5 × 7 = 100.
constexpr double kNameWidth = 16.5;
constexpr double kCountWidth = 4.5;
constexpr double kMoneyWidth = 8.5;
constexpr double kRateWidth = 7;

QString escaped(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br/>"));
}

class Table {
public:
    // `widths` in percent of the page; none: as the texts need.
    explicit Table(const QStringList& headings, const std::vector<double>& widths = {})
    {
        html_ = QStringLiteral("<table border='1' cellspacing='0' cellpadding='3' width='100%'>"
                               "<thead><tr>");
        for (qsizetype i = 0; i < headings.size(); ++i) {
            const auto at = static_cast<std::size_t>(i);
            html_ += QStringLiteral("<th%1>%2</th>")
                         .arg(at < widths.size() ? QStringLiteral(" width='%1%'").arg(widths[at])
                                                 : QString(),
                              escaped(headings[i]));
        }
        html_ += QStringLiteral("</tr></thead>");
    }
    void row(const QStringList& cells, qsizetype firstNumber)
    {
        html_ += QStringLiteral("<tr>");
        for (qsizetype i = 0; i < cells.size(); ++i)
            html_ += QStringLiteral("<td align='%1'>%2</td>")
                         .arg(i < firstNumber ? QStringLiteral("left") : QStringLiteral("right"),
                              escaped(cells[i]));
        html_ += QStringLiteral("</tr>");
    }
    [[nodiscard]] QString html() const { return html_ + QStringLiteral("</table>"); }

private:
    QString html_;
};

QString heading(const QString& text)
{
    return QStringLiteral("<h2>%1</h2>").arg(escaped(text));
}

// A chart does not begin at the foot of a page, and its heading would stay behind there.
QString headingOnNewPage(const QString& text)
{
    return QStringLiteral("<h2 style='page-break-before: always'>%1</h2>").arg(escaped(text));
}

QString paragraph(const QString& text)
{
    return QStringLiteral("<p>%1</p>").arg(escaped(text));
}

QString valueOf(const FigureRow& row, Measure measure)
{
    return rowOf(measure).isMoney ? row.money(measure).inWan()
                                  : QString::number(row.count(measure));
}

QString figuresTable(const QString& first, const Figures& figures,
                     const std::vector<FigureRow>& rows)
{
    QStringList headings{first};
    std::vector<double> widths{kNameWidth};
    for (const auto measure : kPrinted) {
        const auto& printed = rowOf(measure);
        headings += headingOf(printed, figures.span) +
                    (printed.isMoney ? QStringLiteral("\n(万元)") : QString());
        widths.push_back(printed.isMoney ? kMoneyWidth : kCountWidth);
    }
    for (const auto& rate : rates()) {
        headings += QString::fromUtf16(rate.heading);
        widths.push_back(kRateWidth);
    }
    Table table(headings, widths);
    const auto add = [&](const FigureRow& row, const QString& name) {
        QStringList cells{name};
        for (const auto measure : kPrinted)
            cells += valueOf(row, measure);
        for (const auto& rate : rates())
            cells += shown(row.rate(rate));
        table.row(cells, 1);
    };
    for (const auto& row : rows) {
        if (!row.isZero())
            add(row, row.name);
    }
    add(figures.total, QStringLiteral("合计"));
    return table.html();
}

// The chart is 152 × 61 mm: the text counts in pixels of 1/96 inch.
QString monthsPart(const YearSummary& summary)
{
    Table table({QStringLiteral("月份"), QStringLiteral("统计周期"), QStringLiteral("新增"),
                 QStringLiteral("办结"), QStringLiteral("期末在办")});
    for (const auto& month : summary.months)
        table.row({QStringLiteral("%1月").arg(month.period.to.month()),
                   month.period.from.toString(Qt::ISODate) + QStringLiteral(" 至 ") +
                       month.period.to.toString(Qt::ISODate),
                   QString::number(month.registered), QString::number(month.settled),
                   QString::number(month.open)},
                  2);
    return QStringLiteral("<p align='center'><img src='%1' width='576' height='230'/></p>")
               .arg(QStringView(kChartResource)) +
           table.html();
}

QString unitName(const std::optional<UnitId>& unit, const Programme& programme)
{
    return unit ? programme.directory.name(*unit) : QStringLiteral("待分办");
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
    Table table({QStringLiteral("案件编号"), QStringLiteral("市场主体"), QStringLiteral("问题类型"),
                 QStringLiteral("责任单位"), QStringLiteral("状态"),
                 QStringLiteral("金额（万元）")});
    for (const auto& open : summary.carriedOver)
        table.row({open.number.text(), open.entity, categoryName(open.category, programme),
                   unitName(open.lead, programme), chineseOf(open.state),
                   open.amount ? open.amount->inWan() : QString()},
                  5);
    return table.html();
}

QString definitionsPart(const Figures& figures)
{
    QString html;
    for (const auto& definition : definitions(figures))
        html += paragraph(definition.term + QStringLiteral("：") + definition.meaning);
    return html;
}

} // namespace

QString overviewText(const YearSummary& summary)
{
    const FigureRow& total = summary.figures.total;
    return paragraph(
        QStringLiteral("本年收到线索 %1 件，新增案件 %2 件，上年结转 %3 件；办结 %4 件，"
                       "不予受理 %5 件，期末在办 %6 件，其中超期 %7 件。涉及金额 %8 万元，"
                       "累计兑现 %9 万元。")
            .arg(summary.clues)
            .arg(total.count(New))
            .arg(total.count(Opening))
            .arg(total.count(Settled))
            .arg(total.count(Declined))
            .arg(total.count(Closing))
            .arg(total.count(Late))
            .arg(total.money(Amount).inWan(), total.money(FulfilledTotal).inWan()));
}

QString causesText(const YearSummary& summary)
{
    if (summary.unresolvedCauses.empty())
        return paragraph(QStringLiteral("无。"));
    QString html;
    for (const auto& cause : summary.unresolvedCauses) {
        html += paragraph(QStringLiteral("%1：%2 件，涉及金额 %3 万元。")
                              .arg(cause.name)
                              .arg(cause.cases)
                              .arg(cause.amount.inWan()));
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
        html += paragraph(QStringLiteral("%1. %2与%3（%4，涉及 %5 万元，已兑现 %6 万元）")
                              .arg(++number)
                              .arg(typical.entity, typical.respondent,
                                   categoryName(typical.category, programme),
                                   typical.amount.inWan(), typical.fulfilled.inWan()));
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
            figuresTable(QStringLiteral("处置类别"), figures, figures.tracks);
    html += headingOnNewPage(QStringLiteral("五、各月情况")) + monthsPart(summary);
    html += heading(QStringLiteral("六、拟结转案件")) + carriedOverPart(summary, programme);
    html += heading(QStringLiteral("七、未化解原因")) + causesText(summary);
    html += heading(QStringLiteral("八、典型案例")) + typicalCasesText(summary, programme);
    html += heading(QStringLiteral("九、口径说明")) + definitionsPart(figures);
    return html;
}

} // namespace jiuzhang::ui
