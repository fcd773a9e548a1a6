// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/summary_sheets.h"

#include "core/figures/unit_shares.h"

namespace jiuzhang {

void writeSatisfaction(ListSheet& list, const Satisfaction& told)
{
    const auto line = [&](const QString& name, std::int64_t value) {
        list.nextRow();
        list.text(name);
        list.number(value);
    };
    line(QStringLiteral("本年销号、现为已销号（件）"), told.struckOff);
    for (const auto& word : kViews)
        line(QStringLiteral("其中最近评价为%1（件）").arg(QString::fromUtf16(word.chinese)),
             told.of(word.value));
    line(QStringLiteral("回访（件）"), told.askedAgain);
    for (const auto& word : kViews)
        line(QStringLiteral("回访结果为%1（次）").arg(QString::fromUtf16(word.chinese)),
             told.followUps[static_cast<std::size_t>(word.value)]);
    line(QStringLiteral("表示过不满意（件）"), told.dissatisfiedCases);
    line(QStringLiteral("表示不满意（次）"), told.dissatisfiedTimes);
    line(QStringLiteral("不满意之后退回重办（次）"), told.refusedAfter);
    line(QStringLiteral("不满意之后重开（次）"), told.reopenedAfter);
    line(QStringLiteral("回访日已到、尚未回访（件）"), told.due);
    line(QStringLiteral("回访日未到（件）"), told.toCome);
}

void writeAsked(WrittenWorkbook& book, const YearSummary& summary, const Programme& programme)
{
    const Satisfaction& told = summary.satisfaction;
    ListSheet list(book, programme, summary.figures.span, QStringLiteral("满意度与回访"),
                   {{QStringLiteral("案件编号"), 7},
                    {QStringLiteral("市场主体"), 16},
                    {QStringLiteral("责任单位"), 14},
                    {QStringLiteral("最近评价"), 7},
                    {QStringLiteral("评价日期"), 7},
                    {QStringLiteral("约定回访日"), 7},
                    {QStringLiteral("不满意（次）"), 6}});
    for (const auto& asked : told.cases) {
        list.nextRow();
        list.text(asked.number.text());
        list.text(asked.entity);
        list.text(unitRowName(asked.lead, programme.directory));
        list.text(asked.view ? chineseOf(*asked.view) : QString());
        list.day(asked.saidOn);
        list.day(asked.dueOn);
        list.number(asked.dissatisfied);
    }
}

void writeStudied(WrittenWorkbook& book, const YearSummary& summary, const Programme& programme)
{
    ListSheet list(book, programme, summary.figures.span, QStringLiteral("提交区级研究"),
                   {{QStringLiteral("案件编号"), 7},
                    {QStringLiteral("市场主体"), 12},
                    {QStringLiteral("提请单位"), 10},
                    {QStringLiteral("提请日期"), 7},
                    {QStringLiteral("提请研究理由"), 16},
                    {QStringLiteral("研究清单"), 10},
                    {QStringLiteral("列入日期"), 7},
                    {QStringLiteral("研究日期"), 7},
                    {QStringLiteral("决定"), 16},
                    {QStringLiteral("会议纪要"), 20},
                    {QStringLiteral("落实责任"), 8},
                    {QStringLiteral("落实期限"), 7},
                    {QStringLiteral("状态"), 6},
                    {QStringLiteral("办结日期"), 7}});
    for (const auto& each : summary.studied) {
        const Docketing& study = each.study;
        list.nextRow();
        list.text(each.number.text());
        list.text(each.entity);
        list.text(each.proposedBy ? programme.directory.name(*each.proposedBy) : QString());
        list.day(each.proposedOn);
        list.text(each.criteria);
        list.text(study.docket);
        list.day(study.on);
        list.day(study.decidedOn);
        list.text(study.decision);
        list.text(study.minutes);
        list.text(study.owner);
        list.day(study.dueOn);
        list.text(chineseOf(each.state));
        list.day(each.settledOn);
    }
}

void writePublished(WrittenWorkbook& book, const YearSummary& summary, const Programme& programme)
{
    ListSheet list(book, programme, summary.figures.span, QStringLiteral("宣传报道"),
                   {{QStringLiteral("案件编号"), 7},
                    {QStringLiteral("刊发日期"), 7},
                    {QStringLiteral("刊发媒体"), 14},
                    {QStringLiteral("报道文本"), 60}});
    for (const auto& each : summary.published) {
        list.nextRow();
        list.text(each.number.text());
        list.day(each.appearedOn);
        list.text(each.media);
        list.text(each.text);
    }
}

void writeOpinions(WrittenWorkbook& book, const YearSummary& summary, const Programme& programme)
{
    ListSheet list(book, programme, summary.figures.span, QStringLiteral("舆情回应"),
                   {{QStringLiteral("案件编号"), 7},
                    {QStringLiteral("市场主体"), 14},
                    {QStringLiteral("舆情日期"), 7},
                    {QStringLiteral("回应日期"), 7},
                    {QStringLiteral("回应渠道"), 12},
                    {QStringLiteral("回应内容"), 40}});
    for (const auto& each : summary.opinions) {
        list.nextRow();
        list.text(each.number.text());
        list.text(each.entity);
        list.day(each.cameOn);
        list.day(each.answeredOn);
        list.text(each.channel);
        list.text(each.answer);
    }
}

} // namespace jiuzhang
