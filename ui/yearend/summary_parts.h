// SPDX-License-Identifier: GPL-3.0-or-later
// What several parts of the summary's text say.
#pragma once

#include "ui/paper/prose/prose_parts.h"
#include "ui/yearend/summary_text.h"

namespace jiuzhang::ui {

using paper::PageTable;
using paper::paragraph;

// Of what is left out on the page, by the name of the workbook's sheet.
[[nodiscard]] QString inWorkbook(const QString& what, std::size_t lines, const QString& sheet);

// Each told in a paragraph; more than the paper holds stand in the workbook's sheet of that name.
template <class Line, class Told>
QString paragraphs(const std::vector<Line>& lines, const QString& sheet, const QString& none,
                   const Told& told)
{
    if (lines.empty())
        return paragraph(none);
    if (lines.size() > kMostLines)
        return inWorkbook(sheet, lines.size(), sheet);
    QString html;
    for (const Line& line : lines)
        html += paragraph(told(line));
    return html;
}

} // namespace jiuzhang::ui
