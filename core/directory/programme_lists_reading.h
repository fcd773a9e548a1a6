// SPDX-License-Identifier: GPL-3.0-or-later
// How the short lists of a programme file are read: a part of programme_reading. What is
// wrong is noted as a mistake of its place; what comes back is then not to be used.
#pragma once

#include "core/base/json_cursor.h"
#include "core/calendar/term.h"
#include "core/directory/programme_lists.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>

namespace jiuzhang {

// Where a month may stand: the one in which the ledger's first registered clue counts.
inline const QString kFirstClue = QStringLiteral("first-clue");

[[nodiscard]] std::vector<Sender> readSenders(const JsonCursor& list);
[[nodiscard]] QJsonArray toJson(const std::vector<Sender>& senders); // as they are read
[[nodiscard]] std::vector<Category> readCategories(const JsonCursor& list);
[[nodiscard]] std::vector<Source> readSources(const JsonCursor& list);
[[nodiscard]] std::vector<StageWindow> readStages(const JsonCursor& list);
[[nodiscard]] std::vector<Term> readTerms(const JsonCursor& list);
[[nodiscard]] std::vector<Rung> readLadder(const JsonCursor& list);
[[nodiscard]] MonthlyReporting readReporting(const JsonCursor& object);
[[nodiscard]] QJsonObject toJson(const MonthlyReporting& reporting); // as it is read
// Words by their code: {"out-of-scope": "不属于专项治理范围"}.
[[nodiscard]] std::map<QString, QString> readWords(const JsonCursor& object);

// The word of each kind of letter in its numbers. One sequence runs per kind, so two kinds
// with one word would give two letters the same number.
[[nodiscard]] std::map<QString, QString> readNumberWords(const JsonCursor& object);

} // namespace jiuzhang
