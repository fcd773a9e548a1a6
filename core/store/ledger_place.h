// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace jiuzhang {

// That a ledger can be put here and nothing is harmed by it. LedgerExists: something stands
// there, or a journal left of what stood there; FolderMissing, LedgerReadOnly.
[[nodiscard]] Outcome checkPlace(const QString& path);

// Gives a ledger that was finished beside its place its name. Nothing is written over, also not
// what another program made there meanwhile: LedgerExists; FileUnwritable.
[[nodiscard]] Outcome moveToPlace(const QString& finished, const QString& path);

} // namespace jiuzhang
