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

// case_row and case_body: each case with its columns and its whole snapshot. Of the past,
// case_body holds only those cases that were not then what they are now.
class CaseTables {
public:
    CaseTables(Connection& connection, Tables tables);

    [[nodiscard]] Outcome add(const Case& subject);
    [[nodiscard]] Outcome replace(const Case& subject);
    [[nodiscard]] Outcome clear();
    [[nodiscard]] Result<std::optional<Case>> find(std::int64_t rowId) const;
    // In the order of numbers, until `visit` answers false.
    [[nodiscard]] Outcome forEach(const std::function<bool(const Case&)>& visit) const;

private:
    Connection& connection_;
    QString insertRow_, updateRow_, insertBody_, updateBody_, oneBody_, allBodies_, clear_;
};

[[nodiscard]] QString bodyOf(const Case& subject); // the snapshot in canonical JSON

} // namespace jiuzhang
