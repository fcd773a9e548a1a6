// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case.h"
#include "core/casework/fields.h"
#include "core/store/statement.h"

#include <span>

namespace jiuzhang {

// What a column of case_row holds, and so how a question about it is put; what is inner is JSON
// that nobody asks for by its name.
enum class ColumnKind { Plain, Number, Day, Truth, Units, Inner };

// One column of case_row: its name is the field's in the case's JSON.
struct CaseColumn {
    QStringView name;
    ColumnKind kind;
    StoredValue (*ofCase)(const Case& subject);
    const ClueField* field = nullptr; // of the clue, in place of ofCase

    [[nodiscard]] StoredValue valueOf(const Case& subject) const; // NULL: not known
};
[[nodiscard]] std::span<const CaseColumn> caseColumns();

// Of a field of the clue, whether it has a column or not.
[[nodiscard]] ColumnKind kindOf(const ClueField& field);

// The row of a case: year × 1,000,000 + running number, as in the schema. None for a text
// that is no case number.
[[nodiscard]] std::optional<std::int64_t> rowIdOf(const CaseNumber& number);
[[nodiscard]] CaseNumber numberOf(std::int64_t rowId); // 2022000001 → "2022-0001"

// The rows that a programme year may have.
inline constexpr std::int64_t kRowsPerYear = 1'000'000;

} // namespace jiuzhang
