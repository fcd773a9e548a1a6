// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace jiuzhang {

// What a reader sees of a name. Width, spaces, punctuation, case and what nobody sees make no other
// name, nor do letters of another script that look the same (Unicode's confusables): each is
// compared as it was written and in small letters, since 「I」 is like 「l」 and 「i」 is not.
struct NameShape {
    QString written; // both empty: there is nothing to see
    QString small;
    [[nodiscard]] bool isLike(const NameShape& other) const
    {
        return !small.isEmpty() && (written == other.written || small == other.small);
    }
};
[[nodiscard]] NameShape shapeOf(const QString& name);
[[nodiscard]] bool looksAlike(const QString& name, const QString& other);

// 「经办人甲」 of 「经办人甲(财务)」: what tells namesakes apart stands in brackets behind the
// name.
[[nodiscard]] QString withoutSuffix(const QString& name);

// A name as the list of people keeps it: tidied, at least one letter in it, so that it is seen and
// is no person's number. NameUnseen, TextTooLong, CharacterRefused.
[[nodiscard]] Result<QString> listedName(const QString& typed);

} // namespace jiuzhang
