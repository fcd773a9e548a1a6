// SPDX-License-Identifier: GPL-3.0-or-later
// What the summary says of the work beside the figures: what the entities said, what the district
// studied, what the public was told.
#include "core/figures/definitions.h"
#include "core/figures/unit_shares.h"
#include "ui/yearend/summary_parts.h"
#include "ui/yearend/summary_text.h"

namespace jiuzhang::ui {

namespace {

QString dayText(const std::optional<QDate>& day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

// 「满意 1，基本满意 0，不满意 2，联系不上 0」
QString viewsText(const ViewCounts& counts, const QString& unit)
{
    QStringList parts;
    for (const auto& word : kViews)
        parts += QStringLiteral("%1 %2 %3")
                     .arg(QString::fromUtf16(word.chinese))
                     .arg(counts[static_cast<std::size_t>(word.value)])
                     .arg(unit);
    return parts.join(u'，');
}

// What stands within another sentence.
QString withoutStop(QString text)
{
    while (text.endsWith(u'。'))
        text.chop(1);
    return text;
}

QString askedTable(const Satisfaction& satisfaction, const Programme& programme)
{
    if (satisfaction.cases.empty())
        return {};
    if (satisfaction.cases.size() > kMostLines)
        return inWorkbook(QStringLiteral("表示过不满意和待回访的案件"), satisfaction.cases.size(),
                          QStringLiteral("满意度与回访"));
    PageTable table({QStringLiteral("案件编号"), QStringLiteral("市场主体"),
                     QStringLiteral("责任单位"), QStringLiteral("最近评价"),
                     QStringLiteral("评价日期"), QStringLiteral("约定回访日"),
                     QStringLiteral("不满意（次）")});
    for (const auto& asked : satisfaction.cases)
        table.row({asked.number.text(), asked.entity, unitRowName(asked.lead, programme.directory),
                   asked.view ? chineseOf(*asked.view) : QString(), dayText(asked.saidOn),
                   dayText(asked.dueOn), QString::number(asked.dissatisfied)},
                  6);
    return table.html();
}

// What was asked for and what the meeting said, in one sentence each.
QString studyText(const StudiedCase& studied, const Programme& programme)
{
    const Docketing& study = studied.study;
    QStringList parts;
    if (studied.proposedBy)
        parts += QStringLiteral("%1于%2提请研究：%3")
                     .arg(programme.directory.name(*studied.proposedBy),
                          dayText(studied.proposedOn), withoutStop(studied.criteria));
    if (study.docket.isEmpty())
        parts += QStringLiteral("尚未列入研究清单");
    else
        parts += QStringLiteral("%1列入“%2”").arg(dayText(study.on), study.docket);
    if (study.decidedOn) {
        parts += QStringLiteral("%1研究决定：%2（由%3落实，期限%4）")
                     .arg(dayText(study.decidedOn), withoutStop(study.decision), study.owner,
                          dayText(study.dueOn));
        if (!study.minutes.isEmpty())
            parts += QStringLiteral("会议纪要：") + withoutStop(study.minutes);
    } else if (!study.docket.isEmpty()) {
        parts += QStringLiteral("尚待研究");
    }
    parts +=
        QStringLiteral("目前%1%2")
            .arg(chineseOf(studied.state),
                 studied.settledOn ? QStringLiteral("（%1办结）").arg(dayText(studied.settledOn))
                                   : QString());
    return parts.join(u'；') + u'。';
}

QString publishedText(const YearSummary& summary)
{
    return paragraphs(summary.published, QStringLiteral("宣传报道"),
                      QStringLiteral("宣传报道：无。"), [](const PublishedCase& each) {
                          return QStringLiteral("%1　%2刊发：%3")
                              .arg(dayText(each.appearedOn), each.media, each.text);
                      });
}

} // namespace

QString satisfactionText(const YearSummary& summary, const Programme& programme)
{
    const Satisfaction& told = summary.satisfaction;
    const Rate rate{told.of(EntityView::Satisfied) + told.of(EntityView::MostlySatisfied),
                    told.struckOff - told.of(EntityView::Unreachable)};
    const QString piece = QStringLiteral("件");
    const QString times = QStringLiteral("次");
    return paragraph(QStringLiteral(
                         "本年销号的案件中，%1 件现为已销号，市场主体最近的评价：%2；满意率 %3。")
                         .arg(told.struckOff)
                         .arg(viewsText(told.views, piece), shown(rate))) +
           paragraph(
               QStringLiteral("本年回访 %1 件，结果：%2。表示过不满意的 %3 件（%4 次）；"
                              "退回重办 %5 次，其中在不满意之后 %6 次；不满意之后重开 %7 次。")
                   .arg(told.askedAgain)
                   .arg(viewsText(told.followUps, times))
                   .arg(told.dissatisfiedCases)
                   .arg(told.dissatisfiedTimes)
                   .arg(told.refused)
                   .arg(told.refusedAfter)
                   .arg(told.reopenedAfter)) +
           paragraph(QStringLiteral("约定的回访日已到、尚未回访 %1 件，回访日未到 %2 件。")
                         .arg(told.due)
                         .arg(told.toCome)) +
           askedTable(told, programme);
}

QString studiedText(const YearSummary& summary, const Programme& programme)
{
    return paragraphs(summary.studied, QStringLiteral("提交区级研究"), QStringLiteral("无。"),
                      [&](const StudiedCase& studied) {
                          return studied.number.text() + u'　' + studied.entity + u'：' +
                                 studyText(studied, programme);
                      });
}

QString publicText(const YearSummary& summary)
{
    QString html = publishedText(summary);
    if (summary.opinions.empty())
        return html + paragraph(QStringLiteral("舆情：无。"));
    if (summary.opinions.size() > kMostLines)
        return html + inWorkbook(QStringLiteral("舆情"), summary.opinions.size(),
                                 QStringLiteral("舆情回应"));
    PageTable table({QStringLiteral("案件编号"), QStringLiteral("市场主体"),
                     QStringLiteral("舆情日期"), QStringLiteral("回应日期"),
                     QStringLiteral("回应渠道"), QStringLiteral("回应内容")});
    for (const auto& each : summary.opinions)
        table.row({each.number.text(), each.entity, dayText(each.cameOn),
                   each.answeredOn ? dayText(each.answeredOn) : QStringLiteral("尚未回应"),
                   each.channel, each.answer},
                  6);
    return html + table.html();
}

} // namespace jiuzhang::ui
