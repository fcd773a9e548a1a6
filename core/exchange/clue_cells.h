// SPDX-License-Identifier: GPL-3.0-or-later
// What single cells of a row of clues mean, whatever row they stand in.
#pragma once

#include "core/casework/clue.h"
#include "core/exchange/sheet.h"

namespace jiuzhang {

struct ReadDay {
    PartialDate day;
    enum class Certainty {
        Written,
        Roughly,  // 「2021年5月底」「约2021年5月」: as far as it is certain
        Reckoned, // a number that no format shows as a day, of the last ten years
        Likely,   // another such number; 2021.1, typed as 2021.10 too; a day of which no year is
                  // seen; 「5/3/2021」, month first; 「21.5.3」
    };
    Certainty certainty = Certainty::Written;
    friend bool operator==(const ReadDay&, const ReadDay&) = default;
};
// The day a cell means, as exactly as it shows it: a day, a serial number, or a text. Nothing
// when it means none.
[[nodiscard]] std::optional<ReadDay> dayOfCell(const Cell& cell, QDate workingDay);

// The same of a text.
[[nodiscard]] std::optional<ReadDay> dayFromText(const QString& text);

// Digits alone, but not as many as a telephone number has, or what is left of them: 1.39E+10.
[[nodiscard]] bool isOddPhone(const QString& text);

// 「江西××建设有限公司」: an example, or a name that was hidden.
[[nodiscard]] bool isPlaceholder(const QString& name);

// 「是否要求保密」: 否 · 是 (the lead unit must still verify with the parties) · 匿名, or an id.
[[nodiscard]] std::optional<Shielding> shieldingFromText(const QString& text);

// 「3.85%」「年利率3.85%」「年息 3.85」 as isInterestRate(). Nothing for a number under 1: a cell
// that shows 3.85% holds 0.0385.
[[nodiscard]] std::optional<QString> rateOfCell(const Cell& cell);

// The text's paragraphs, each without outer and doubled spaces.
[[nodiscard]] QString paragraphsOf(const QString& text);

struct FactsAndClaim {
    QString facts;
    QString claim; // empty: the text names none
};

// 「…至今未付。诉求:支付余款」: what stands behind the last such mark is the claim.
[[nodiscard]] FactsAndClaim splitStory(const QString& text);

} // namespace jiuzhang
