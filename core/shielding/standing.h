// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shielding/chinese_words.h"
#include "core/shielding/folded_text.h"
#include "core/shielding/name_form.h"

namespace jiuzhang {

// How much goes on behind a business's name in short that is still it: 「诚远|物流有限公司」
// 「赣昌|三分公司」, but not 「诚远|工程款」. In characters of the folded text.
[[nodiscard]] qsizetype restOfName(const FoldedText& text, qsizetype at);

// A form of a name where a text has its characters.
struct FoundForm {
    qsizetype at; // in the folded text
    qsizetype length;
    bool isEntity;
    NameForm::Standing standing;
};

// Whether what stands around it is as that form asks, so that it is meant.
[[nodiscard]] bool stands(const FoundForm& form, const FoldedText& text, const ChineseWords& words);

} // namespace jiuzhang
