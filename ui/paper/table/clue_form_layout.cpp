// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/table/clue_form.h"

#include "ui/paper/grid/title_lines.h"
#include "ui/paper/grid/type_area.h"
#include "ui/paper/grid/typefaces.h"
#include "ui/paper/table/form_cells.h"
#include "ui/paper/table/table_fit.h"
#include "ui/paper/text/fields.h"

#include <algorithm>
#include <cmath>

namespace jiuzhang::paper {

namespace {

constexpr double kLeft = (kPaperWidth - FormText::kTableWidth) / 2;
constexpr double kAnnexTop = 22;
constexpr double kTitleTop = 31;
constexpr double kTableTop = 44;
constexpr double kFormInnerRule = 0.2;
constexpr double kFormOuterRule = 0.5;

void drawBox(const QRectF& box, double thickness, Page& page)
{
    const QPointF corners[] = {box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()};
    for (std::size_t at = 0; at < 4; ++at)
        page.rules.push_back({QLineF(corners[at], corners[(at + 1) % 4]), thickness});
}

// No wider than the table and no deeper than `room`: smaller where it would be, and on more lines
// where one of that size is too long.
void drawCentred(const QString& text, Style style, double top, double room, const Typefaces& faces,
                 Page& page)
{
    constexpr double kLeading = 1.2;
    const auto broken = [&] {
        return titleLines({cellsOf(text, style, style.size, faces)}, FormText::kTableWidth);
    };
    std::vector<Cells> lines = broken();
    while (static_cast<double>(lines.size()) * kLeading * style.size > room &&
           style.size > kSmallestType) {
        style.size = std::max(style.size - kSmallerBy, kSmallestType);
        lines = broken();
    }
    for (const Cells& line : lines) {
        set(line, {(kPaperWidth - widthOf(line)) / 2, baselineIn(top, style.size, style.size)}, 0,
            page.glyphs);
        top += kLeading * style.size;
    }
}

bool fillsFromTop(const CellLines& cell)
{
    return cell.cell->kind == FormCell::Kind::Prose;
}

bool isCentred(const CellLines& cell)
{
    return cell.cell->kind == FormCell::Kind::Label;
}

// Lines from `first` up to `end` in the box.
void drawLines(const CellLines& cell, std::size_t first, std::size_t end, const QRectF& box,
               Page& page)
{
    const double height = static_cast<double>(end - first) * kFormLeading;
    double top =
        fillsFromTop(cell) ? box.top() + kFormPadding : box.top() + (box.height() - height) / 2;
    for (std::size_t at = first; at < end; ++at, top += kFormLeading) {
        const Cells& line = cell.lines[at];
        const double width = widthOf(line);
        const double left = isCentred(cell) ? box.left() + (box.width() - width) / 2
                                            : box.left() + kFormSidePadding;
        set(line, {left, baselineIn(top, line.front().style.size, kFormLeading)}, 0, page.glyphs);
    }
}

std::size_t linesThatFit(double height)
{
    constexpr double kTolerance = 1e-6;
    return static_cast<std::size_t>(
        std::max(0.0, std::floor((height - 2 * kFormPadding) / kFormLeading + kTolerance)));
}

// What a page could not hold: the lines from `next` on.
struct Rest {
    CellLines cell;
    std::size_t next;
};

// Draws the form's own page and collects what has to go on.
class FormPage {
public:
    FormPage(const Typefaces& faces, Page& page) : faces_(faces), page_(page) {}

    void draw(const std::vector<FormSection>& sections, const std::vector<RowLines>& rows)
    {
        double top = kTableTop;
        auto row = rows.begin();
        for (const FormSection& section : sections) {
            const double begin = top;
            const double left =
                section.label.isEmpty() ? kLeft : kLeft + FormText::kSectionLabelWidth;
            for (std::size_t at = 0; at < section.rows.size(); ++at, ++row) {
                drawRow(*row, left, top);
                top += row->height;
            }
            if (!section.label.isEmpty())
                drawSectionLabel(section.label, {kLeft, begin, left - kLeft, top - begin});
        }
        drawBox({kLeft, kTableTop, FormText::kTableWidth, top - kTableTop}, kFormOuterRule, page_);
    }

    [[nodiscard]] const std::vector<Rest>& rests() const { return rests_; }

private:
    void drawRow(const RowLines& row, double left, double top)
    {
        for (const CellLines& cell : row.cells) {
            const QRectF box(left, top, cell.cell->width, row.height);
            drawBox(box, kFormInnerRule, page_);
            drawCell(cell, box);
            left += box.width();
        }
    }

    void drawCell(const CellLines& cell, const QRectF& box)
    {
        const std::size_t room = linesThatFit(box.height());
        if (cell.lines.size() <= room) {
            drawLines(cell, 0, cell.lines.size(), box, page_);
            return;
        }
        // The last line of the cell says that the text goes on.
        const std::size_t kept = room - 1;
        CellLines shown{cell.cell, cell.label, cell.lines};
        shown.lines.resize(kept);
        shown.lines.push_back(cellsOf(QStringLiteral("（下转续页）"), {Face::Kai, points(10.5)},
                                      points(10.5), faces_));
        drawLines(shown, 0, shown.lines.size(), box, page_);
        rests_.push_back({cell, kept});
    }

    // The characters one under the other.
    void drawSectionLabel(const QString& label, const QRectF& box)
    {
        drawBox(box, kFormInnerRule, page_);
        FormCell cell{FormCell::Kind::Label, box.width(), label, {}};
        CellLines upright{&cell, label, {}};
        for (const Cell& one : cellsOf(label, {Face::Hei, points(10.5)}, points(10.5), faces_))
            upright.lines.push_back({one});
        drawLines(upright, 0, upright.lines.size(), box, page_);
    }

    const Typefaces& faces_;
    Page& page_;
    std::vector<Rest> rests_;
};

void drawContinuationHead(const QString& title, const QString& number, const Typefaces& faces,
                          Page& page)
{
    constexpr double kNumberTop = 39;
    const Style style{Face::Song, points(10.5)};
    drawCentred(title + QStringLiteral("（续页）"), {Face::Title, kSize3}, kTitleTop,
                kNumberTop - kTitleTop, faces, page);
    set(cellsOf(number, style, style.size, faces),
        {kLeft, baselineIn(kNumberTop, style.size, style.size)}, 0, page.glyphs);
}

// Pages for what the form could not hold: what it is in the left column, its lines beside it.
std::vector<Page> continuationPages(const std::vector<Rest>& rests, const QString& title,
                                    const QString& number, const Typefaces& faces)
{
    constexpr double kBottom = kTableTop + FormText::kTableHeight;
    constexpr double kLabelWidth = 28;
    std::vector<Page> pages;
    double top = kBottom;
    for (const Rest& rest : rests)
        for (std::size_t next = rest.next; next < rest.cell.lines.size();) {
            if (linesThatFit(kBottom - top) == 0) {
                drawContinuationHead(title, number, faces, pages.emplace_back());
                top = kTableTop;
            }
            const std::size_t end =
                std::min(rest.cell.lines.size(), next + linesThatFit(kBottom - top));
            const double height = static_cast<double>(end - next) * kFormLeading + 2 * kFormPadding;
            const QRectF label(kLeft, top, kLabelWidth, height);
            const QRectF text(label.topRight(),
                              QSizeF(FormText::kTableWidth - kLabelWidth, height));
            const FormCell cell{FormCell::Kind::Label, kLabelWidth, {}, {}};
            const CellLines words{&cell,
                                  {},
                                  cellLines(rest.cell.label, {Face::Hei, points(10.5)},
                                            kLabelWidth - 2 * kFormSidePadding, 0, faces)};
            drawBox(label, kFormInnerRule, pages.back());
            drawBox(text, kFormInnerRule, pages.back());
            drawLines(words, 0, words.lines.size(), label, pages.back());
            drawLines(rest.cell, next, end, text, pages.back());
            next = end;
            top += height;
        }
    return pages;
}

void drawPageNumbers(std::vector<Page>& pages, const Typefaces& faces)
{
    if (pages.size() < 2)
        return;
    for (std::size_t at = 0; at < pages.size(); ++at)
        drawCentred(QStringLiteral("第%1页 共%2页").arg(at + 1).arg(pages.size()),
                    {Face::Song, points(10.5)}, FormText::kFootTop, kSize3, faces, pages[at]);
}

} // namespace

Result<std::vector<RowLines>> FormText::lines(const QJsonObject& fields,
                                              const Typefaces& faces) const
{
    std::vector<RowLines> rows;
    for (const FormSection& section : sections_)
        for (const FormRow& row : section.rows) {
            auto lines = TRY(rowLines(row, fields, choices_, faces));
            rows.push_back(std::move(lines));
        }
    return rows;
}

Result<std::vector<Page>> FormText::pages(const QJsonObject& fields, const Typefaces& faces,
                                          const QString& annexTitle) const
{
    const auto words = TRY(filled(title_, fields));
    const auto number = fieldText(fields, QStringLiteral("case.number"));
    if (!number)
        return refuse(number.error());
    auto rows = TRY(lines(fields, faces));
    shareOut(rows, kTableHeight);

    const bool isAnnex = !annexTitle.isEmpty();
    const QString title = isAnnex ? annexTitle : words.join(QString());
    std::vector<Page> pages(1);
    pages.front().headings = {{title, isAnnex}};
    const Cells annex =
        cellsOf(isAnnex ? QStringLiteral("附件") : annex_, {Face::Hei, kSize3}, kSize3, faces);
    set(annex, {kLeft, baselineIn(kAnnexTop, kSize3, kSize3)}, 0, pages.front().glyphs);
    drawCentred(title, {Face::Title, kSize2}, kTitleTop, kTableTop - kTitleTop, faces,
                pages.front());
    FormPage form(faces, pages.front());
    form.draw(sections_, rows);

    const QString numberLine = *number ? QStringLiteral("编号：") + **number : QString();
    auto more = continuationPages(form.rests(), title, numberLine, faces);
    std::move(more.begin(), more.end(), std::back_inserter(pages));
    if (!isAnnex)
        drawPageNumbers(pages, faces);
    return pages;
}

} // namespace jiuzhang::paper
