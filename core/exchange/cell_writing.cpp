// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_writing.h"

#include <map>

namespace jiuzhang {

namespace {

struct CellWriting {
    WrittenWorkbook& book;
    lxw_worksheet* sheet;
    int row;
    int column;
    CellStyle amount;

    void operator()(std::monostate) const { book.blank(sheet, row, column); }
    void operator()(const QString& text) const { book.text(sheet, row, column, text); }
    void operator()(QDate day) const { book.day(sheet, row, column, day); }
    void operator()(Money money) const { book.money(sheet, row, column, money, amount); }
    void operator()(int count) const { book.number(sheet, row, column, count); }
};

} // namespace

int writeCells(WrittenWorkbook& book, lxw_worksheet* sheet, int row,
               std::span<const LedgerCell> cells, std::span<const int> widths, CellStyle amount)
{
    std::map<std::size_t, QStringList> below; // what goes on, by column
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const CellWriting cell{book, sheet, row, static_cast<int>(i), amount};
        const auto* text = std::get_if<QString>(&cells[i]);
        const bool fits = !text || widths.empty() || fitsRow(*text, widths[i]);
        auto pieces = fits ? QStringList() : piecesOf(*text, widths[i]);
        if (pieces.size() < 2) { // or it is longer, and has no place to be parted at
            std::visit(cell, cells[i]);
            continue;
        }
        cell(pieces.takeFirst());
        below[i] = std::move(pieces);
    }
    int rows = 1;
    for (; !below.empty(); ++rows) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const auto more = below.find(i);
            const CellWriting cell{book, sheet, row + rows, static_cast<int>(i), amount};
            if (more == below.end()) {
                cell(std::monostate());
                continue;
            }
            cell(QStringLiteral("（接上）") + more->second.takeFirst());
            if (more->second.isEmpty())
                below.erase(more);
        }
    }
    return rows;
}

} // namespace jiuzhang
