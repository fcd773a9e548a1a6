// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/unit_of_work.h"

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
    if (auto begun = connection.script(sql); !begun)
        return refuse(begun.error());
    return UnitOfWork(connection, nested);
}

UnitOfWork::UnitOfWork(UnitOfWork&& other) noexcept
    : connection_(std::exchange(other.connection_, nullptr)), nested_(other.nested_)
{
}

UnitOfWork::~UnitOfWork()
{
    // SQLite itself has undone everything after a full disk or a failed write.
    if (!connection_ || !connection_->isInTransaction())
        return;
    const auto undone =
        connection_->script(nested_ ? "ROLLBACK TO inner_work; RELEASE inner_work" : "ROLLBACK");
    Q_ASSERT(undone);
}

Outcome UnitOfWork::commit()
{
    if (auto kept = connection_->script(nested_ ? "RELEASE inner_work" : "COMMIT"); !kept)
        return kept;
    connection_ = nullptr;
    return {};
}

} // namespace jiuzhang
