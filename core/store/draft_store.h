// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/draft_box.h"
#include "core/store/statement.h"

namespace jiuzhang {

// The drafts of one ledger file.
class DraftStore final : public DraftBox {
public:
    explicit DraftStore(Connection& connection) : connection_(connection) {}

    Result<std::vector<Draft>> drafts() const override;
    Result<std::int64_t> save(std::optional<std::int64_t> id, const QJsonObject& form) override;
    Outcome discard(std::int64_t id) override;

private:
    Connection& connection_;
};

// Of a ledger that kept none before: a digest for each draft that is there.
[[nodiscard]] Outcome keepDigests(Connection& connection);

// Those that are not as they were saved: "added", "changed", "lost".
[[nodiscard]] Outcome
forEachBadDraft(Connection& connection,
                const std::function<void(std::int64_t draft, const QString& what)>& visit);

} // namespace jiuzhang
