// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of such a paper are made of, as rich text of a QTextDocument.
#pragma once

#include <QStringList>

#include <vector>

namespace jiuzhang::paper {

[[nodiscard]] QString paragraph(const QString& text);

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

} // namespace jiuzhang::paper
