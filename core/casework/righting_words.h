// SPDX-License-Identifier: GPL-3.0-or-later
// What entries say and what was put right, in the words of papers and workbooks.
#pragma once

#include "core/casework/case.h"

namespace jiuzhang {

// 「问题类型」「签收日期」「兑现金额」; of what was withdrawn or reversed its act, 「兑现」.
[[nodiscard]] QString whatWasPutRight(const Righting& righting);

// What became different, told as what was put right is.
[[nodiscard]] Righting changeIn(const Event& event);

// The same with both values, 「问题类型：招商引资→合同履约」; of what was withdrawn or reversed its
// act alone.
[[nodiscard]] QString sayingOf(const Righting& righting, const Programme& programme);

// What an act said besides its day, 「金额：5万元；凭证：转账01」; a single thing without its word.
// Empty: nothing.
[[nodiscard]] QString saidIn(const Event& entry, const Programme& programme);

// A value as events keep it, of a clue's field or of an act's: names for ids, amounts in 万元 to
// the fen. Empty: not known.
[[nodiscard]] QString keptWords(const QString& field, const QJsonValue& kept,
                                const Programme& programme);

} // namespace jiuzhang
