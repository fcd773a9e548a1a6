// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/amount_text.h"
#include "core/casework/fields.h"
#include "core/exchange/row_note.h"
#include "core/exchange/sheet.h"

#include <map>

namespace jiuzhang {

// What stands for one field in a row, whatever way the row came.
struct ClueCell {
    Cell cell;
    std::optional<AmountUnit> unit = {}; // of a bare number; none: nobody said it
    bool isShared = false;               // with another cell, by a merged one
    bool isSpread = false;               // over columns of several fields
    bool mayTellClaim = false; // facts: where none is given, 「诉求:」 in it begins the claim
    std::vector<ErrorCode> confirmed = {}; // questions to which a person has said yes
    std::optional<QString> answered = {};  // what stands there, where a person said what is meant
};
using ClueCells = std::map<QString, ClueCell>; // by the field's key

// A row read as far as it can be, with every mistake by field: the entry form shows them live,
// the command line refuses with the first, an import sends the row back with all.
struct FormReading {
    ClueContent clue;
    std::vector<Error> mistakes; // Error::where is the field's key, each named once
    std::map<QString, QStringList> takenOut = {}; // by field: what nobody sees, as unseenIn()
    std::vector<NotedRow> notes = {};
};
// Whether whom the clue is about asks to be shielded, or asks something that cannot be read.
[[nodiscard]] bool asksShielding(const FormReading& reading);

// The one reading of a row: names, aliases and ids are all understood, amounts as people write
// them, texts as casework lets them in. A cell that holds only space is not given. What is certain
// is taken, what is likely is asked (isAsked()), what is neither is a mistake, as is what would
// keep the clue from being registered on `on` (clueMistakes).
[[nodiscard]] FormReading readClueRow(const ClueCells& cells, const Programme& programme, QDate on);

// The same for what was typed or sent as JSON. Keys are those of command-line.md's case;
// amounts are "totalFen" in whole fen, or "total" as people write it, a bare number being
// 万元. Null and "" are not given; FieldUnknown for any other key.
[[nodiscard]] FormReading readClue(const QJsonObject& form, const Programme& programme, QDate on);

} // namespace jiuzhang
