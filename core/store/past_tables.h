// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/event_log.h"
#include "core/store/search_index.h"

namespace jiuzhang {

// The tables of cases as they stood at the end of an earlier day, by the day the facts
// happened: the same tables in the connection's temporary database, so that the same questions
// can be put to them. Kept until another day is asked for or the record grows.
class PastTables {
public:
    explicit PastTables(Connection& connection);

    // Makes Tables::Past those of `day`; `searchable` with the search index too, which takes
    // longer.
    [[nodiscard]] Outcome turnTo(QDate day, bool searchable);

private:
    enum class Filling { None, Rows, RowsAndSearch };
    Outcome create();
    // How far the tables are filled with what `made` names: a record, by its last hash, and a day.
    Result<Filling> fillingOf(const QString& made) const;
    Outcome note(const QString& made, Filling filling);
    Outcome fill(QDate day);
    Outcome fillSearch(QDate day);

    Connection& connection_;
    EventLog log_;
    CaseRows rows_;
    SearchIndex search_;
};

} // namespace jiuzhang
