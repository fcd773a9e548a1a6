// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reply_reading.h"
#include "core/office/desk.h"

namespace jiuzhang {

struct ReplyOrder {
    QString path;
    QString reader;       // path of the workbook reader program
    bool dryRun = false;  // look, change nothing
    bool partial = false; // enter the right rows though some are wrong
};

// One act that a row asks for, and whether an earlier reading of it stands in the record.
struct ReplyEntry {
    ReplyAct act;
    bool known = false;
};

struct ReplyOutcome {
    QString unit;
    std::vector<ReplyEntry> acts;
    std::vector<RowRejection> rejected; // one for each row at fault
    std::optional<UnitReport> report;
    bool reportKnown = false;
    std::optional<std::int64_t> batch; // the event that names the workbook; none: nothing was new
    [[nodiscard]] int fresh() const;   // acts that are new
};

// The document for --json: "unit batch recorded skipped acts rejected report" (command-line.md),
// its texts masked. `reasonText` makes the sentence of a refusal.
[[nodiscard]] QJsonObject toJson(const Desk& desk, const ReplyOutcome& outcome,
                                 const std::function<QString(const Error&)>& reasonText);

// Reads what a unit sent back and enters it, on behalf of the unit, all in one transaction: each
// act through the gate as if it were entered by hand, in the order of the rows; the monthly report
// as `submitted`; the workbook itself is kept as their evidence. What was entered from a workbook
// before, and still stands, is not entered again. Rows at fault: RepliesRefused and nothing
// entered, unless `partial`; a dry run answers them. NotAReplyBook, and what reader and record
// refuse.
[[nodiscard]] Result<ReplyOutcome> takeReplies(Desk& desk, const Acting& acting,
                                               const ReplyOrder& order);

} // namespace jiuzhang
