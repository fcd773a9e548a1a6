// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/unit_of_work.h"

#include "core/base/kept_name.h"

#include <utility>

namespace jiuzhang {

Result<UnitOfWork> UnitOfWork::begin(Connection& connection, Kind kind)
{
    if (kind == Kind::Writing && connection.isReadOnly())
        return refuse(ErrorCode::LedgerReadOnly, {connection.path()});
    const bool nested = connection.isInTransaction();
    const auto* sql = nested                  ? "SAVEPOINT inner_work"
                      : kind == Kind::Writing ? "BEGIN IMMEDIATE"
                                              : "BEGIN";
    UnitOfWork unit(connection, kind, nested);
    if (kind == Kind::Writing && !nested)
        connection.waitFor(connection.writingWait());
    if (auto begun = connection.script(sql); !begun) {
        unit.end();
        return refuse(begun.error());
    }
    return unit;
}

UnitOfWork::UnitOfWork(UnitOfWork&& other) noexcept
    : connection_(std::exchange(other.connection_, nullptr)), kind_(other.kind_),
      nested_(other.nested_)
{
}

UnitOfWork::~UnitOfWork()
{
    if (!connection_)
        return;
    // SQLite itself has undone everything after a full disk or a failed write.
    if (connection_->isInTransaction()) {
        const auto undone = connection_->script(
            nested_ ? "ROLLBACK TO inner_work; RELEASE inner_work" : "ROLLBACK");
        Q_ASSERT(undone);
    }
    end();
}

void UnitOfWork::end()
{
    if (!nested_)
        connection_->waitFor(kReadingWait);
    connection_ = nullptr;
}

Outcome UnitOfWork::commit()
{
    const Connection& connection = *connection_;
    TRY(connection.script(nested_ ? "RELEASE inner_work" : "COMMIT"));
    end();
    // A journal that comes back after a power failure would undo what was acknowledged. SQLite's
    // own synchronous = EXTRA does the same, and fails where folders cannot be synced.
    return kind_ == Kind::Writing && !nested_ ? keepNamesBeside(connection.path()) : Outcome();
}

} // namespace jiuzhang
