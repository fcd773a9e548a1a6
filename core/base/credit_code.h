// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jiuzhang {

// Whether the text is a unified social credit code (统一社会信用代码, GB 32100—2015): 18
// characters of its alphabet and the right check character.
[[nodiscard]] bool isCreditCode(const QString& text);

} // namespace jiuzhang
