// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace jiuzhang::ui {

// The refusal as one sentence in the language of the window: what, where, what to do. The
// only place where such sentences are made.
[[nodiscard]] QString errorText(const Error& error);

// The name of a field of a case or of an act's value, as the forms print it.
[[nodiscard]] QString fieldText(const QString& key);

} // namespace jiuzhang::ui
