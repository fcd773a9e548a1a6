// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

struct sqlite3;

namespace jiuzhang {

// That a rollback journal which a crash left beside the file is the file's own. SQLite goes by the
// name alone: it would put the pages of another ledger, or of an older copy of this one, into the
// file and cut it to their number. Before a transaction changes the first page, files of one number
// of pages cannot be told apart. To be asked before SQLite looks at what the file holds.
// JournalOfAnother.
[[nodiscard]] Outcome checkLeftJournal(sqlite3* handle, const QString& path);

} // namespace jiuzhang
