// SPDX-License-Identifier: GPL-3.0-or-later
// What running text says of each field where no label does: candidates, of which readLetter()
// takes those that agree.
#pragma once

#include "core/directory/programme.h"
#include "core/reading/labels.h"

namespace jiuzhang {

struct Finding {
    const LetterText& letter;
    const std::vector<Label>& labels;
    const LetterWords& words;
    const Programme& programme;
    QDate on;
};

// The company that writes: by how it introduces itself, or signs; its credit code.
[[nodiscard]] Spots entitySpots(const Finding& in);
// Who answers for it, and his telephone.
[[nodiscard]] Spots personSpots(const Finding& in);
// Units of the directory, as respondent and locality.
[[nodiscard]] Spots unitSpots(const Finding& in);
// Contract, judgment or document: title, number, day.
[[nodiscard]] Spots basisSpots(const Finding& in);
// Total, in dispute, contested, by the words that stand beside each sum.
[[nodiscard]] Spots sumSpots(const Finding& in);
// What is asked for, and all that is told before it; a wish for secrecy.
[[nodiscard]] Spots storySpots(const Finding& in, const SecrecyWishes& secrecy);
// By words that are typical of it: of the title, else of the claim, else of all.
[[nodiscard]] Spots categorySpots(const Finding& in, Passage claim);

// Whether it stands in the value of a label of that field.
[[nodiscard]] bool isLabelled(const Finding& in, const QString& key, Passage place);

} // namespace jiuzhang
