// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/year_summary.h"
#include "ui/shared/line_model.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

// The cases that are open at the end of the year, one per line; the first cell is the number,
// the last the amount.
struct CarriedOverLines {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::CarriedOverLines)
public:
    [[nodiscard]] static QStringList headings();
    [[nodiscard]] static std::vector<TableLine> of(const std::vector<OpenCase>& cases,
                                                   const Programme& programme);
};

} // namespace jiuzhang::ui
