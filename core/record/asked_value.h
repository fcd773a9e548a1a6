// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDate>

#include <optional>

namespace jiuzhang {

// The values that a question about the ledger takes (command-line.md, list), as a person writes
// them in the window or on the command line: this is the one place where they are read.
// What cannot be read is refused as UnknownChoice, with the field and what it takes.

// Both ends are part of it; one that is missing is open. A single value is a span of its own.
template <class T>
struct AskedSpan {
    std::optional<T> from = {};
    std::optional<T> to = {};
};

// 「2022-06-01」「2022-06-01..2022-06-30」「..2022-06-30」「2022-06-01..」
[[nodiscard]] Result<AskedSpan<QDate>> askedDays(const QString& field, const QString& text);

// Whole numbers, of amounts in fen: 「3」「100000000..」「..200000000」「1..3」
[[nodiscard]] Result<AskedSpan<std::int64_t>> askedNumbers(const QString& field,
                                                           const QString& text);

// An act that was done on some day of a span: 「settle:2022-05-21..2022-06-20」, or ever:
// 「settle」.
struct AskedAct {
    QString act; // its id
    AskedSpan<QDate> on = {};
};
[[nodiscard]] Result<AskedAct> askedAct(const QString& field, const QString& text);

// 「from..to」, as the readings above take it; empty where both are.
[[nodiscard]] QString spanText(const QString& from, const QString& to);

} // namespace jiuzhang
