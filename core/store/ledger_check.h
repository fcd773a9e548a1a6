// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ledger_care.h"
#include "core/store/event_log.h"
#include "core/store/projection.h"

namespace jiuzhang {

// Proves one ledger file, and makes its current tables again.
class LedgerCheck final : public LedgerCare {
public:
    explicit LedgerCheck(Connection& connection)
        : connection_(connection), log_(connection), projection_(connection)
    {
    }

    QString path() const override { return connection_.path(); }
    using LedgerCare::verify;
    Result<Verification> verify(const std::optional<Anchor>& anchor, const Progress& progress,
                                const Judge& judge) const override;
    Result<Copy> backUp(OutputFile& backup, const std::optional<SealingKey>& key,
                        const Progress& progress, const Judge& judge) const override;
    Outcome tellChain(const std::function<Outcome(const QByteArray& line)>& take) const override;
    Outcome rebuild(const Progress& progress) override;

private:
    Connection& connection_;
    EventLog log_;
    Projection projection_;
};

} // namespace jiuzhang
