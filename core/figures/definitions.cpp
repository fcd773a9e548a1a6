// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/definitions.h"

namespace jiuzhang {

namespace {

QString chinese(QDate day)
{
    return QStringLiteral("%1年%2月%3日").arg(day.year()).arg(day.month()).arg(day.day());
}

QString part(const FigureRow& row, Measure measure)
{
    return rowOf(measure).isMoney ? row.money(measure).inWan() + QStringLiteral("万元")
                                  : QString::number(row.count(measure));
}

QString joined(const std::vector<CaseNumber>& numbers)
{
    QStringList texts;
    for (const auto& number : numbers)
        texts += number.text();
    return texts.join(u'、');
}

// 「区住房和城乡建设局：本年办结1件（2次）」
QString timesLine(const FigureRow& row, const ReportSpan& span)
{
    QStringList parts;
    for (const auto& measure : measures()) {
        if (measure.ofCases && row.count(measure.measure) != row.count(*measure.ofCases))
            parts += headingOf(measure, span) + countText(row, measure.measure);
    }
    return parts.isEmpty() ? QString() : row.name + u'：' + parts.join(u'，');
}

// A line as term and meaning, parted at the first such character.
Definition atFirst(const QString& line, QChar mark)
{
    const auto at = line.indexOf(mark);
    return {line.left(at), line.mid(at + 1)};
}

Definition correctionDefinition()
{
    return {
        QStringLiteral("更正"),
        QStringLiteral("报告封存后不再改变。封存后补录、发生日期在已封存期间的事项，计入封存后的"
                       "第一个统计周期，列入更正清单；因此期初结存等于上期封存的在办，平衡关系"
                       "照常成立，每个事项只计一次")};
}

// Whether the opening is what the frozen month before closed with.
QString openingLine(const Figures& figures)
{
    if (!figures.closingBefore)
        return {};
    const auto opening = figures.total.count(Measure::Opening);
    return opening == *figures.closingBefore
               ? QStringLiteral("期初结存与上期封存的在办一致。")
               : QStringLiteral("期初结存%1与上期封存的在办%2不一致。")
                     .arg(opening)
                     .arg(*figures.closingBefore);
}

} // namespace

QString headingOf(const MeasureRow& measure, const ReportSpan& span)
{
    return QString::fromUtf16(measure.heading)
        .replace(QStringLiteral("%1"), span.isYear() ? QStringLiteral("年") : QStringLiteral("月"));
}

QString headingWithUnit(const MeasureRow& measure, const ReportSpan& span)
{
    const QString unit = measure.isMoney   ? QStringLiteral("（万元）")
                         : measure.inTimes ? QStringLiteral("（次）")
                                           : QString();
    return headingOf(measure, span) + unit;
}

QString spanLine(const ReportSpan& span)
{
    return QStringLiteral("统计周期：%1至%2；数据截至%3")
        .arg(chinese(span.period.from), chinese(span.period.to), chinese(span.asOf));
}

QString identityLine(const Figures& figures)
{
    const auto word = [&](Measure measure) { return headingOf(rowOf(measure), figures.span); };
    const QString identity =
        QStringLiteral("平衡关系：%1+%2+%3+%4+%5")
            .arg(word(Measure::Opening), word(Measure::New), word(Measure::Reopened),
                 word(Measure::Refused), word(Measure::Unmerged)) +
        QStringLiteral("+%1+%2=%3+%4+%5+%6+%7")
            .arg(word(Measure::TransferredIn), word(Measure::Corrected), word(Measure::Settled),
                 word(Measure::Declined), word(Measure::Merged), word(Measure::TransferredOut),
                 word(Measure::Closing));
    if (figures.identityHolds())
        return identity + QStringLiteral("。各行均成立。") + openingLine(figures);
    const QString which =
        figures.faulty.empty()
            ? QStringLiteral("。不成立。")
            : QStringLiteral("。不成立，有误案件：%1。").arg(joined(figures.faulty));
    return identity + which + openingLine(figures);
}

QStringList rateLines(const Figures& figures)
{
    QStringList lines;
    for (const auto& rate : rates()) {
        lines += QStringLiteral("%1=%2÷%3=%4÷%5=%6")
                     .arg(QString::fromUtf16(rate.heading),
                          headingOf(rowOf(rate.numerator), figures.span),
                          headingOf(rowOf(rate.denominator), figures.span),
                          part(figures.total, rate.numerator),
                          part(figures.total, rate.denominator), shown(figures.total.rate(rate)));
    }
    return lines;
}

QString countText(const FigureRow& row, Measure measure)
{
    const auto ofCases = rowOf(measure).ofCases;
    const auto times = row.count(measure);
    const auto cases = ofCases ? row.count(*ofCases) : times;
    return cases == times ? QStringLiteral("%1件").arg(times)
                          : QStringLiteral("%1件（%2次）").arg(cases).arg(times);
}

QString amountText(Money amount, std::int64_t unknown)
{
    const QString text = amount.inWan() + QStringLiteral("万元");
    return unknown == 0 ? text : text + QStringLiteral("（另有%1件未填金额）").arg(unknown);
}

QStringList remarkLines(const Figures& figures)
{
    QStringList lines;
    for (const auto* rows : {&figures.units, &figures.categories}) {
        for (const auto& row : *rows)
            lines += timesLine(row, figures.span);
    }
    lines += timesLine(figures.total, figures.span);
    lines.removeAll(QString());
    const FigureRow& total = figures.total;
    if (total.count(Measure::AmountUnknown) > 0)
        lines +=
            QStringLiteral("涉及金额合计%1")
                .arg(amountText(total.money(Measure::Amount), total.count(Measure::AmountUnknown)));
    if (!figures.overpaid.empty())
        lines += QStringLiteral("▲兑现超过认定金额的案件：%1").arg(joined(figures.overpaid));
    return lines;
}

std::vector<Definition> definitions(const Figures& figures)
{
    const ReportSpan& span = figures.span;
    std::vector<Definition> all{
        {QStringLiteral("统计周期"), QStringLiteral("%1至%2，首尾两日均计入")
                                         .arg(chinese(span.period.from), chinese(span.period.to))},
        {QStringLiteral("数据截至"),
         QStringLiteral("%1终了时的台账；在办和超期按%2终了时的状态清点")
             .arg(chinese(span.asOf), chinese(span.readOn()))},
        {QStringLiteral("累计"),
         QStringLiteral("自%1至%2").arg(chinese(span.yearToDate().from), chinese(span.period.to))},
        {QStringLiteral("计数单位"),
         QStringLiteral("件为案件数，不是线索数；平衡关系各项按次计，曾超期和首次反馈按转办程计次，"
                        "同一案件办结、重开多次的按"
                        "“1件（2次）”说明；金额以分存储、以万元显示，合计由存储值相加，"
                        "不由已舍入的数字相加")},
        {QStringLiteral("单位"),
         QStringLiteral(
             "按主办单位统计：期末仍在办的归期末主办单位，周期内的办结、重开、兑现等归当日的主办单"
             "位；"
             "尚无主办单位的归“待分办”；当期登记、未转办即并案的归主案所在行；更名单位归期末名称")},
    };
    for (const auto& measure : measures())
        all.push_back({headingOf(measure, span), QString::fromUtf16(measure.meaning)});
    if (!figures.anchor.isEmpty())
        all.push_back({QStringLiteral("记录锚点"),
                       figures.anchor + QStringLiteral("，出自本表所据的台账记录，可用以核验其后"
                                                       "未被改动")});
    all.push_back({QStringLiteral("比率"),
                   QStringLiteral("分母小于5的以“分子/分母”列示，不作排名；分母为0的列“—”；"
                                  "超过100%的标“▲”")});
    all.push_back(atFirst(identityLine(figures), u'：'));
    if (!span.isYear())
        all.push_back(correctionDefinition());
    for (const auto& line : rateLines(figures))
        all.push_back(atFirst(line, u'='));
    return all;
}

} // namespace jiuzhang
