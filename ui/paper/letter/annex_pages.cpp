// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/letter/letter_layout.h"

#include "ui/paper/grid/type_area.h"
#include "ui/paper/grid/typefaces.h"

#include <algorithm>

namespace jiuzhang::paper {

namespace {

// Pages that are filled from the top, with the depth that is already taken.
struct Sheets {
    std::vector<Page> pages;
    double y = kAreaBottom; // mm

    void turn()
    {
        pages.emplace_back();
        y = kAreaTop;
    }
};

// 「附件2」 on the first line, the title from the third line on.
std::vector<Row> headRows(const Annex& annex, const QString& label, const Typefaces& faces)
{
    std::vector<Row> rows{{cellsOf(label, {Face::Hei}, kCharacterPitch, faces), kAreaLeft}};
    rows.emplace_back();
    for (Row& row : titleRows(annex.title, faces))
        rows.push_back(std::move(row));
    return rows;
}

void layBelow(const std::vector<Row>& head, const Table& content, const Typefaces& faces,
              Sheets& sheets)
{
    constexpr double kTitleToTable = kLinePitch / 2;
    drawRows(head, kAreaTop, sheets.pages.back());
    sheets.y += static_cast<double>(head.size()) * kLinePitch + kTitleToTable;
    const LaidTable table(content, faces);
    bool first = true;
    for (const TablePart& part : table.parts(kAreaBottom - sheets.y, kAreaHeight)) {
        if (!first)
            sheets.turn();
        first = false;
        const double left = kAreaLeft + (kAreaWidth - table.width()) / 2;
        table.draw(part, {left, sheets.y}, sheets.pages.back());
        sheets.y += part.height;
    }
}

// The text on the grid, a line below the title.
void layBelow(std::vector<Row> rows, const std::vector<Paragraph>& content, const Typefaces& faces,
              Sheets& sheets)
{
    rows.emplace_back();
    std::ranges::move(paragraphRows(content, faces), std::back_inserter(rows));
    for (std::size_t from = 0; from < rows.size();) {
        if (from > 0)
            sheets.turn();
        auto lines = std::min<std::size_t>(kLinesPerPage, rows.size() - from);
        const std::size_t left = rows.size() - from - lines;
        if (left > 0 && left < kLeastText)
            lines -= kLeastText - left;
        const auto first = rows.begin() + static_cast<std::ptrdiff_t>(from);
        drawRows({first, first + static_cast<std::ptrdiff_t>(lines)}, kAreaTop,
                 sheets.pages.back());
        sheets.y = kAreaTop + static_cast<double>(lines) * kLinePitch;
        from += lines;
    }
}

void lay(const Annex& annex, const QString& label, const Typefaces& faces, Sheets& sheets)
{
    sheets.turn();
    sheets.pages.back().headings = {{annex.title.join(QString()), true}};
    const auto head = headRows(annex, label, faces);
    std::visit([&](const auto& content) { layBelow(head, content, faces, sheets); }, annex.content);
}

} // namespace

std::vector<Page> annexPages(const Letter& letter, const std::vector<Row>& foot,
                             const Typefaces& faces)
{
    Sheets sheets;
    for (std::size_t at = 0; at < letter.annexes.size(); ++at) {
        const QString number = letter.attachments.size() > 1 ? QString::number(at + 1) : QString();
        lay(letter.annexes[at], kAnnexLabel + number, faces, sheets);
    }
    for (std::size_t from = 0; from < foot.size(); from += kLinesPerPage) {
        const auto lines = std::min<std::size_t>(kLinesPerPage, foot.size() - from);
        const double height = static_cast<double>(lines) * kLinePitch;
        if (sheets.y + height > kAreaBottom)
            sheets.turn();
        const auto first = foot.begin() + static_cast<std::ptrdiff_t>(from);
        drawRows({first, first + static_cast<std::ptrdiff_t>(lines)}, kAreaBottom - height,
                 sheets.pages.back());
        sheets.y = kAreaBottom;
    }
    return std::move(sheets.pages);
}

} // namespace jiuzhang::paper
