// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case.h"

#include <QList>

namespace jiuzhang::ui {

// One field of two clues, side by side.
struct ComparedField {
    QString name;
    QString a;
    QString b;
    [[nodiscard]] bool isEqual() const { return a == b; }
    friend bool operator==(const ComparedField&, const ComparedField&) = default;
};

// What a person looks at to say whether two cases are one: who complains of whom, on what
// ground and why, then where the cases stand. Fields that neither case has are left out.
[[nodiscard]] QList<ComparedField> comparedFields(const Case& a, const Case& b,
                                                  const Programme& programme);
// The same of two clues, of which one is no case yet.
[[nodiscard]] QList<ComparedField> comparedClues(const ClueContent& a, const ClueContent& b,
                                                 const Programme& programme);

} // namespace jiuzhang::ui
