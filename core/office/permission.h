// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"

namespace jiuzhang {

// Of which roles a listed person needs one to leave this event: the row of its act or kind says it.
// What puts an entry right needs a role of that entry; a backup that the program makes by itself,
// as it was told to, is anybody's, and so are the names of units that an import has learnt of whom
// may import. EntryUnknown; ActUnknown: no event is of that kind.
[[nodiscard]] Result<Roles> rolesFor(const CaseRecord& record, const QString& kind,
                                     const QJsonObject& payload);

// Whether whoever acts may leave the event. RoleMissing, and those of mayEnter().
[[nodiscard]] Outcome mayLeave(const Desk& desk, const NewEvent& event);

// What a person has to be to be told the parties of shielded clues (casework, People): enters, acts
// or checks, and has signed in where that is asked. Of a list that is empty, anybody. RoleMissing,
// SignInNeeded, and those of mayEnter().
[[nodiscard]] Outcome maySeeParties(const Desk& desk, const Acting& acting);
// The same, to take them out in clear. FieldMissing: without a reason.
[[nodiscard]] Outcome mayTellParties(const Desk& desk, const Acting& acting, const QString& reason);

// The same to be told the whole chain, which is in clear, and manages besides.
[[nodiscard]] Outcome mayTellChain(const Desk& desk, const Acting& acting);

} // namespace jiuzhang
