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
    MeasureRow{Reopened, "reopened", u"重开", u"周期内重开的次数"},
    MeasureRow{TransferredIn, "transferredIn", u"转入",
               u"期初由其他单位主办（或待分办）、期末由本单位主办的案件"},
    MeasureRow{Settled, "settled", u"本%1办结",
               u"周期内办结的次数；案件自办结之日起不再计入在办"},
    MeasureRow{StruckOff, "struckOff", u"本%1销号",
               u"销号日期在周期内的案件；另行统计，不参与平衡"},
    MeasureRow{Declined, "declined", u"不予受理", u"周期内决定不予受理的次数"},
    MeasureRow{Merged, "merged", u"并案", u"周期内并入其他案件的案件"},
    MeasureRow{TransferredOut, "transferredOut", u"转出",
               u"期初由本单位主办、期末由其他单位主办（或待分办）的案件"},
    MeasureRow{Closing, "closing", u"在办", u"期末仍未办结的案件，按案件状态另行清点"},
    MeasureRow{Late, "late", u"其中超期", u"在办案件中期末已过当前办理期限的案件"},
    MeasureRow{AcceptedToDate, "acceptedToDate", u"累计受理",
               u"本年1月1日起至期末曾经在办的案件（年初结存、新增、重开），扣除不予受理"},
    MeasureRow{SettledToDate, "settledToDate", u"累计办结", u"累计受理中期末处于办结状态的案件"},
    MeasureRow{SolvedToDate, "solvedToDate", u"累计化解",
               u"累计办结中办理结果为已化解、部分化解的案件", false, true},
    MeasureRow{OnTimeToDate, "onTimeToDate", u"按期办结",
               u"累计办结中办结日期不晚于办结期限（所属年度12月31日，或批准延期、结转后的日期）的案件", false, true},
    MeasureRow{AskedToDate, "askedToDate", u"已评价",
               u"本年已销号且取得市场主体评价的案件，联系不上的不计", false, true},
    MeasureRow{SatisfiedToDate, "satisfiedToDate", u"评价满意", u"已评价中评价为满意、基本满意的案件", false, true},
    MeasureRow{Amount, "amountFen", u"涉及金额",
               u"累计受理及本年有兑现的案件的争议（拖欠）金额；未填争议金额的按合同总额", true},
    MeasureRow{FulfilledInPeriod, "fulfilledInPeriodFen", u"本%1兑现",
               u"兑现日期在周期内的金额", true},
    MeasureRow{FulfilledTotal, "fulfilledTotalFen", u"累计兑现",
               u"累计受理及本年有兑现的案件至期末的全部兑现金额", true},
    MeasureRow{Recognised, "recognisedFen", u"认定金额", u"上述案件中已认定的金额", true, true},
    MeasureRow{FulfilledOfRecognised, "fulfilledOfRecognisedFen", u"认定案件累计兑现",
               u"已有认定金额的案件至期末的全部兑现金额", true, true},
};

constexpr std::array kRates{
    RateRow{"settledRate", u"办结率", SettledToDate, AcceptedToDate},
    RateRow{"resolvedRate", u"化解率", SolvedToDate, SettledToDate},
    RateRow{"onTimeRate", u"按期率", OnTimeToDate, SettledToDate},
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

bool FigureRow::identityHolds() const
{
    return at(Opening) + at(New) + at(Reopened) + at(TransferredIn) ==
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

QJsonArray toJson(const std::vector<FigureRow>& rows)
{
    QJsonArray json;
    for (const auto& row : rows)
        json.append(toJson(row));
    return json;
}

} // namespace jiuzhang
