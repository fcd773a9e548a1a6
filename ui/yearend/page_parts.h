// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the summary's text are made of, as rich text of a QTextDocument.
#pragma once

#include "core/directory/programme.h"

#include <QStringList>

#include <vector>

namespace jiuzhang::ui {

[[nodiscard]] QString paragraph(const QString& text);

// Of what is left out on the page, by the name of the workbook's sheet.
[[nodiscard]] QString inWorkbook(const QString& what, std::size_t lines, const QString& sheet);

[[nodiscard]] QString unitName(const std::optional<UnitId>& unit, const Programme& programme);

class PageTable {
public:
    // `widths` in percent of the page; none: as the texts need.
    explicit PageTable(const QStringList& headings, const std::vector<double>& widths = {});
    // The cells before `firstNumber` on the left, the others on the right.
    void row(const QStringList& cells, qsizetype firstNumber);
    [[nodiscard]] QString html() const { return html_ + QStringLiteral("</table>"); }

private:
    QString html_;
};

} // namespace jiuzhang::ui
