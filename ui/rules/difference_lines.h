// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/rules/rules.h"
#include "ui/shared/line_model.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

// The cases that a draft would send elsewhere, one per line; the first cell is the number.
struct DifferenceLines {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::DifferenceLines)
public:
    [[nodiscard]] static QStringList headings();
    // `draft` has the words of the rules that decide.
    [[nodiscard]] static std::vector<TableLine>
    of(const std::vector<RoutingDifference>& differences, const std::vector<Rule>& draft,
       const Directory& directory);
};

} // namespace jiuzhang::ui
