// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/letter_text.h"

namespace jiuzhang {

// 「联系电话：13800010000」, wherever it stands; a heading 「一、基本情况」 over paragraphs too.
struct Label {
    QString key;     // of the field, or kFactsAndClaim; "": known to be of none, or not known
    QString heading; // as written
    Passage at;      // with its colon
    Passage value;
    bool beginsLine = false;
};

[[nodiscard]] std::vector<Label> labelsIn(const LetterText& letter, const HeaderNames& names,
                                          const LetterWords& words);

// What the labels say. A telephone behind the respondent's name on the same line is the
// respondent's.
[[nodiscard]] Spots labelledSpots(const LetterText& letter, const std::vector<Label>& labels,
                                  const HeaderNames& names);

} // namespace jiuzhang
