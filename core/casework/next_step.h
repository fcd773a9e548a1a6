// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/casework/case.h"

namespace jiuzhang {

// What usually comes next for a case as it stands (casework, Life of a case): the step that brings
// it on, then at most three others that are often taken instead. Empty: nothing brings it on. It
// is what the window puts in front; which acts may be done only the gate says.
[[nodiscard]] std::vector<Act> nextSteps(const Case& subject);

// A day that obliges somebody, and to what, in the words of papers: an instalment, a decision of
// the meeting, an answer, a 回访.
struct NextDay {
    QDate on;
    QString what;
};
// Those of the case that are open, also where the day is past; in the order of days.
[[nodiscard]] std::vector<NextDay> nextDays(const Case& subject);

} // namespace jiuzhang
