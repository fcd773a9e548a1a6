// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace jiuzhang::ui {

// From–to as it is typed; an end that is empty is open.
struct FilterSpan {
    QString from = {};
    QString to = {};
    [[nodiscard]] bool any() const { return !from.isEmpty() || !to.isEmpty(); }
    friend bool operator==(const FilterSpan&, const FilterSpan&) = default;
};

// What the ledger screen is asked to show. An optional that is empty sets no condition; one
// that holds "" asks for the cases where it is not known.
struct LedgerFilters {
    QString find = {};
    QStringList states = {}; // any of these; "open" alone for every open one
    std::optional<QString> category = {};
    std::optional<QString> lead = {};
    bool late = false;
    bool lagging = false;         // behind the window of its stage
    FilterSpan registeredOn = {}; // days
    FilterSpan disputed = {};     // 万元, unless a unit is typed
    std::optional<QString> track = {};
    std::optional<QString> rung = {}; // the highest of the ladder that was taken
    std::optional<QString> act = {};  // done …
    FilterSpan actOn = {};            // … on some day of these; without an act it asks nothing
    [[nodiscard]] bool any() const { return *this != LedgerFilters(); }
    friend bool operator==(const LedgerFilters&, const LedgerFilters&) = default;
};

struct FilterChoice {
    QString value;
    QString text;
    friend bool operator==(const FilterChoice&, const FilterChoice&) = default;
};

// What can be chosen of the ledger's units and the programme's catalogues.
struct LedgerChoices {
    std::vector<FilterChoice> categories = {};
    std::vector<FilterChoice> leads = {};
    std::vector<FilterChoice> rungs = {};
};

// The conditions of a question (core/record), as its `where` takes them. AmountUnreadable.
[[nodiscard]] Result<std::vector<std::pair<QString, QString>>>
conditionsOf(const LedgerFilters& filters);

} // namespace jiuzhang::ui
