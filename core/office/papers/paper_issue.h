// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"

namespace jiuzhang {

// Gives one paper its number, sets and freezes it (forms.md, Letter format 9 and 10); inside
// atomically(), so that a paper that cannot be set spends no number. KindUnknown for a kind
// that the programme has no number word for; else as Typesetter.
[[nodiscard]] Result<IssuedPaper> issuePaper(Desk& desk, const std::optional<CaseNumber>& subject,
                                             PaperOrder order, const Acting& acting);

// What an issued paper is set from: itself, or the letter, list and annex that go
// together.
[[nodiscard]] std::vector<PaperOrder> ordersOf(const QString& kind, const QJsonObject& fields);

} // namespace jiuzhang
