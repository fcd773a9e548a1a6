// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/name_order.h"
#include "core/casework/work_line.h"

#include <functional>
#include <span>

namespace jiuzhang {

// Asks for the cases of which that act is on record; nothing to sort by.
inline const QString kAskedAct = QStringLiteral("act");

// What part of the ledger is asked for, in what order. Fields are the keys of the case's
// JSON; units and categories are given by id.
struct LedgerQuestion {
    QString find = {}; // any text of the case; empty: all
    // field = value; value "": not known. Of one field any of its values may hold, of several
    // fields all must. Days and numbers may be spans, kAskedAct takes an act (asked_value.h).
    std::vector<std::pair<QString, QString>> where = {};
    QString sortBy = QStringLiteral("number");
    bool descending = false;
    // Where `sortBy` is a choice: what may be chosen, in the order in which people are told it.
    // Other texts are in the order of names.
    QStringList choicesInOrder = {};
    NameOrder names = NameOrder::Pinyin;
    QDate on = {}; // the day by which "late" is judged; needed only where "late" is asked for
    std::optional<QDate> asOf = {}; // the ledger as it stood at the end of that day
    // Where "lagging" is asked for: the last day of each stage's window within a year.
    std::vector<StageWindow> windows = {};
};

// What cases come to together (casework, Figures, Roots only): 涉及金额 leaves those out that are
// merged, declined or void; what was paid on a merged case counts as paid.
struct LedgerSums {
    int cases = 0;
    Money atStake;
    int withoutAmount = 0; // of the cases whose amounts are counted: none is filled in
    Money fulfilled;
    friend bool operator==(const LedgerSums&, const LedgerSums&) = default;
};

// Lists of cases for screens and workbooks, without going through the record.
class LedgerQuery {
public:
    virtual ~LedgerQuery() = default;

    // The rows that answer, in order: 8 bytes each, so 100,000 cases are 0.8 MB. FieldUnknown,
    // UnknownChoice for a value that the field does not take.
    [[nodiscard]] virtual Result<std::vector<std::int64_t>>
    rows(const LedgerQuestion& question) const = 0;

    // The cases of some rows of the last answer to the same `asOf`, in the order given.
    [[nodiscard]] virtual Result<std::vector<Case>> cases(std::span<const std::int64_t> rows,
                                                          std::optional<QDate> asOf = {}) const = 0;

    // The same of many rows, one at a time and read ahead. Until `visit` refuses.
    [[nodiscard]] virtual Outcome
    forEachOf(std::span<const std::int64_t> rows, std::optional<QDate> asOf,
              const std::function<Outcome(const Case&)>& visit) const = 0;

    // Every case in the order of numbers, as of the end of `asOf`, one at a time: the whole
    // ledger never stands in memory. Stops early when `visit` answers false.
    [[nodiscard]] virtual Outcome forEach(std::optional<QDate> asOf,
                                          const std::function<bool(const Case&)>& visit) const = 0;

    // What waits for somebody, as of the end of `asOf`: every case that is open, or settled and
    // not struck off, in the order of numbers.
    [[nodiscard]] virtual Outcome
    forEachAtWork(std::optional<QDate> asOf,
                  const std::function<void(const WorkLine&)>& visit) const = 0;

    // How many cases answer per value of a field ("state", "lead", …).
    [[nodiscard]] virtual Result<std::map<QString, int>> counts(const LedgerQuestion& question,
                                                                const QString& field) const = 0;

    // Of some rows of the last answer about the present day.
    [[nodiscard]] virtual Result<LedgerSums> sums(std::span<const std::int64_t> rows) const = 0;

    // The fields that `where` and `sortBy` take; "late" and "lagging" only with a day.
    [[nodiscard]] virtual const QStringList& fields() const = 0;
};

} // namespace jiuzhang
