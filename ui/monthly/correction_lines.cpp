// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monthly/correction_lines.h"

#include "ui/shared/terms_text.h"

namespace jiuzhang::ui {

QStringList CorrectionLines::headings()
{
    return {tr("Case number"),        tr("Market entity"),  tr("Unit"),
            tr("Happened on"),        tr("Month reported"), tr("Effect on this month"),
            tr("Entry in the record")};
}

std::vector<TableLine> CorrectionLines::of(const ReportSpan& span,
                                           const std::vector<Correction>& corrections)
{
    std::vector<TableLine> lines;
    for (const auto& each : corrections)
        lines.push_back(
            {.cells = {each.number.text(), each.entity, each.unit, dateText(each.happenedOn),
                       each.month, effectText(each, span), QString::number(each.entry)}});
    return lines;
}

} // namespace jiuzhang::ui
