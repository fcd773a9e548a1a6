// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/grid/page.h"

#include <QString>

#include <cmath>

// Lengths as a text document writes them. All of them come in mm.
namespace jiuzhang::paper {

inline constexpr double kTwip = points(0.05);

[[nodiscard]] inline QString twips(double millimetres)
{
    return QString::number(std::lround(millimetres / kTwip));
}

// Of type, rounded down: what fits must fit.
[[nodiscard]] inline QString halfPoints(double millimetres)
{
    return QString::number(static_cast<int>(millimetres / points(0.5) + 1e-6));
}

// English Metric Units, in which drawings are measured.
[[nodiscard]] inline QString emu(double millimetres)
{
    return QString::number(std::lround(millimetres * 36000));
}

} // namespace jiuzhang::paper
