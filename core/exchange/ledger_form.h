// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/fields.h"
#include "core/exchange/clue_rows.h"

namespace jiuzhang {

// The form in which a ledger is exported so that an import gives the same cases: number, day of
// registration, and every field of the clue, in a table headed by their words. What stands in it
// is what is meant: nothing in it is asked about, guessed, or taken for a total.

inline constexpr auto kNumberHeading = u"案件编号";
inline constexpr auto kRegisteredHeading = u"登记日期";
// Above the table of an export in which something is masked: it tells less than the ledger holds.
inline constexpr auto kMaskedMark = u"脱敏，不能再导入";
inline const QString kLedgerForm = QStringLiteral("jiuzhang-ledger"); // "form" of one in JSON

[[nodiscard]] QString formHeading(const ClueField& field); // 「合同总额（万元）」
[[nodiscard]] QStringList formHeadings();

// An export in JSON as the sheet that it would be. MaskedExport; NotAnExport for any other JSON.
[[nodiscard]] Result<Sheet> sheetOfForm(const QJsonObject& exported, const QString& name);

[[nodiscard]] bool isMaskedExport(const std::vector<Sheet>& sheets);
[[nodiscard]] bool isLedgerForm(const std::vector<Sheet>& sheets);

// The cases of an export, each with its number. `isText`: of a file of texts, in which a
// spreadsheet is kept from calculating by a mark (formText).
[[nodiscard]] ClueRows readLedgerForm(const std::vector<Sheet>& sheets, const ClueReading& reading,
                                      bool isText);

// A text for a file that a spreadsheet reads cell by cell: one that begins as a formula does gets
// a mark before it.
[[nodiscard]] QString formText(const QString& text);

} // namespace jiuzhang
