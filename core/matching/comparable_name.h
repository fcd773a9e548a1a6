// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace jiuzhang {

// What of a market entity's name tells it from others: letters and digits in comparable form,
// without the legal form at the end (有限公司, 农民专业合作社 …). Empty when nothing is left, or
// when the text names nobody (匿名).
[[nodiscard]] QString coreName(const QString& name);

// Pairs of neighbouring letters or digits, each packed into one number, sorted, each once. The
// packing is exact for all but the rare characters beyond the BMP: a ledger holds many pairs.
using PairSet = std::vector<quint32>;
[[nodiscard]] PairSet pairsOf(const QString& text);
[[nodiscard]] std::size_t sharedBy(const PairSet& a, const PairSet& b);

// Jaccard ≥ 0.8: of all pairs of both names, four in five stand in both.
[[nodiscard]] bool areSimilarNames(const PairSet& a, const PairSet& b);

// Of the pairs of a name, how many may be missing from a similar one at most: of any so many
// and one more, at least one stands in both. This is what an index may rely on.
[[nodiscard]] std::size_t mostMissing(const PairSet& name);

} // namespace jiuzhang
