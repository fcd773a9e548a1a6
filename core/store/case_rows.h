// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case.h"
#include "core/store/statement.h"

namespace jiuzhang {

// Where tables of cases stand: the current ones in the ledger's file, those of a past day in
// the connection's temporary database (past_tables.h).
enum class Tables { Current, Past };

// `sql` with these tables in the place of each 「@」.
[[nodiscard]] QString in(Tables tables, QString sql);

// case_row: what lists filter and sort by, one row for each case. The case itself is folded from
// its events (folded_case.h).
class CaseRows {
public:
    CaseRows(Connection& connection, Tables tables);

    [[nodiscard]] Outcome add(const Case& subject); // CaseUnknown: its number is none
    [[nodiscard]] Outcome replace(const Case& subject);
    [[nodiscard]] Outcome clear();

private:
    Outcome write(const QString& sql, const Case& subject);
    Connection& connection_;
    QString insert_, update_, clear_;
};

} // namespace jiuzhang
