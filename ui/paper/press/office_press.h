// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"
#include "ui/paper/press/paper_press.h"

#include <map>

namespace jiuzhang::paper {

// A press that sets these texts of the office (kind → file) and the shipped ones of all other
// kinds.
[[nodiscard]] PaperPress pressWith(std::map<QString, QByteArray> texts);

// The press of an open ledger, for pages on screen and printer: what they show is what would
// be issued.
[[nodiscard]] Result<PaperPress> officePress(const Desk& desk);

} // namespace jiuzhang::paper
