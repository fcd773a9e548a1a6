// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/clue.h"

#include <random>
#include <span>

namespace jiuzhang::bench {

// Clues as units send them, made up from lists of words: the same seed gives the same ones,
// and every one passes the gate. About one in seven speaks of 「工程」, one in a thousand of
// 「瓷土」.
class ClueSource {
public:
    ClueSource(const Programme& programme, std::uint32_t seed);

    // The next clue, received shortly before `on`.
    [[nodiscard]] ClueContent next(QDate on);

private:
    // Not std::uniform_int_distribution, whose numbers differ between libraries.
    [[nodiscard]] int below(int end);
    template <class List>
    [[nodiscard]] const auto& oneOf(const List& list)
    {
        return list[static_cast<std::size_t>(below(static_cast<int>(std::size(list))))];
    }
    [[nodiscard]] QString word(std::span<const char16_t* const> list);
    [[nodiscard]] QString creditCode();
    [[nodiscard]] QString matter();
    void nameParties(ClueContent& clue);
    void tellMatter(ClueContent& clue);

    const Programme& programme_;
    std::vector<UnitId> respondents_; // of those that exist all the year
    std::vector<UnitId> localities_;
    std::mt19937 random_;
};

} // namespace jiuzhang::bench
