// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/page_parts.h"

#include "ui/shared/clue_text.h"

namespace jiuzhang::ui {

QString paragraph(const QString& text)
{
    return QStringLiteral("<p>%1</p>").arg(escaped(text));
}

QString inWorkbook(const QString& what, std::size_t lines, const QString& sheet)
{
    return paragraph(QStringLiteral("%1共 %2 条，逐条内容见年度总结工作簿“%3”表。")
                         .arg(what)
                         .arg(lines)
                         .arg(sheet));
}

QString unitName(const std::optional<UnitId>& unit, const Programme& programme)
{
    return unit ? programme.directory.name(*unit) : QStringLiteral("待分办");
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
                          escaped(headings[i]));
    }
    html_ += QStringLiteral("</tr></thead>");
}

void PageTable::row(const QStringList& cells, qsizetype firstNumber)
{
    html_ += QStringLiteral("<tr>");
    for (qsizetype i = 0; i < cells.size(); ++i)
        html_ += QStringLiteral("<td align='%1'>%2</td>")
                     .arg(i < firstNumber ? QStringLiteral("left") : QStringLiteral("right"),
                          escaped(cells[i]));
    html_ += QStringLiteral("</tr>");
}

} // namespace jiuzhang::ui
