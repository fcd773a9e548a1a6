// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/grid/page.h"

// Pages as they are set, for tests that ask of each what stands in one line.
namespace jiuzhang::paper {

// Characters of one size beside each other: a line of text, or of one cell of a table.
struct Run {
    std::size_t page; // from 0
    double size;      // mm
    QString text;
};

[[nodiscard]] inline std::vector<Run> runsOn(const std::vector<Page>& pages)
{
    constexpr double kMostGap = 1.5; // characters; between two cells there is more
    std::vector<Run> runs;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        const Glyph* before = nullptr;
        for (const Glyph& glyph : pages[page].glyphs) {
            const QPointF step = before ? glyph.baseline - before->baseline : QPointF();
            const bool goesOn = before && glyph.style.size == before->style.size && step.y() == 0 &&
                                step.x() > 0 && step.x() < kMostGap * glyph.style.size;
            if (!goesOn)
                runs.push_back({page, glyph.style.size, {}});
            runs.back().text += QString::fromUcs4(&glyph.character, 1);
            before = &glyph;
        }
    }
    return runs;
}

} // namespace jiuzhang::paper
