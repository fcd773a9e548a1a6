// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/acting.h"
#include "core/office/referral_key.h"

namespace jiuzhang::ui {

// How safe what was referred is, by how many can open it; 0: it is hidden, and not sealed.
[[nodiscard]] QString sealText(int holders);
// Who holds the key and who does not. None: there is none yet.
[[nodiscard]] QString holdersText(const std::optional<ReferralKey>& key);
// What is said with a recovery code, once.
[[nodiscard]] QString recoveryText(const QString& code);
// Of whoever held the key until somebody else set the passphrase.
[[nodiscard]] QString keyLostText(const QString& name);

// What an act means for letters that were sent before it, and of a referral who can open it; empty:
// nothing.
[[nodiscard]] QString afterText(const ActResult& result);

} // namespace jiuzhang::ui
