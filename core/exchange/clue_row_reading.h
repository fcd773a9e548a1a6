// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/clue_rows.h"
#include "core/exchange/shown_sheet.h"

#include <set>

namespace jiuzhang {

// Reads one row below a header. Every cell that cannot be understood adds a rejection, and
// so does everything that would keep the clue from being registered (clueMistakes: the one
// gate for typed and imported clues). A row is taken when there is none.
class ClueRowReading {
public:
    ClueRowReading(const ShownSheet& shown, const Header& header, const ClueReading& with, int row);

    void read();
    [[nodiscard]] bool isTaken() const { return rejections_.empty(); }
    [[nodiscard]] ClueRow taken() const;
    [[nodiscard]] const std::vector<RowRejection>& rejections() const { return rejections_; }

private:
    void readReceipt();
    void readParties();
    void readCategoryAndUnits();
    void readBasis();
    void readStory();
    void passGate();

    // The cell's value; nothing when there is no such column, the cell is blank, or it holds
    // a formula or an error (which is rejected here).
    std::optional<CellValue> valueOf(ClueField field);
    QString textOf(ClueField field);
    QString longTextOf(ClueField field); // keeps its paragraphs
    std::optional<PartialDate> dateOf(ClueField field);
    std::optional<Shielding> shieldingOf(ClueField field);
    std::optional<UnitId> unitOf(ClueField field);
    std::optional<ReadAmount> amountOf(ClueField field);

    void reject(ClueField field, ErrorCode code, QStringList details);
    void add(const HeaderColumn* column, const QString& fieldId, Error error);

    const ShownSheet& shown_;
    const Sheet& sheet_;
    const Header& header_;
    const ClueReading& with_;
    int row_;
    std::map<int, CellValue> cells_;
    ClueContent content_;
    std::vector<RowNote> notes_;
    std::vector<RowRejection> rejections_;
    std::set<ClueField> refused_; // those that a rejection already names
};

} // namespace jiuzhang
