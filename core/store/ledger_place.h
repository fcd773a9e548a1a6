// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <functional>

namespace jiuzhang {

// That a ledger can be put here and nothing is harmed by it. LedgerExists: something stands
// there, or a journal left of what stood there; FolderMissing, LedgerReadOnly.
[[nodiscard]] Outcome checkPlace(const QString& path);

// Makes a ledger by `make` in a file beside its place, which is told, and gives it its name when it
// is whole: whoever is killed on the way leaves nothing in that place. What checkPlace(),
// moveToPlace() and `make` refuse; no file is left behind then.
[[nodiscard]] Outcome madeBeside(const QString& path,
                                 const std::function<Outcome(const QString& begun)>& make);

// Gives a ledger that was finished beside its place its name. Nothing is written over, also not
// what another program made there meanwhile: LedgerExists; FileUnwritable.
[[nodiscard]] Outcome moveToPlace(const QString& finished, const QString& path);

} // namespace jiuzhang
