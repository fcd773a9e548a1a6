// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/clue_rows.h"
#include "core/exchange/reply_columns.h"

namespace jiuzhang {

// What a unit answered about one case that makes one act. Whether the case allows it, the gate
// says.
struct ReplyAct {
    CaseNumber number;
    QString sheet;
    int row;
    const ActRow* act;
    QDate on;
    QMap<QString, QString> values;  // of the act, as entered: amounts in fen
    std::map<QString, int> columns; // by the key of the value; "": where the part begins
    friend bool operator==(const ReplyAct&, const ReplyAct&) = default;
};

// The unit's monthly report, as its sheet says.
struct UnitReport {
    QString unit;
    QString month; // "2022-06"
    bool nil = false;
    QDate on;
};

struct Replies {
    QString unit;               // to whom the workbook went; "": it does not say
    std::vector<ReplyAct> acts; // in the order of rows, and of acts in each
    int rows = 0;               // that have an answer
    std::optional<UnitReport> report;
    std::vector<RowRejection> rejected;
};

// What came back in a reply workbook. An act without a day of its own happened on the row's
// 办理日期, or else on `on`. NotAReplyBook. Values that cannot be read, and rows whose number is
// gone, are answered as rejected: each with row, column, and what stands there.
[[nodiscard]] Result<Replies> readReplies(const std::vector<Sheet>& sheets, QDate on);

// The heading of the column in which a value of the act stands, and the column.
[[nodiscard]] RowRejection rejectionOf(const ReplyAct& act, const Error& why);

} // namespace jiuzhang
