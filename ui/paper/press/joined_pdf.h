// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

#include <vector>

namespace jiuzhang::paper {

// The pages of all of them in order, as they are; equal PDFs give equal bytes. Refuses
// PaperFailed for what is no PDF.
[[nodiscard]] Result<QByteArray> joinedPdf(const std::vector<QByteArray>& pdfs);

} // namespace jiuzhang::paper
