// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error_code.h"

namespace jiuzhang::ui {

// The English sentence of a refusal, to be translated in the context "Error"; %1 %2 %3 are its
// details in the order of core/base/error_codes.inc, put into words by errorText().
[[nodiscard]] const char* sentenceOf(ErrorCode code);
// The same, of those about a unit's workbook, about what goes out and comes back, about sums
// and rates, about what is counted, about the people of the office, about what is sealed, and
// about what is put right.
[[nodiscard]] const char* importSentenceOf(ErrorCode code);
[[nodiscard]] const char* exchangeSentenceOf(ErrorCode code);
[[nodiscard]] const char* moneySentenceOf(ErrorCode code);
[[nodiscard]] const char* figureSentenceOf(ErrorCode code);
[[nodiscard]] const char* personSentenceOf(ErrorCode code);
[[nodiscard]] const char* sealingSentenceOf(ErrorCode code);
[[nodiscard]] const char* rightingSentenceOf(ErrorCode code);

} // namespace jiuzhang::ui
