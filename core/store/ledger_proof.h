// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/event_log.h"
#include "core/store/index_proof.h"
#include "core/store/progress_count.h"

#include <QHash>

namespace jiuzhang {

// The parts of verify, each adding the problems it finds.
class LedgerProof {
public:
    LedgerProof(Connection& connection, Verification& found, ProgressCount& progress,
                const LedgerCare::Judge& judge)
        : connection_(connection), log_(connection), found_(found), progress_(progress),
          judge_(judge)
    {
    }

    [[nodiscard]] Outcome checkFile();
    [[nodiscard]] Outcome checkSchema();
    [[nodiscard]] Outcome checkChain(const std::optional<LedgerCare::Anchor>& anchor);
    [[nodiscard]] Outcome checkContents(); // after the chain, which names them
    [[nodiscard]] Outcome checkProjection();
    [[nodiscard]] Outcome checkDrafts();

private:
    void problem(const char* kind, const QString& where, const QString& detail);
    void checkLink(const Event& event, bool sound, std::int64_t expectedSeq,
                   const QByteArray& previousHash);
    void noteContent(const Event& event);
    void judge(std::span<const Event> events);
    Outcome checkSequences(std::int64_t last);
    Outcome checkHistory(std::span<const Event> events, IndexProof& index);
    Outcome checkCase(const Case& expected);
    Outcome checkSuperfluous();

    Connection& connection_;
    EventLog log_;
    Verification& found_;
    ProgressCount& progress_;
    const LedgerCare::Judge& judge_;
    QString index_;                    // the search index as a new ledger defines it
    QHash<QByteArray, QString> named_; // contents by their SHA-256, and what each is called
};

} // namespace jiuzhang
