// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"
#include "core/office/papers/paper_issue.h"

#include <functional>

namespace jiuzhang {

// All that one decision of the office leaves in the record. It is made without clock, file or
// change of anything: from the desk and from what the caller knew.
struct Decision {
    std::vector<NewEvent> events = {};     // in the order in which they are recorded
    std::vector<PaperToIssue> papers = {}; // recorded after the events
    std::vector<QByteArray> contents = {}; // of files that the events name by SHA-256
    // Told how many events are recorded; answers whether to go on (else: Cancelled).
    std::function<bool(std::size_t recorded)> goOn = {};
};
using Deciding = std::function<Result<Decision>(const Desk& fresh)>;

struct Recorded {
    std::vector<Event> events = {};
    std::vector<IssuedPaper> papers = {};
    std::vector<Event> earlier = {}; // by the same command, which then leaves nothing now
    [[nodiscard]] bool before() const { return !earlier.empty(); }
};

// The event of that kind that the command recorded earlier, for whoever repeats it to be told
// the same. CommandReused: it recorded something else.
[[nodiscard]] Result<Event> repeated(const Recorded& recorded, const QString& kind);

// Work to be done inside the lock when all is recorded and nothing is kept yet, as writing a
// file beside its place: what it refuses, undoes the record.
using BeforeKept = std::function<Outcome(const Recorded&)>;

// The one way into the record (whiteboard, second plan). Takes the lock; renews the desk's
// rules, units, calendar, texts and day; checks person, day and command; makes the decision on
// the desk as it is then; looks whether the person may leave each event of it (permission.h);
// records them under the name that the list of people has, all or nothing. `about` is the case
// whose command it is, where a command of many cases is decided case by case. Only the first event
// of each case bears the command id. Those of mayEnter(), LedgerBusy, LedgerReadOnly, StorageFull,
// and what the decision refuses. Not inside another decision.
[[nodiscard]] Result<Recorded> decide(Desk& desk, const Acting& acting,
                                      const std::optional<CaseNumber>& about,
                                      const Deciding& decision, const BeforeKept& beforeKept = {});

// The same for an act on one case, told by an event of that kind. Repeated, it answers the papers
// that it issued then. CommandReused.
[[nodiscard]] Result<Recorded> decideAct(Desk& desk, const Acting& acting, const CaseNumber& number,
                                         const QString& kind, const Deciding& decision);

// The same for one event about the whole ledger, most often a setting.
[[nodiscard]] Outcome decideOne(Desk& desk, const Acting& acting,
                                const std::function<Result<NewEvent>(const Desk& fresh)>& event);

} // namespace jiuzhang
