// SPDX-License-Identifier: GPL-3.0-or-later
// A table of text, read and understood as clues: each row comes in, is asked about, refused or
// passed over, and none twice.
#include "app/sheet_reader/text_table.h"
#include "core/directory/shipped_programme.h"
#include "core/exchange/clue_rows.h"
#include "tests/fuzz/fuzzed.h"

#include <set>

using namespace jiuzhang;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    static const Programme programme = shippedProgramme().value();
    static const HeaderNames names = HeaderNames::shipped().value();
    const auto table = reader::readTextTable(fuzz::bytesOf(bytes, size), QStringLiteral("a.csv"));
    if (!table)
        return 0;
    const auto rows = readClueRows({*table}, {}, {programme, names, QDate(2022, 6, 15)});
    if (!rows)
        return 0;
    std::set<int> taken;
    for (const ClueRow& row : rows->taken)
        fuzz::mustHold(taken.insert(row.row).second);
    for (const RowRejection& each : rows->rejected)
        fuzz::mustHold(each.row == 0 || !taken.contains(each.row));
    for (const SkippedRow& each : rows->skipped)
        fuzz::mustHold(!taken.contains(each.row));
    return 0;
}
