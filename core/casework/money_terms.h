// SPDX-License-Identifier: GPL-3.0-or-later
// The words by which a clue tells what its debt is reckoned with (settled.md, Money): stored by
// id, never renamed.
#pragma once

#include "core/casework/state.h"

namespace jiuzhang {

enum class InterestPer { Year, Month, Day };                                  // 利率期间
enum class YearDays { Of365, Of360 };                                         // 年计息天数
enum class InterestRule { Contract, Decree, Lpr, Benchmark, Judgment, None }; // 计息规则
enum class DueFrom { Delivery, Acceptance, Settlement, Contract, Judgment };  // 付款起算
enum class PaymentOrder { PrincipalFirst, InterestFirst };                    // 还款抵充顺序

inline constexpr std::array kInterestPers{
    Word<InterestPer>{InterestPer::Year, "year", u"年"},
    Word<InterestPer>{InterestPer::Month, "month", u"月"},
    Word<InterestPer>{InterestPer::Day, "day", u"日"},
};
inline constexpr std::array kYearDays{
    Word<YearDays>{YearDays::Of365, "365", u"365天"},
    Word<YearDays>{YearDays::Of360, "360", u"360天"},
};
inline constexpr std::array kInterestRules{
    Word<InterestRule>{InterestRule::Contract, "contract", u"按约定利率"},
    Word<InterestRule>{InterestRule::Decree, "decree", u"按支付条例第十七条"},
    Word<InterestRule>{InterestRule::Lpr, "lpr", u"按一年期LPR"},
    Word<InterestRule>{InterestRule::Benchmark, "benchmark", u"按贷款基准利率"},
    Word<InterestRule>{InterestRule::Judgment, "judgment", u"按裁判"},
    Word<InterestRule>{InterestRule::None, "none", u"不计息"},
};
inline constexpr std::array kDueFroms{
    Word<DueFrom>{DueFrom::Delivery, "delivery", u"交付"},
    Word<DueFrom>{DueFrom::Acceptance, "acceptance", u"验收"},
    Word<DueFrom>{DueFrom::Settlement, "settlement", u"结算"},
    Word<DueFrom>{DueFrom::Contract, "contract", u"合同约定"},
    Word<DueFrom>{DueFrom::Judgment, "judgment", u"裁判"},
};
inline constexpr std::array kPaymentOrders{
    Word<PaymentOrder>{PaymentOrder::PrincipalFirst, "principal-first", u"先本后息"},
    Word<PaymentOrder>{PaymentOrder::InterestFirst, "interest-first", u"先息后本"},
};

} // namespace jiuzhang
