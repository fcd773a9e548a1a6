// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a setting could have been made. That a ledger can work by it is asked of each besides.
#pragma once

#include "core/office/proof/moment.h"

namespace jiuzhang::proof {

[[nodiscard]] Outcome adoptProgramme(const Moment& at);
// The units are those before with the change that it names.
[[nodiscard]] Outcome adoptUnits(const Moment& at);
[[nodiscard]] Outcome adoptCalendar(const Moment& at);
[[nodiscard]] Outcome adoptRules(const Moment& at);
[[nodiscard]] Outcome setOffice(const Moment& at);
[[nodiscard]] Outcome setWorkingDate(const Moment& at);
[[nodiscard]] Outcome setReporting(const Moment& at);
[[nodiscard]] Outcome setPaperText(const Moment& at);
[[nodiscard]] Outcome setFirstNumber(const Moment& at);
[[nodiscard]] Outcome setPerson(const Moment& at);
[[nodiscard]] Outcome setAccess(const Moment& at);
[[nodiscard]] Outcome setPassphrase(const Moment& at);
[[nodiscard]] Outcome setBackups(const Moment& at);

} // namespace jiuzhang::proof
