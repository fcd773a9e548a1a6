// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jiuzhang {

// 「核实」: what was done, for sheets and papers, by the kind of its event; the kind itself for
// one that has no word.
[[nodiscard]] QString actWord(const QString& eventKind);

} // namespace jiuzhang
