// SPDX-License-Identifier: GPL-3.0-or-later
// 扣分 (plan III.3): why points are taken from a unit, and how many.
#pragma once

#include "core/base/error.h"
#include "core/casework/state.h"

#include <array>

namespace jiuzhang {

enum class DeductionCause {
    ReportMissing,
    ReportLate,
    LegLate,
    CarriedOver,
    Dissatisfied,
    Reopened,
    Refused,
    Repeated
};

inline constexpr std::array kDeductionCauses{
    Word<DeductionCause>{DeductionCause::ReportMissing, "report-missing", u"缺报月报"},
    Word<DeductionCause>{DeductionCause::ReportLate, "report-late", u"迟报月报"},
    Word<DeductionCause>{DeductionCause::LegLate, "leg-late", u"办理严重超期"},
    Word<DeductionCause>{DeductionCause::CarriedOver, "carried-over", u"未化解结转"},
    Word<DeductionCause>{DeductionCause::Dissatisfied, "dissatisfied", u"企业不满意"},
    Word<DeductionCause>{DeductionCause::Reopened, "reopened", u"重新办理"},
    Word<DeductionCause>{DeductionCause::Refused, "refused", u"退回重办"},
    Word<DeductionCause>{DeductionCause::Repeated, "repeated", u"重复反映"},
};
[[nodiscard]] QString deductionCauseId(DeductionCause cause);
[[nodiscard]] QString deductionCauseName(DeductionCause cause);

// Points are counted in hundredths.
struct DeductionRules {
    std::array<int, kDeductionCauses.size()> points{}; // by cause, 0 to 10,000
    int lateAfterWorkdays = 0;                         // LegLate: later than so many, 0 to 250
    int mostPerUnit = 0;                               // 0 to 100,000

    [[nodiscard]] int of(DeductionCause cause) const
    {
        return points[static_cast<std::size_t>(cause)];
    }
    // `place` names the file in a refusal. RulesInvalid: no JSON of ours, a cause without points or
    // none of ours, a number out of its range.
    [[nodiscard]] static Result<DeductionRules> fromJson(const QByteArray& json,
                                                         const QString& place);
    friend bool operator==(const DeductionRules&, const DeductionRules&) = default;
};

[[nodiscard]] Result<DeductionRules> shippedDeductionRules(); // that come with the program

} // namespace jiuzhang
