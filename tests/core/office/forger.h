// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/office/desk_maker.h"

namespace jiuzhang::tests {

// Somebody with a database tool who knows how a ledger is made: he changes what an event says, and
// makes the chain behind it and the tables anew, so that nothing in the file contradicts it.
class Forger {
public:
    explicit Forger(DeskMaker& maker) : maker_(maker) {}

    // The newest event of that kind on that case; of none: about the whole ledger.
    void change(const std::optional<CaseNumber>& number, const QString& kind,
                const std::function<void(Event&)>& change);
    void add(const NewEvent& event); // as the last one

    [[nodiscard]] std::int64_t forged() const { return forged_; } // the number of that event
    [[nodiscard]] std::vector<Problem> found();                   // by verify

private:
    void write(const std::vector<Event>& events);

    DeskMaker& maker_;
    std::int64_t forged_ = 0;
};

} // namespace jiuzhang::tests
