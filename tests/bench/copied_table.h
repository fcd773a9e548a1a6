// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bare_file.h"

namespace jiuzhang::bench {

// One table of the ledger and its plain copy: no index, no trigger, no search.
class CopiedTable {
public:
    // The table's first column is `key`, a number that grows.
    CopiedTable(BareFile& ledger, BareFile& copy, const QByteArray& name, const QByteArray& key);

    void read(); // what the ledger has got since the last time
    void write();

private:
    QByteArray columns_;
    BareStatement newest_;
    BareStatement insert_;
    std::int64_t last_ = 0;
    std::vector<StoredRow> rows_;
};

} // namespace jiuzhang::bench
