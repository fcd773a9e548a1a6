// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monthly/overview_paper.h"

#include "core/base/amount_text.h"
#include "core/base/output_file.h"
#include "core/figures/definitions.h"
#include "ui/paper/prose/prose.h"
#include "ui/paper/prose/prose_parts.h"
#include "ui/shared/clue_text.h"
#include "ui/shared/pictures/month_chart.h"

#include <algorithm>

namespace jiuzhang::ui {

namespace {

constexpr std::size_t kMostUnits = 5;  // the page has no room for more
constexpr QSizeF kChartSize{6.0, 1.5}; // inches: 152 × 38 mm
const QString kChart = QStringLiteral("chart:months");

// What is compared, in this order.
constexpr std::array kCompared{
    Measure::New,  Measure::Settled, Measure::StruckOff,        Measure::Closing,
    Measure::Late, Measure::Amount,  Measure::FulfilledInPeriod};

QString shown(const FigureRow& row, Measure measure)
{
    return rowOf(measure).isMoney ? exactWan(row.money(measure))
                                  : QString::number(row.count(measure));
}

// 「+3」「-12.50」「0」; of a month that is not known nothing.
QString change(const FigureRow& now, const std::optional<Figures>& before, Measure measure)
{
    if (!before)
        return QStringLiteral("—");
    FigureRow more = now;
    more -= before->total;
    const QString text = shown(more, measure);
    return text.startsWith(u'-') || more.count(measure) == 0 ? text : u'+' + text;
}

QString shownOf(const std::optional<Figures>& figures, Measure measure)
{
    return figures ? shown(figures->total, measure) : QStringLiteral("—");
}

QString title(const QString& text)
{
    return QStringLiteral("<h2>%1</h2>").arg(escaped(text));
}

QString sentences(const MonthOverview& overview)
{
    using enum Measure;
    const Figures& figures = overview.month.figures;
    const FigureRow& all = figures.total;
    return QStringLiteral(
               "%1新增%2，办结%3，销号%4；期末在办%5，其中超期%6。本月兑现%7万元，在办案件"
               "涉及金额%8。")
        .arg(figures.span.chinese(), countText(all, New), countText(all, Settled),
             countText(all, StruckOff), countText(all, Closing), countText(all, Late),
             exactWan(all.money(FulfilledInPeriod)),
             amountText(all.money(Amount), all.count(AmountUnknown)));
}

QString comparison(const MonthOverview& overview)
{
    const Figures& figures = overview.month.figures;
    paper::PageTable table({QStringLiteral("项目"), QStringLiteral("本月"), QStringLiteral("上月"),
                            QStringLiteral("较上月"), QStringLiteral("去年同月"),
                            QStringLiteral("较去年同月")},
                           {30, 14, 14, 14, 14, 14});
    for (const Measure measure : kCompared)
        table.row({headingWithUnit(rowOf(measure), figures.span), shown(figures.total, measure),
                   shownOf(overview.monthBefore, measure),
                   change(figures.total, overview.monthBefore, measure),
                   shownOf(overview.yearBefore, measure),
                   change(figures.total, overview.yearBefore, measure)},
                  1);
    return table.html();
}

// Those with the most open cases first, then the most late ones.
QString busiestUnits(const Figures& figures)
{
    using enum Measure;
    std::vector<FigureRow> units = figures.units;
    std::erase_if(units, [](const FigureRow& row) { return row.count(Closing) == 0; });
    std::ranges::stable_sort(units, std::ranges::greater(), [](const FigureRow& row) {
        return std::pair(row.count(Closing), row.count(Late));
    });
    const std::size_t more = units.size() - std::min(units.size(), kMostUnits);
    units.resize(units.size() - more);
    paper::PageTable table({QStringLiteral("责任单位"), QStringLiteral("期末在办"),
                            QStringLiteral("超期"), QStringLiteral("本月新增"),
                            QStringLiteral("本月办结"), QStringLiteral("本月兑现（万元）")},
                           {30, 13, 13, 13, 13, 18});
    for (const FigureRow& row : units)
        table.row({row.name, shown(row, Closing), shown(row, Late), shown(row, New),
                   shown(row, Settled), shown(row, FulfilledInPeriod)},
                  1);
    const QString rest =
        more == 0 ? QString() : QStringLiteral("（另有%1个，见月报工作簿）").arg(more);
    return title(QStringLiteral("在办最多的单位") + rest) + table.html();
}

// What the list of debts totals, but for what waiting costs.
constexpr std::array<const char16_t*, 7> kDebts{u"claimedFen", u"recognisedFen", u"contestedFen",
                                                u"notDueFen",  u"fulfilledFen",  u"openFen",
                                                u"lateFen"};

QString debts(const DebtList& balance)
{
    const DebtTable& table = balance.tables.front();
    QStringList sums;
    for (std::size_t at = 0; at < table.total.size(); ++at) {
        const DebtColumn& column = table.columns[at];
        const auto* sum = std::get_if<Money>(&table.total[at]);
        const bool isTold = std::ranges::any_of(
            kDebts, [&](QStringView key) { return key == QStringView(column.key); });
        if (!sum || !isTold)
            continue;
        const QString heading = QString::fromUtf16(column.heading);
        sums += heading.left(heading.indexOf(u'（')) + exactWan(*sum) + QStringLiteral("万元");
    }
    return paper::paragraph(
        QStringLiteral("账款（截至%1）：%2。")
            .arg(balance.standing.toString(QStringLiteral("yyyy年M月d日")), sums.join(u'，')));
}

paper::Prose prose(const MonthOverview& overview)
{
    const Figures& figures = overview.month.figures;
    QString html =
        QStringLiteral("<h1>%1工作情况</h1><p align='center'>%2（%3）</p>")
            .arg(escaped(figures.span.chinese()), escaped(spanLine(figures.span)),
                 overview.month.frozen ? QStringLiteral("已封存") : QStringLiteral("未封存"));
    html += paper::paragraph(sentences(overview)) + comparison(overview);
    html += title(QStringLiteral("今年各月新增与办结"));
    html +=
        QStringLiteral("<p align='center'><img src='%1' width='576' height='144'></p>").arg(kChart);
    html += busiestUnits(figures);
    html += title(QStringLiteral("账款与比率")) + debts(overview.balance);
    html += paper::paragraph(rateLines(figures).join(u'；'));
    if (!figures.anchor.isEmpty())
        html += QStringLiteral("<p>锚点：%1</p>").arg(escaped(figures.anchor));
    return {html,
            {{kChart,
              {monthChart(overview.months, kChartSize, paper::kDotsPerInch),
               QStringLiteral("今年各月新增与办结")}}}};
}

paper::FileOrigin originOf(const MonthOverview& overview, const Programme& programme)
{
    return {overview.month.figures.span.chinese() + QStringLiteral("工作情况"), programme.office};
}

} // namespace

Outcome writeOverview(const MonthOverview& overview, const Programme& programme,
                      const QString& path)
{
    const bool isPdf = path.endsWith(u".pdf", Qt::CaseInsensitive);
    if (!isPdf && !path.endsWith(u".docx", Qt::CaseInsensitive))
        return refuse(ErrorCode::OutputUnsupported, {path, QStringLiteral(".pdf, .docx")});
    const auto page = prose(overview);
    const auto origin = originOf(overview, programme);
    const auto bytes = TRY(isPdf ? paper::prosePdf(page, origin) : paper::proseDocx(page, origin));
    return writeOut(path, bytes);
}

} // namespace jiuzhang::ui
