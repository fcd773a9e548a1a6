// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/figure_tally.h"
#include "ui/shared/line_model.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

// 更正: what a month counts although it happened in one that had been reported, one per line;
// the first cell is the case's number.
struct CorrectionLines {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::CorrectionLines)
public:
    [[nodiscard]] static QStringList headings();
    [[nodiscard]] static std::vector<TableLine> of(const ReportSpan& span,
                                                   const std::vector<Correction>& corrections);
};

} // namespace jiuzhang::ui
