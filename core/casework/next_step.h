// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/casework/case.h"

namespace jiuzhang {

// What usually comes next for a case as it stands (casework, Life of a case): the step that brings
// it on, then at most three others that are often taken instead. Empty: nothing brings it on. It
// is what the window puts in front; which acts may be done only the gate says.
[[nodiscard]] std::vector<Act> nextSteps(const Case& subject);

} // namespace jiuzhang
