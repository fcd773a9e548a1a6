// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jiuzhang {

// Why something was refused. The sentence for the user is made from the code in one
// place, ui/shared/error_text.cpp; core/base/error_codes.inc lists the codes and says what
// `details` holds for each.
enum class ErrorCode {
#define X(code) code,
#include "core/base/error_codes.inc"
#undef X
};

// The code as other programs see it, in kebab-case: "unknown-unit".
[[nodiscard]] QString errorId(ErrorCode code);

} // namespace jiuzhang
