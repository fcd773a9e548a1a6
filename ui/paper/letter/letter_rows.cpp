// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/letter/letter_layout.h"

#include "ui/paper/grid/title_lines.h"
#include "ui/paper/grid/type_area.h"
#include "ui/paper/grid/typefaces.h"

#include <algorithm>

namespace jiuzhang::paper {

namespace {

constexpr double kIndent = 2 * kCharacterPitch;

// A heading of more lines is text, and may end a page.
constexpr std::size_t kHeadingLines = 3;

// A text in lines; those after the first begin at `left`, the first further in by `indent`.
void append(std::vector<Row>& rows, const Cells& text, double left, double width, double indent,
            bool isHeading = false)
{
    const auto lines = brokenIntoLines(text, width, indent);
    isHeading = isHeading && lines.size() <= kHeadingLines;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const double in = at == 0 ? indent : 0;
        const bool last = at + 1 == lines.size();
        rows.push_back({lines[at], left + in, last ? 0 : width - in, isHeading});
    }
}

// A word and what follows it, later lines aligned after the word.
void appendAfter(std::vector<Row>& rows, const Cells& word, const Cells& text, double left,
                 double width)
{
    const double in = widthOf(word);
    std::vector<Row> lines;
    append(lines, text, left + in, width - in, 0);
    if (lines.empty())
        return;
    Row& first = lines.front();
    first.line.insert(first.line.begin(), word.begin(), word.end());
    first.left = left;
    first.width += first.width > 0 ? in : 0;
    rows.insert(rows.end(), lines.begin(), lines.end());
}

Cells body(const QString& text, const Typefaces& faces, Face face = Face::FangSong)
{
    return cellsOf(text, {face}, kCharacterPitch, faces);
}

// In as few lines as hold it, and these of about the same length.
std::vector<Cells> evenLines(const Cells& text, double width)
{
    const std::size_t least = brokenIntoLines(text, width).size();
    double narrow = widthOf(text) / static_cast<double>(std::max<std::size_t>(least, 1));
    while (narrow < width && brokenIntoLines(text, narrow).size() > least)
        narrow += kCharacterPitch;
    return brokenIntoLines(text, std::min(narrow, width));
}

Face faceOf(int level)
{
    switch (level) {
    case 1:
        return Face::Hei;
    case 2:
        return Face::Kai;
    default:
        return Face::FangSong;
    }
}

} // namespace

std::vector<Row> titleRows(const QStringList& title, const Typefaces& faces)
{
    std::vector<Cells> words;
    for (const QString& word : title)
        words.push_back(cellsOf(word, {Face::Title, kSize2}, kSize2, faces));
    std::vector<Row> rows;
    for (const Cells& line : titleLines(words, kAreaWidth))
        rows.push_back({line, kAreaLeft + (kAreaWidth - widthOf(line)) / 2});
    return rows;
}

std::vector<Row> paragraphRows(const std::vector<Paragraph>& paragraphs, const Typefaces& faces)
{
    std::vector<Row> rows;
    for (const Paragraph& paragraph : paragraphs)
        append(rows, body(paragraph.text, faces, faceOf(paragraph.level)), kAreaLeft, kAreaWidth,
               kIndent, paragraph.level == 1 || paragraph.level == 2);
    for (Row& row : rows)
        row.isText = true;
    return rows;
}

std::vector<Row> bodyRows(const Letter& letter, const Typefaces& faces)
{
    std::vector<Row> rows(1); // addressee or text stand one line below the title
    if (!letter.addressee.isEmpty())
        append(rows, body(letter.addressee + u'：', faces), kAreaLeft, kAreaWidth, 0);
    std::ranges::move(paragraphRows(letter.body, faces), std::back_inserter(rows));
    return rows;
}

// 「附件：」 and one name, or numbered names under each other.
std::vector<Row> attachmentRows(const Letter& letter, const Typefaces& faces)
{
    const QStringList& names = letter.attachments;
    if (names.isEmpty())
        return {};
    const Cells word = body(QStringLiteral("附件："), faces);
    const double left = kAreaLeft + kIndent + widthOf(word);
    std::vector<Row> rows(1);
    for (qsizetype at = 0; at < names.size(); ++at) {
        const Cells number =
            names.size() > 1 ? body(QStringLiteral("%1.").arg(at + 1), faces) : Cells();
        appendAfter(rows, number, body(names[at], faces), left, kAreaRight - left);
    }
    Row& first = rows[1];
    first.line.insert(first.line.begin(), word.begin(), word.end());
    first.left -= widthOf(word);
    first.width += first.width > 0 ? widthOf(word) : 0;
    return rows;
}

std::vector<Row> signatureRows(const Letter& letter, const LetterSettings& settings,
                               const Typefaces& faces)
{
    auto organ = evenLines(body(letter.organ, faces), kAreaWidth - kIndent);
    if (!letter.sealOf.isEmpty()) {
        const auto seal = body(QStringLiteral("（%1代章）").arg(letter.sealOf), faces);
        std::ranges::move(evenLines(seal, kAreaWidth - kIndent), std::back_inserter(organ));
    }
    const Cells date = body(letter.date, faces);
    double widest = 0;
    for (const Cells& line : organ)
        widest = std::max(widest, widthOf(line));

    // Two blank lines put the middle of organ and date a little below the middle of a seal
    // of 42 mm (4.1 lines) whose top stands within a line of the text.
    std::vector<Row> rows(2);
    if (settings.sealed) {
        const double middle =
            std::min(kAreaRight - 4 * kCharacterPitch - widthOf(date) / 2, kAreaRight - widest / 2);
        for (const Cells& line : organ)
            rows.push_back({line, middle - widthOf(line) / 2});
        rows.push_back({date, middle - widthOf(date) / 2});
    } else {
        // A date that would reach further right than the organ pushes the organ in instead.
        const double left = kAreaRight - std::max(kIndent + widest, 2 * kIndent + widthOf(date));
        for (const Cells& line : organ)
            rows.push_back({line, left});
        rows.push_back({date, left + kIndent});
    }
    if (!letter.contact.isEmpty())
        append(rows, body(letter.contact, faces), kAreaLeft, kAreaWidth, kIndent);
    return rows;
}

std::vector<Row> copyRows(const Letter& letter, const Typefaces& faces)
{
    std::vector<Row> rows;
    if (letter.copies.isEmpty())
        return rows;
    const Style style{Face::FangSong, kSize4};
    appendAfter(rows, cellsOf(QStringLiteral("抄送："), style, kSize4, faces),
                cellsOf(letter.copies.join(u'，') + u'。', style, kSize4, faces),
                kAreaLeft + kSize4, kAreaWidth - 2 * kSize4);
    return rows;
}

} // namespace jiuzhang::paper
