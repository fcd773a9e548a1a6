// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/prose/prose_parts.h"

#include "ui/shared/clue_text.h"

namespace jiuzhang::paper {

QString paragraph(const QString& text)
{
    return QStringLiteral("<p>%1</p>").arg(ui::escaped(text));
}

PageTable::PageTable(const QStringList& headings, const std::vector<double>& widths)
{
    html_ = QStringLiteral("<table border='1' cellspacing='0' cellpadding='3' width='100%'>"
                           "<thead><tr>");
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        html_ += QStringLiteral("<th%1>%2</th>")
                     .arg(at < widths.size() ? QStringLiteral(" width='%1%'").arg(widths[at])
                                             : QString(),
                          ui::escaped(headings[i]));
    }
    html_ += QStringLiteral("</tr></thead>");
}

void PageTable::row(const QStringList& cells, qsizetype firstNumber)
{
    html_ += QStringLiteral("<tr>");
    for (qsizetype i = 0; i < cells.size(); ++i)
        html_ += QStringLiteral("<td align='%1'>%2</td>")
                     .arg(i < firstNumber ? QStringLiteral("left") : QStringLiteral("right"),
                          ui::escaped(cells[i]));
    html_ += QStringLiteral("</tr>");
}

} // namespace jiuzhang::paper
