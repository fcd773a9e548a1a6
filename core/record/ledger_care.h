// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/output_file.h"
#include "core/casework/event.h"
#include "core/record/backup.h"
#include "core/sealing/passphrase_key.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace jiuzhang {

struct Problem {
    // "file" "schema" "chain" "sequence" "anchor" "paper" "content" "projection" "search" "draft"
    // "rule" "text" "clock"
    QString kind;
    QString where;
    QString detail;
    std::optional<Error> refusal = {}; // of "rule" and "text": what is said of the event
};

struct Verification {
    std::int64_t events = 0;
    QByteArray head; // hash of the last event
    std::vector<Problem> problems;
    [[nodiscard]] bool ok() const { return problems.empty(); }
    // Drafts are no part of it, and of a clock nobody can say whether it was set or the entry was.
    [[nodiscard]] bool recordStands() const { return hasOnly({u"draft", u"clock"}); }
    // Whether it is all there as it was written, whatever a judge has against it.
    [[nodiscard]] bool isWhole() const { return hasOnly({u"draft", u"clock", u"rule", u"text"}); }
    [[nodiscard]] bool hasOnly(std::initializer_list<const char16_t*> kinds) const
    {
        return std::ranges::all_of(problems, [&](const Problem& each) {
            return std::ranges::any_of(kinds,
                                       [&](auto* kind) { return each.kind == QStringView(kind); });
        });
    }
};

// Proves that the ledger is what was entered, or says where it is not.
class LedgerCare {
public:
    virtual ~LedgerCare() = default;
    // Progress in percent; answer false to cancel.
    [[nodiscard]] virtual QString path() const = 0; // of the ledger's file
    using Progress = std::function<bool(int percent)>;
    struct Anchor { // a hash written down earlier: the event `seq` must still have it
        std::int64_t seq;
        QByteArray hash;
    };
    // What else is asked of the events, those of each case together, the others one by one and
    // before them; the problems that it has with them. Asked of none when all were seen, and
    // nothing was found wrong with the chain.
    using Judge = std::function<std::vector<Problem>(std::span<const Event> events)>;
    // The file's integrity, its tables and triggers against those of a new ledger, the chain, the
    // bytes it names and no others, and the current tables against the events folded anew. It
    // compares, and has no rule of its own: `judge` has, if there is one. Drafts are no part of the
    // record: that one is not as it was saved is told, and the record stands. A chain that was cut
    // off or made anew with all that follows from it is found by the anchor.
    [[nodiscard]] virtual Result<Verification> verify(const std::optional<Anchor>& anchor,
                                                      const Progress& progress,
                                                      const Judge& judge) const = 0;
    [[nodiscard]] Result<Verification> verify(const std::optional<Anchor>& anchor,
                                              const Progress& progress) const
    {
        return verify(anchor, progress, {});
    }
    // A copy of a ledger, and what verify says of it, which finds it whole.
    struct Copy {
        BackupHead head;
        Verification found;
    };
    // Writes a copy of the ledger as it is now, proved by verify, into a backup that has been
    // begun, in clear where there is no key; others may go on working. BackupUnsound: it is not
    // whole. StorageFull, FileUnwritable, LedgerBusy, Cancelled.
    [[nodiscard]] virtual Result<Copy> backUp(OutputFile& backup,
                                              const std::optional<SealingKey>& key,
                                              const Progress& progress,
                                              const Judge& judge) const = 0;
    // The whole chain, a line of JSON per event: {"event":…,"hash":"…"} with what was hashed
    // byte by byte in it, so that the chain can be proved without this program
    // (resources/verify_chain.py). `take` may refuse.
    [[nodiscard]] virtual Outcome
    tellChain(const std::function<Outcome(const QByteArray& line)>& take) const = 0;
    // Throws the current tables away and makes them again from the events.
    [[nodiscard]] virtual Outcome rebuild(const Progress& progress) = 0;
};

} // namespace jiuzhang
