// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ledger_query.h"
#include "core/store/statement.h"

namespace jiuzhang {

// A question about the ledger in SQL: what follows WHERE or ORDER BY, and the values of its
// places in order.
struct SqlText {
    QString text;
    QList<StoredValue> values = {};
};

// The fields that a question may name (LedgerQuery::fields).
[[nodiscard]] const QStringList& fieldsAsked();
// The condition of a question; true for all when it asks nothing. FieldUnknown, UnknownChoice.
[[nodiscard]] Result<SqlText> conditionOf(const LedgerQuestion& question);
// The order of its rows; those of equal value by number. Of texts it is no more than that equal
// ones follow each other (RowsByText).
[[nodiscard]] Result<SqlText> orderOf(const LedgerQuestion& question);
// The text by which it is sorted, if it is a text.
[[nodiscard]] Result<std::optional<SqlText>> sortedText(const LedgerQuestion& question);
// FROM and the expression whose values counts() counts: truths are "true" and "false", lists of
// units count each unit.
struct CountedField {
    QString from;
    SqlText value;
};
[[nodiscard]] Result<CountedField> countedBy(const LedgerQuestion& question, const QString& field);

} // namespace jiuzhang
