// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace jiuzhang::paper {

// What a PDF of papers shows as OFD (GB/T 33190—2016), which offices and their archives keep: the
// same characters, lines and outlines of its fonts in the same places, its title, author and
// chapters. So it says what was frozen, whoever froze it. Equal PDFs give equal bytes. Refuses
// PaperFailed for what is no PDF of papers (shown_pages.h).
[[nodiscard]] Result<QByteArray> ofdOf(const QByteArray& pdf);

} // namespace jiuzhang::paper
