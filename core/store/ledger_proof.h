// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/event_log.h"
#include "core/store/progress_count.h"

namespace jiuzhang {

// The parts of verify, each adding the problems it finds.
class LedgerProof {
public:
    LedgerProof(Connection& connection, Verification& found, ProgressCount& progress)
        : connection_(connection), log_(connection), found_(found), progress_(progress)
    {
    }

    [[nodiscard]] Outcome checkFile();
    [[nodiscard]] Outcome checkChain(const std::optional<LedgerCare::Anchor>& anchor);
    [[nodiscard]] Outcome checkPapers();
    [[nodiscard]] Outcome checkProjection();

private:
    void problem(const char* kind, const QString& where, const QString& detail);
    void checkLink(const Event& event, bool plain, std::int64_t expectedSeq,
                   const QByteArray& previousHash);
    Outcome checkEnd(std::int64_t last);
    Outcome checkNumbers();
    Outcome checkCase(const Case& expected);
    Outcome checkSuperfluous();
    Outcome checkWords(const QHash<QString, std::int64_t>& expected);

    Connection& connection_;
    EventLog log_;
    Verification& found_;
    ProgressCount& progress_;
};

} // namespace jiuzhang
