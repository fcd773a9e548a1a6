// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/case_rows.h"

namespace jiuzhang {

// What a case is found by: every pair of neighbouring characters of its texts, one after the
// other, a blank between. No pair reaches over the end of a text.
[[nodiscard]] QString wordsOf(const Case& subject);

// The FTS5 expression that finds `text` as it was typed: each of its parts between blanks must
// occur. Nothing when it holds no letter and no digit.
[[nodiscard]] std::optional<QString> expressionFor(const QString& text);

// case_text: full-text search that knows Chinese (see the schema). The table keeps no copy of
// the words, so what is taken out must be said as it was put in.
class SearchIndex {
public:
    SearchIndex(Connection& connection, Tables tables);
    [[nodiscard]] Outcome add(const Case& subject);
    [[nodiscard]] Outcome replace(const Case& before, const Case& after);
    [[nodiscard]] Outcome clear();

private:
    Connection& connection_;
    QString insert_, remove_, clear_;
};

} // namespace jiuzhang
