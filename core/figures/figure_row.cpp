// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/figure_row.h"

#include <algorithm>

namespace jiuzhang {

namespace {

using enum Measure;

// clang-format off
constexpr std::array kMeasures{
    MeasureRow{Opening, "opening", u"上%1结存",
               u"期初前一日仍未办结的案件，含以前年度结转的案件"},
    MeasureRow{New, "new", u"本%1新增", u"登记日期在统计周期内的案件"},
    MeasureRow{NewInternal, "newInternal", u"其中：内部查找", u"新增中来源为内部查找的案件"},
    MeasureRow{NewPublic, "newPublic", u"其中：公开征集", u"新增中来源为公开征集的案件"},
    MeasureRow{NewReferred, "newReferred", u"其中：转办及其他",
               u"新增中来源为上级交办、其他部门移交、信访、12345等的案件"},
    MeasureRow{.measure = Reopened, .key = "reopened", .heading = u"重开",
               .meaning = u"周期内重开的次数", .ofCases = ReopenedCases, .inTimes = true},
    MeasureRow{ReopenedCases, "reopenedCases", u"重开件数", u"周期内重开过的案件", false, false},
    MeasureRow{.measure = Refused, .key = "refused", .heading = u"退回重办",
               .meaning = u"周期内办结未获认可、退回重办的次数",
               .inTimes = true},
    MeasureRow{.measure = Unmerged, .key = "unmerged", .heading = u"撤销并案",
               .meaning = u"周期内撤销并案、重新单独办理的次数",
               .inTimes = true},
    MeasureRow{.measure = TransferredIn, .key = "transferredIn", .heading = u"转入",
               .meaning = u"周期内由其他单位（或待分办）转来的在办案件",
               .inTimes = true},
    MeasureRow{Corrected, "corrected", u"更正",
               u"上期封存的在办经更正、冲正、撤回后应有的件数，减去封存的件数，逐行列示正负"},
    MeasureRow{.measure = Settled, .key = "settled", .heading = u"本%1办结",
               .meaning = u"周期内办结的次数；案件自办结之日起不再计入在办",
               .ofCases = SettledCases, .inTimes = true},
    MeasureRow{SettledCases, "settledCases", u"本%1办结件数", u"周期内办结过的案件", false, false},
    MeasureRow{.measure = StruckOff, .key = "struckOff", .heading = u"本%1销号",
               .meaning = u"销号日期在周期内的案件；另行统计，不参与平衡",
               .inTimes = true},
    MeasureRow{.measure = Declined, .key = "declined", .heading = u"不予受理",
               .meaning = u"周期内决定不予受理的次数", .ofCases = DeclinedCases, .inTimes = true},
    MeasureRow{DeclinedCases, "declinedCases", u"不予受理件数", u"周期内决定过不予受理的案件", false, false},
    MeasureRow{.measure = Merged, .key = "merged", .heading = u"并案",
               .meaning = u"周期内并入其他案件的次数",
               .inTimes = true},
    MeasureRow{.measure = TransferredOut, .key = "transferredOut", .heading = u"转出",
               .meaning = u"周期内转往其他单位（或待分办）的在办案件",
               .inTimes = true},
    MeasureRow{Closing, "closing", u"在办", u"期末仍未办结的案件，按案件状态另行清点"},
    MeasureRow{Late, "late", u"其中超期", u"在办案件中期末已过当前办理期限的案件"},
    MeasureRow{.measure = EverLate, .key = "everLate", .heading = u"曾超期",
               .meaning = u"累计期间超过反馈或办理期限的转办程数，计入当时承办的单位，退回、改办、延期或退回重办后仍计",
               .inTimes = true},
    MeasureRow{AcceptedToDate, "acceptedToDate", u"累计受理",
               u"累计期间曾经在办的案件（年初结存、新增、重开），不含不予受理的和已并入其他案件的"},
    MeasureRow{SettledToDate, "settledToDate", u"累计办结", u"累计受理中期末处于办结状态的案件"},
    MeasureRow{SolvedToDate, "solvedToDate", u"累计化解",
               u"累计办结中办理结果为已化解、部分化解的案件", false, false},
    MeasureRow{OnTimeToDate, "onTimeToDate", u"按期办结",
               u"累计办结中办结日期不晚于办结期限（所属年度12月31日，或批准延期、结转后的日期）的案件", false, false},
    MeasureRow{.measure = RepliesDue, .key = "repliesDue", .heading = u"到期首次反馈",
               .meaning = u"累计期间到达反馈期限（经批准延期的按延期后）的转办程数，到期前已退回、改办或中止的不计",
               .hasColumn = false, .inTimes = true},
    MeasureRow{.measure = RepliesOnTime, .key = "repliesOnTime", .heading = u"按期首次反馈",
               .meaning = u"到期首次反馈中在期限内提出处理意见或办结的，退回重办的仍按首次计",
               .hasColumn = false, .inTimes = true},
    MeasureRow{AskedToDate, "askedToDate", u"已评价",
               u"本年已销号且取得市场主体评价的案件，联系不上的不计", false, false},
    MeasureRow{SatisfiedToDate, "satisfiedToDate", u"评价满意", u"已评价中评价为满意、基本满意的案件", false, false},
    MeasureRow{Amount, "amountFen", u"涉及金额",
               u"累计受理及本年有兑现的案件的争议（拖欠）金额；未填争议金额的按合同总额；同一笔账款因并案重复的计一次：主案有金额的按主案，没有的按并入案件中最高的", true},
    MeasureRow{AmountUnknown, "amountUnknown", u"未填金额",
               u"上述案件中争议金额和合同总额均未填的件数；未填的不作0计"},
    MeasureRow{FulfilledInPeriod, "fulfilledInPeriodFen", u"本%1兑现",
               u"兑现日期在周期内的金额", true},
    MeasureRow{FulfilledTotal, "fulfilledTotalFen", u"累计兑现",
               u"累计受理及本年有兑现的案件至期末的全部兑现金额，已并入案件的兑现随主案", true},
    MeasureRow{Recognised, "recognisedFen", u"认定金额", u"上述案件中已认定的无分歧金额；主案未认定的按并入案件中最高的认定", true, false},
    MeasureRow{FulfilledOfRecognised, "fulfilledOfRecognisedFen", u"认定案件累计兑现",
               u"已有认定金额的案件至期末的全部兑现金额", true, false},
};

constexpr std::array kRates{
    RateRow{"settledRate", u"办结率", SettledToDate, AcceptedToDate},
    RateRow{"resolvedRate", u"化解率", SolvedToDate, SettledToDate},
    RateRow{"onTimeRate", u"按期率", OnTimeToDate, SettledToDate},
    RateRow{"replyRate", u"反馈及时率", RepliesOnTime, RepliesDue},
    RateRow{"satisfiedRate", u"满意率", SatisfiedToDate, AskedToDate},
    RateRow{"fulfilledRate", u"兑现率", FulfilledOfRecognised, Recognised},
};
// clang-format on

constexpr bool rowsStandInOrderOfMeasures()
{
    for (std::size_t i = 0; i < kMeasures.size(); ++i) {
        if (static_cast<std::size_t>(kMeasures[i].measure) != i)
            return false;
    }
    return kMeasures.size() == kMeasureCount;
}
static_assert(rowsStandInOrderOfMeasures());

} // namespace

std::span<const MeasureRow> measures()
{
    return kMeasures;
}

const MeasureRow& rowOf(Measure measure)
{
    return kMeasures[static_cast<std::size_t>(measure)];
}

std::optional<Measure> measureNamed(const QString& key)
{
    const auto row = std::ranges::find_if(
        kMeasures, [&](const MeasureRow& each) { return key == QLatin1String(each.key); });
    return row == kMeasures.end() ? std::nullopt : std::optional(row->measure);
}

Measure newBySource(const std::optional<SourceId>& source)
{
    if (!source)
        return NewReferred;
    if (source->text() == u"internal")
        return NewInternal;
    return source->text() == u"public" ? NewPublic : NewReferred;
}

std::span<const RateRow> rates()
{
    return kRates;
}

Rate FigureRow::rate(const RateRow& rate) const
{
    return {at(rate.numerator), at(rate.denominator)};
}

void FigureRow::set(Measure measure, std::int64_t value)
{
    values_[static_cast<std::size_t>(measure)] = value;
}

FigureRow& FigureRow::operator+=(const FigureRow& other)
{
    for (std::size_t i = 0; i < kMeasureCount; ++i)
        values_[i] += other.values_[i];
    return *this;
}

FigureRow& FigureRow::operator-=(const FigureRow& other)
{
    for (std::size_t i = 0; i < kMeasureCount; ++i)
        values_[i] -= other.values_[i];
    return *this;
}

bool FigureRow::identityHolds() const
{
    return at(Opening) + at(New) + at(Reopened) + at(Refused) + at(Unmerged) + at(TransferredIn) +
               at(Corrected) ==
           at(Settled) + at(Declined) + at(Merged) + at(TransferredOut) + at(Closing);
}

bool FigureRow::isZero() const
{
    return std::all_of(values_.begin(), values_.end(), [](auto value) { return value == 0; });
}

QJsonObject toJson(const FigureRow& row)
{
    QJsonObject json{{QStringLiteral("name"), row.name},
                     {QStringLiteral("id"), row.id.isEmpty() ? QJsonValue() : QJsonValue(row.id)}};
    for (const auto& each : kMeasures)
        json[QLatin1String(each.key)] = static_cast<qint64>(row.count(each.measure));
    json[u"open"] = static_cast<qint64>(row.count(Closing));
    for (const auto& each : kRates)
        json[QLatin1String(each.key)] = toJson(row.rate(each));
    return json;
}

} // namespace jiuzhang
