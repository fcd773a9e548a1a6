// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace jiuzhang {

// Whether what these fields of a letter tell of its matter, claims and merged clues included, would
// take more than a third of a page of 22 lines by 28 characters: it then stands in an annex
// (forms.md, What a document office sends back).
[[nodiscard]] bool areFactsLong(const QJsonObject& fields);

} // namespace jiuzhang
