// SPDX-License-Identifier: GPL-3.0-or-later
// Which entry of a case may be put right by which act (casework, Rules of correction).
#pragma once

#include "core/casework/acts.h"

#include <span>

namespace jiuzhang {

// The act by which an entry of this kind is undone: withdraw; of what was recognised or paid
// reverse. Null: of what is no act, or puts something right, which is put right by another one.
[[nodiscard]] const ActRow* undoingOf(const QString& kind);

// Whether this value of an act can be corrected. The number of a case, a file or an entry is put
// right by withdrawing the act.
[[nodiscard]] bool mayBeCorrected(const Need& need);

// The old value as a correction or change tells it: what an earlier program let in and no text may
// hold any more is not written again.
[[nodiscard]] QJsonValue oldTold(const QJsonValue& value);

// Of all events of a case those that put right what cannot be: an entry that is not there, that
// did not stand any more, that another act undoes; a field that it does not have, a value that is
// none, an old value that it did not have. No gate lets these in, so the record was changed from
// outside. What an earlier program recorded without naming an entry put nothing right.
[[nodiscard]] std::vector<std::int64_t> brokenRightings(std::span<const Event> events);

} // namespace jiuzhang
