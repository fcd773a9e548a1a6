// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/deductions.h"
#include "ui/shared/line_model.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

// The tables of the screen of points, in words. Points are shown with two places.
struct DeductionLines {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::DeductionLines)
public:
    // A unit, one per line, that loses points or lost some when they were approved; the key is
    // its id.
    [[nodiscard]] static QStringList unitHeadings();
    [[nodiscard]] static std::vector<TableLine> units(const DeductionSheet& sheet,
                                                      const Directory& directory);
    // What lies behind the points of one of them; the key is the case's number, if there is one.
    [[nodiscard]] static QStringList partHeadings();
    [[nodiscard]] static std::vector<TableLine> parts(const DeductionSheet& sheet,
                                                      const UnitId& unit);
    // What it stated, a line each; empty: nothing.
    [[nodiscard]] static QString statements(const DeductionSheet& sheet, const UnitId& unit);
    // Whether it is a draft, or what was approved when and by whom.
    [[nodiscard]] static QString standing(const DeductionSheet& sheet);
};

} // namespace jiuzhang::ui
