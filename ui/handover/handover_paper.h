// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/handing_over_work.h"

namespace jiuzhang::ui {

// The sheet on lying A3, with the lines to be signed. Refuses CharacterMissing, PaperFailed.
[[nodiscard]] Result<QByteArray> handoverPdf(const Handover& handover, const Programme& programme);
[[nodiscard]] Result<QByteArray> handoverDocx(const Handover& handover, const Programme& programme);

// Either of them or the workbook, as the path's ending says. OutputUnsupported for another one.
[[nodiscard]] Result<QByteArray> handoverSheet(const Desk& desk, const Handover& handover,
                                               const QString& path);

} // namespace jiuzhang::ui
