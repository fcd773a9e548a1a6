// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <vector>

namespace jiuzhang {

struct Problem {
    QString kind; // "chain" "sequence" "projection" "file" "anchor" "paper"
    QString where;
    QString detail;
};

struct Verification {
    std::int64_t events = 0;
    QByteArray head; // hash of the last event
    std::vector<Problem> problems;
    [[nodiscard]] bool ok() const { return problems.empty(); }
};

// Proves that the ledger is what was entered, or says where it is not.
class LedgerCare {
public:
    virtual ~LedgerCare() = default;
    // Progress in percent; answer false to cancel.
    using Progress = std::function<bool(int percent)>;
    struct Anchor { // a hash written down earlier: the event `seq` must still have it
        std::int64_t seq;
        QByteArray hash;
    };
    // The file's integrity, the chain, issued papers' bytes, and the tables against the events
    // folded anew.
    [[nodiscard]] virtual Result<Verification> verify(const std::optional<Anchor>& anchor,
                                                      const Progress& progress) const = 0;
    // Throws the current tables away and makes them again from the events.
    [[nodiscard]] virtual Outcome rebuild(const Progress& progress) = 0;
};

} // namespace jiuzhang
