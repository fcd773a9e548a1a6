// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/papers/typesetter.h"

// Orders with every field known, for tests to take away from or change.
namespace jiuzhang::paper {

[[nodiscard]] QJsonObject caseFields();
[[nodiscard]] QJsonObject letterFields();
[[nodiscard]] PaperOrder referralLetter(const QJsonObject& changes = {},
                                        const QJsonObject& caseChanges = {});
// Of any kind of letter.
[[nodiscard]] PaperOrder letterOrder(const QString& kind, const QJsonObject& changes = {},
                                     const QJsonObject& caseChanges = {});
// The same as the annex of that letter.
[[nodiscard]] PaperOrder clueFormOf(const PaperOrder& letter);
[[nodiscard]] PaperOrder clueForm(const QJsonObject& caseChanges = {});

// So many characters of plain Chinese text.
[[nodiscard]] QString longText(qsizetype characters);

} // namespace jiuzhang::paper
