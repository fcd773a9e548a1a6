// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/table/table_sheet.h"

#include "ui/paper/grid/title_lines.h"
#include "ui/paper/grid/type_area.h"

namespace jiuzhang::paper {

namespace {

constexpr double kTitleSize = kSize2;
constexpr double kTitleLeading = 1.4 * kTitleSize;
constexpr double kLineSize = points(12);
constexpr double kLineLeading = 1.6 * kLineSize;
constexpr double kAfterTable = 2; // mm
constexpr double kFootSize = points(10.5);

// Fills pages from the top.
class SheetFlow {
public:
    SheetFlow(const TableSheet& sheet, const Typefaces& faces) : sheet_(sheet), faces_(faces)
    {
        turn();
    }

    void addLabel()
    {
        if (sheet_.label.isEmpty())
            return;
        set(cellsOf(sheet_.label, {Face::Hei, kSize3}, kSize3, faces_),
            {kSheetMargin, baselineIn(y_, kSize3, kLinePitch)}, 0, pages_.back().glyphs);
        y_ += kLinePitch;
    }

    void addTitle()
    {
        pages_.back().headings.push_back({sheet_.title.join(QString()), !sheet_.label.isEmpty()});
        std::vector<Cells> words;
        for (const QString& word : sheet_.title)
            words.push_back(cellsOf(word, {Face::Title, kTitleSize}, kTitleSize, faces_));
        for (const Cells& line : titleLines(words, tableRoom(sheet_.paper))) {
            set(line,
                {(sheet_.paper.width() - widthOf(line)) / 2,
                 baselineIn(y_, kTitleSize, kTitleLeading)},
                0, pages_.back().glyphs);
            y_ += kTitleLeading;
        }
        y_ += kTitleLeading - kTitleSize;
    }

    void addText(const QString& text, Face face = Face::FangSong)
    {
        const Cells cells = cellsOf(text, {face, kLineSize}, kLineSize, faces_);
        for (const Cells& line : brokenIntoLines(cells, tableRoom(sheet_.paper))) {
            if (y_ + kLineLeading > bottom())
                turn();
            set(line, {kSheetMargin, baselineIn(y_, kLineSize, kLineLeading)}, 0,
                pages_.back().glyphs);
            y_ += kLineLeading;
        }
    }

    void add(const SheetPart& part)
    {
        const LaidTable table(part.table, faces_);
        const double heading = part.heading.isEmpty() ? 0 : kLineLeading;
        const double whole = bottom() - kSheetMargin;
        auto parts = table.parts(bottom() - y_ - heading, whole);
        if (parts.front().height <= 0) {
            turn();
            parts = table.parts(whole - heading, whole);
        }
        if (heading > 0) {
            pages_.back().headings.push_back({part.heading, true});
            addText(part.heading, Face::Hei);
        }
        for (std::size_t at = 0; at < parts.size(); ++at) {
            if (at > 0)
                turn();
            table.draw(parts[at], {(sheet_.paper.width() - table.width()) / 2, y_}, pages_.back());
            y_ += parts[at].height;
        }
    }

    void addSpace() { y_ += kAfterTable; }

    [[nodiscard]] std::vector<Page> finished()
    {
        for (std::size_t at = 0; at < pages_.size(); ++at) {
            const Cells line = cellsOf(pageNumber(at), {Face::Song, kFootSize}, kFootSize, faces_);
            set(line,
                {(sheet_.paper.width() - widthOf(line)) / 2,
                 baselineIn(bottom() + kFootSize, kFootSize, kFootSize)},
                0, pages_[at].glyphs);
        }
        return std::move(pages_);
    }

private:
    [[nodiscard]] QString pageNumber(std::size_t at) const
    {
        if (sheet_.label.isEmpty())
            return QStringLiteral("第%1页 共%2页").arg(at + 1).arg(pages_.size());
        return QStringLiteral("— %1 —").arg(sheet_.pagesBefore + at + 1);
    }

    [[nodiscard]] double bottom() const { return sheet_.paper.height() - kSheetMargin; }

    void turn()
    {
        pages_.emplace_back().paper = sheet_.paper;
        y_ = kSheetMargin;
    }

    const TableSheet& sheet_;
    const Typefaces& faces_;
    std::vector<Page> pages_;
    double y_ = 0; // mm that are taken of the last page
};

} // namespace

std::vector<Page> sheetPages(const TableSheet& sheet, const Typefaces& faces)
{
    SheetFlow flow(sheet, faces);
    flow.addLabel();
    flow.addTitle();
    flow.addText(sheet.above);
    for (std::size_t at = 0; at < sheet.parts.size(); ++at) {
        if (at > 0 && !sheet.parts[at].heading.isEmpty())
            flow.addSpace();
        flow.add(sheet.parts[at]);
    }
    flow.addSpace();
    for (const QString& line : sheet.below)
        flow.addText(line);
    return flow.finished();
}

} // namespace jiuzhang::paper
