// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/letter/letter_layout.h"

#include "ui/paper/grid/type_area.h"
#include "ui/paper/grid/typefaces.h"

#include <algorithm>
#include <cmath>

namespace jiuzhang::paper {

namespace {

constexpr double kAreaToDash = 7; // mm from the type area to the dash of the page number

// A page's lines of the grid, from `top` down.
struct Sheet {
    double top = kAreaTop;
    std::size_t capacity = kLinesPerPage;
    std::vector<Row> rows;

    [[nodiscard]] std::size_t room() const { return capacity - rows.size(); }
};

// Lets rows run over as many sheets as they need.
class Flow {
public:
    explicit Flow(Sheet first) { sheets_.push_back(std::move(first)); }

    void add(const std::vector<Row>& rows)
    {
        for (const Row& row : rows) {
            if (sheets_.back().room() == 0)
                turnPage(0);
            if (!row.line.empty() || !sheets_.back().rows.empty())
                sheets_.back().rows.push_back(row);
        }
    }

    // The end of the letter: on one sheet, with lines of the text above it; the note of what is
    // attached stays with it where a page can hold both. `foot` stands at the bottom of the
    // last sheet.
    void finish(const std::vector<Row>& note, const std::vector<Row>& signature,
                const std::vector<Row>& foot)
    {
        std::vector<Row> end = note;
        if (note.size() + signature.size() + foot.size() + kLeastText > kLinesPerPage) {
            add(note);
            end.clear();
        }
        end.insert(end.end(), signature.begin(), signature.end());
        // Copies to so many that they fill a page go on pages of their own.
        const bool footFits = end.size() + foot.size() + kLeastText <= kLinesPerPage;
        const std::size_t below = footFits ? foot.size() : 0;
        if (sheets_.back().room() < end.size() + below)
            turnPage(linesToTake());
        else
            fillUp(end.size() + below);
        add(end);
        if (!footFits && sheets_.back().room() < foot.size())
            turnPage(0);
        while (sheets_.back().room() > foot.size())
            sheets_.back().rows.emplace_back();
        add(foot);
    }

    [[nodiscard]] const std::vector<Sheet>& sheets() const { return sheets_; }

private:
    // The last lines of the text, or of what stands there instead.
    [[nodiscard]] std::size_t linesToTake() const
    {
        const auto& rows = sheets_.back().rows;
        const auto end =
            std::find_if(rows.rbegin(), rows.rend(), [](const Row& row) { return !row.isText; });
        const auto text = static_cast<std::size_t>(end - rows.rbegin());
        return text == 0 ? kLeastText : std::min(text, kLeastText);
    }

    // Moves lines of the sheet before on to one that has too few, where `below` them has room too.
    void fillUp(std::size_t below)
    {
        if (sheets_.size() < 2)
            return;
        std::vector<Row> tail = sheets_.back().rows;
        if (tail.size() >= kLeastText)
            return;
        const std::size_t wanted = kLeastText - tail.size();
        Sheet& before = sheets_[sheets_.size() - 2];
        const std::size_t taken = withHeadings(before.rows, wanted);
        if (taken + tail.size() + below > sheets_.back().capacity || taken >= before.rows.size())
            return;
        sheets_.pop_back();
        turnPage(wanted);
        auto& rows = sheets_.back().rows;
        rows.insert(rows.end(), tail.begin(), tail.end());
    }

    // So many last rows, and the headings that would end the sheet.
    [[nodiscard]] static std::size_t withHeadings(const std::vector<Row>& rows, std::size_t taken)
    {
        constexpr std::size_t kMostTaken = kLinesPerPage / 2; // else headings alone never end
        while (taken < std::min(rows.size(), kMostTaken) && rows[rows.size() - taken - 1].isHeading)
            ++taken;
        return taken;
    }

    // Starts a sheet with the last `taken` rows of the one before, and with the headings that
    // would end it.
    void turnPage(std::size_t taken)
    {
        std::vector<Row>& rows = sheets_.back().rows;
        taken = withHeadings(rows, taken);
        const auto cut = rows.end() - static_cast<std::ptrdiff_t>(std::min(taken, rows.size()));
        Sheet next;
        std::copy_if(cut, rows.end(), std::back_inserter(next.rows),
                     [](const Row& row) { return !row.line.empty(); });
        rows.erase(cut, rows.end());
        sheets_.push_back(std::move(next));
    }

    std::vector<Sheet> sheets_;
};

// The lines of a letter, from the title down.
struct LetterRows {
    std::vector<Row> title;
    std::vector<Row> body; // begins with a blank line
    std::vector<Row> note; // the same, or none
    std::vector<Row> signature;
    std::vector<Row> foot;
};

Flow flowing(const Sheet& first, LetterRows rows, Closing closing)
{
    if (closing.aboveNote && !rows.note.empty())
        rows.note.erase(rows.note.begin());
    if (closing.underTitle)
        rows.body.erase(rows.body.begin());
    Flow flow(first);
    flow.add(rows.title);
    flow.add(rows.body);
    flow.finish(rows.note, rows.signature, rows.foot);
    return flow;
}

Closing savingPage(const Sheet& first, const LetterRows& rows)
{
    const auto open = flowing(first, rows, {}).sheets().size();
    for (const Closing closing : {Closing{true, false}, {false, true}, {true, true}})
        if (flowing(first, rows, closing).sheets().size() < open)
            return closing;
    return {};
}

// The lines of the grid of the first page, under its head.
Sheet firstSheet(const Letter& letter, const LetterSettings& settings, const Typefaces& faces,
                 Page& head)
{
    Sheet first;
    if (letter.form == Letter::Form::Letter) {
        first.top = drawLetterHead(letter, settings, faces, head) - (kLinePitch - kSize2) / 2;
        first.capacity =
            static_cast<std::size_t>(std::floor((kAreaBottom - first.top) / kLinePitch));
    }
    return first;
}

LetterRows rowsOf(const Letter& letter, const LetterSettings& settings, const Typefaces& faces)
{
    return {titleRows(letter.title, faces), bodyRows(letter, faces), attachmentRows(letter, faces),
            signatureRows(letter, settings, faces),
            letter.annexes.empty() ? copyRows(letter, faces) : std::vector<Row>()};
}

} // namespace

void drawPageNumber(std::size_t number, double top, const Typefaces& faces, Page& page)
{
    const Style style{Face::Song, kSize4};
    const Cells dash{{U'—', style, faces.shapeOf(U'—', style.face).advance * kSize4}};
    const Cells gap{{U' ', style, kSize4 / 2}};
    const Cells digits = cellsOf(QString::number(number), style, kSize4, faces);
    Cells cells;
    for (const Cells& part : {dash, gap, digits, gap, dash})
        cells.insert(cells.end(), part.begin(), part.end());
    const double dashTop = faces.shapeOf(U'—', style.face).ink.top() * kSize4;
    const double left = number % 2 == 0 ? kAreaLeft + kSize4 : kAreaRight - kSize4 - widthOf(cells);
    set(cells, {left, top - dashTop}, 0, page.glyphs);
}

void drawRows(const std::vector<Row>& rows, double top, Page& page)
{
    for (const Row& row : rows) {
        if (!row.line.empty())
            set(row.line, {row.left, baselineIn(top, row.line.front().style.size)}, row.width,
                page.glyphs);
        top += kLinePitch;
    }
}

Closing closingOf(const Letter& letter, const LetterSettings& settings, const Typefaces& faces)
{
    Page head;
    return savingPage(firstSheet(letter, settings, faces, head), rowsOf(letter, settings, faces));
}

std::vector<Page> letterPages(const Letter& letter, const LetterSettings& settings,
                              const Typefaces& faces)
{
    Page head;
    const Sheet first = firstSheet(letter, settings, faces, head);
    const LetterRows rows = rowsOf(letter, settings, faces);
    const Flow flow = flowing(first, rows, savingPage(first, rows));

    std::vector<Page> pages(flow.sheets().size());
    pages.front() = std::move(head);
    const QString number = letter.number.isEmpty() ? QString() : letter.number + QChar(0x3000);
    pages.front().headings = {{number + letter.title.join(QString())}}; // copies have one title
    for (std::size_t at = 0; at < pages.size(); ++at)
        drawRows(flow.sheets()[at].rows, flow.sheets()[at].top, pages[at]);
    if (!letter.annexes.empty())
        std::ranges::move(annexPages(letter, copyRows(letter, faces), faces),
                          std::back_inserter(pages));
    for (std::size_t at = 1; at < pages.size(); ++at)
        drawPageNumber(at + 1, kAreaBottom + kAreaToDash, faces, pages[at]);
    return pages;
}

} // namespace jiuzhang::paper
