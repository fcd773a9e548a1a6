// SPDX-License-Identifier: GPL-3.0-or-later
// What single cells of a row of clues mean, whatever row they stand in.
#pragma once

#include "core/casework/clue.h"
#include "core/exchange/sheet.h"

namespace jiuzhang {

// The date a cell means: a date, a serial number, or a text. Nothing when it means none,
// or two: the number 2021.1 was typed as 2021.1 or as 2021.10.
[[nodiscard]] std::optional<PartialDate> dateOfCell(const CellValue& value);

// 「是否要求保密」: 否 · 是 (the lead unit must still verify with the parties) · 匿名, or an id.
[[nodiscard]] std::optional<Shielding> shieldingFromText(const QString& text);

// 「3.85%」「年利率3.85%」「年息 3.85」 as isYearlyRate(). Nothing for a number under 1: a cell
// that shows 3.85% holds 0.0385.
[[nodiscard]] std::optional<QString> rateOfCell(const CellValue& value);

// The text's paragraphs, each without outer and doubled spaces.
[[nodiscard]] QString paragraphsOf(const QString& text);

struct FactsAndClaim {
    QString facts;
    QString claim; // empty: the text names none
};

// 「…至今未付。诉求:支付余款」: what stands behind the last such mark is the claim.
[[nodiscard]] FactsAndClaim splitStory(const QString& text);

} // namespace jiuzhang
