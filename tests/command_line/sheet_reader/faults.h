// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/fields.h"
#include "core/directory/shipped_programme.h"
#include "core/exchange/clue_rows.h"
#include "tests/command_line/sheet_reader/reading.h"
#include "tests/support/catch.h"

namespace jiuzhang::test {

inline const Programme& programme()
{
    static const auto shipped = shippedProgramme();
    REQUIRE(shipped);
    return *shipped;
}

// As `import FILE --on 2022-06-15` reads it.
inline ClueRows rowsOf(const QString& book, const ReadingAnswers& answers = {},
                       const std::map<QString, QString>& said = {})
{
    static const auto names = HeaderNames::shipped();
    REQUIRE(names);
    const auto sheets = readWorkbook(QStringLiteral(JIUZHANG_FAULTS "/") + book);
    REQUIRE(sheets);
    const auto rows =
        readClueRows(*sheets, {}, {programme(), *names, QDate(2022, 6, 15), said, answers});
    REQUIRE(rows);
    return *rows;
}

// What stands in the field of the clue that the row became, as the program shows it; or the code
// of what is asked or refused about the row; or why it is no clue.
inline QString seen(const ClueRows& rows, int row, const QString& field)
{
    for (const ClueRow& clue : rows.taken) {
        if (clue.row == row)
            return valueText(*clueField(field), clue.content, programme());
    }
    for (const RowRejection& each : rows.rejected) {
        if (each.row == row)
            return errorId(each.error.code);
    }
    for (const SkippedRow& each : rows.skipped) {
        if (each.row == row)
            return each.why;
    }
    return QStringLiteral("blank");
}

struct Expected {
    int row;
    const char16_t* value;
};

inline void check(const QString& book, const QString& field, const std::vector<Expected>& expected)
{
    const auto rows = rowsOf(book);
    for (const auto& [row, value] : expected) {
        CAPTURE(book, row);
        CHECK(seen(rows, row, field) == QString::fromUtf16(value));
    }
}

inline QStringList notesOn(const ClueRows& rows, int row)
{
    for (const ClueRow& clue : rows.taken) {
        if (clue.row == row)
            return noteIds(clue);
    }
    return {};
}

inline std::vector<int> rowNumbers(const std::vector<ClueRow>& rows)
{
    std::vector<int> numbers;
    for (const ClueRow& row : rows)
        numbers.push_back(row.row);
    return numbers;
}

} // namespace jiuzhang::test
