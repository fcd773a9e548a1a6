// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/papers/papers.h"

namespace jiuzhang {

// Whether the papers show somebody who is shielded now: as the office's own file does, a letter to
// a lead or an entity that may know, and what was frozen before somebody asked for it (settled
// rules, People and secrecy). Then whoever hands them out says why.
[[nodiscard]] bool showsParties(const Desk& desk, const Print& print);

// Whether whoever acts may hand them out. Those of maySeeParties(), and FieldMissing (reason).
[[nodiscard]] Outcome mayHandOut(const Desk& desk, const Acting& acting, const Print& print,
                                 const QString& reason);

// Who handed them out and why: an event, where they tell somebody who is shielded. `path`: of the
// file that was written; empty: none.
[[nodiscard]] Outcome recordHandedOut(Desk& desk, const Acting& acting, const Print& print,
                                      const QString& reason, const QString& path);

} // namespace jiuzhang
