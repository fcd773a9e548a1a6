// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace jiuzhang::paper {

// The files of a package by their names, in their order.
using Parts = std::vector<std::pair<QString, QByteArray>>;

// As one zip archive with the program's mark; equal parts give equal bytes. Refuses PaperFailed.
[[nodiscard]] Result<QByteArray> zipped(const Parts& parts);

} // namespace jiuzhang::paper
