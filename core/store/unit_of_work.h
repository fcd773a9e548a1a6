// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace jiuzhang {

// A transaction: undone when it leaves scope, kept only by commit(). One inside another is a
// savepoint: undone alone, kept only with the outermost.
class UnitOfWork {
public:
    // Writing takes the write lock at once, so that LedgerBusy and LedgerReadOnly are said
    // before any work is done. Reading sees one state of the file until it ends.
    enum class Kind { Reading, Writing };
    [[nodiscard]] static Result<UnitOfWork> begin(Connection& connection, Kind kind);

    UnitOfWork(UnitOfWork&& other) noexcept;
    UnitOfWork& operator=(UnitOfWork&&) = delete;
    ~UnitOfWork();

    [[nodiscard]] Outcome commit();

private:
    UnitOfWork(Connection& connection, Kind kind, bool nested)
        : connection_(&connection), kind_(kind), nested_(nested)
    {
    }
    void end();
    Connection* connection_; // null: ended
    Kind kind_;
    bool nested_;
};

} // namespace jiuzhang
