// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/event_log.h"
#include "core/store/progress_count.h"

#include <QHash>

namespace jiuzhang {

// The parts of verify, each adding the problems it finds.
class LedgerProof {
public:
    LedgerProof(Connection& connection, Verification& found, ProgressCount& progress)
        : connection_(connection), log_(connection), found_(found), progress_(progress)
    {
    }

    [[nodiscard]] Outcome checkFile();
    [[nodiscard]] Outcome checkSchema();
    [[nodiscard]] Outcome checkChain(const std::optional<LedgerCare::Anchor>& anchor);
    [[nodiscard]] Outcome checkContents(); // after the chain, which names them
    [[nodiscard]] Outcome checkProjection();

private:
    void problem(const char* kind, const QString& where, const QString& detail);
    void checkLink(const Event& event, bool sound, std::int64_t expectedSeq,
                   const QByteArray& previousHash);
    void noteContent(const Event& event);
    Outcome checkSequences(std::int64_t last);
    Outcome checkCase(const Case& expected);
    Outcome checkSuperfluous();

    Connection& connection_;
    EventLog log_;
    Verification& found_;
    ProgressCount& progress_;
    QString index_;                    // the search index as a new ledger defines it
    QHash<QByteArray, QString> named_; // contents by their SHA-256, and what each is called
};

} // namespace jiuzhang
