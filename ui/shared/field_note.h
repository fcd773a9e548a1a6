// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <optional>

namespace jiuzhang::ui {

// What stands beside a field: how it was understood, or why it was not.
struct FieldNote {
    QString understood = {}; // empty: exactly as typed
    std::optional<Error> mistake = {};
    QString takenOut = {}; // what of the text is not kept, in one sentence
    QString origin = {};   // the piece of a pasted text that it was read from
    QString doubt = {};    // why it stays empty: pieces of a pasted text that it might have been
    friend bool operator==(const FieldNote&, const FieldNote&) = default;
};

} // namespace jiuzhang::ui
