// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ledger_check.h"

#include "core/store/lawful_fold.h"
#include "core/store/ledger_proof.h"
#include "core/store/unit_of_work.h"

namespace jiuzhang {

Result<Verification> LedgerCheck::verify(const std::optional<Anchor>& anchor,
                                         const Progress& progress) const
{
    auto unit = TRY(UnitOfWork::begin(connection_, UnitOfWork::Kind::Reading));
    const auto head = TRY(log_.head());
    Verification found{.events = head.seq, .head = head.hash, .problems = {}};
    ProgressCount count(progress, 2 * head.seq); // every event is read twice
    LedgerProof proof(connection_, found, count);
    const auto proved = proof.checkFile()
                            .and_then([&] { return proof.checkSchema(); })
                            .and_then([&] { return proof.checkChain(anchor); })
                            .and_then([&] { return proof.checkContents(); })
                            .and_then([&] { return proof.checkProjection(); });
    if (proved)
        return found;
    // What was changed in the tables themselves can keep the rest from being read.
    const auto code = proved.error().code;
    if (code != ErrorCode::LedgerDamaged &&
        (code != ErrorCode::StorageFailed || found.problems.empty()))
        return refuse(proved.error());
    found.problems.push_back({QStringLiteral("file"), QString(), proved.error().details.last()});
    return found;
}

Outcome LedgerCheck::rebuild(const Progress& progress)
{
    auto unit = TRY(UnitOfWork::begin(connection_, UnitOfWork::Kind::Writing));
    const auto head = TRY(log_.head());
    TRY(projection_.clear());
    ProgressCount count(progress, head.seq);
    const auto made = log_.forEachCase([&](std::span<const Event> events) -> Outcome {
        const auto added = foldedLawfully(events).and_then(
            [&](const Case& subject) { return projection_.add(subject); });
        if (!added)
            return added;
        return count.step(static_cast<std::int64_t>(events.size()));
    });
    return made ? unit.commit() : made;
}

} // namespace jiuzhang
