// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/worked_ahead.h"
#include "core/office/told_cases.h"

namespace jiuzhang {

// Cases told on their way into a file, on the other threads of the processor while the file is
// written: what a case has to be masked for is looked for in each of its texts.
class ToldAhead {
public:
    // What is told of a line, made on any thread; it is called, and the line is written, on the
    // caller's, in the order of the cases.
    using Writing = std::function<Outcome()>;
    using Telling = std::function<Writing(const LedgerLine& line)>;

    // Both must outlive it.
    ToldAhead(ToldCases& told, Telling telling);

    [[nodiscard]] Outcome add(int position, Case subject);
    [[nodiscard]] Outcome finish(); // all that was added is written

private:
    using Cases = std::vector<std::pair<int, Case>>;
    struct Told {
        std::vector<Writing> lines;
        bool masked = false;
    };
    [[nodiscard]] Told told(const Cases& cases) const;
    [[nodiscard]] Outcome write(const Told& told);

    ToldCases& told_;
    Telling telling_;
    Cases together_;
    WorkedAhead<std::shared_ptr<const Cases>, Told> ahead_;
};

} // namespace jiuzhang
