// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/copied_table.h"

namespace jiuzhang::bench {

namespace {

QByteArray columnsOf(BareFile& ledger, const QByteArray& name)
{
    BareStatement columns(ledger,
                          "SELECT group_concat(name, ', ') FROM pragma_table_info('" + name + "')");
    return columns.next() ? columns.text(0) : QByteArray();
}

// The copy, with an empty table of that name in it.
BareFile& withTable(BareFile& copy, const QByteArray& name, const QByteArray& columns)
{
    copy.run("CREATE TABLE " + name + " (" + columns + ")");
    return copy;
}

} // namespace

CopiedTable::CopiedTable(BareFile& ledger, BareFile& copy, const QByteArray& name,
                         const QByteArray& key)
    : columns_(columnsOf(ledger, name)),
      newest_(ledger,
              "SELECT " + columns_ + " FROM " + name + " WHERE " + key + " > ? ORDER BY " + key),
      insert_(withTable(copy, name, columns_), "INSERT INTO " + name + " VALUES (" +
                                                   QByteArray("?, ").repeated(columns_.count(',')) +
                                                   "?)")
{
}

void CopiedTable::read()
{
    rows_.clear();
    newest_.bind(0, last_);
    while (newest_.next()) {
        last_ = newest_.number(0);
        rows_.push_back(newest_.row());
    }
}

void CopiedTable::write()
{
    for (const auto& row : rows_) {
        insert_.bind(row);
        while (insert_.next())
            ;
    }
}

} // namespace jiuzhang::bench
