// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/docx/docx_body.h"
#include "ui/paper/docx/docx_package.h"
#include "ui/paper/grid/typefaces.h"
#include "ui/paper/prose/prose.h"
#include "ui/paper/table/table_fit.h"
#include "ui/paper/table/table_sheet.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <numeric>

namespace jiuzhang::paper {

namespace {

constexpr double kDigit = 0.65;      // of a character's width, in the widest typeface in its place
constexpr double kSides = 0.6;       // of a cell, in characters
constexpr double kLeastColumn = 2.6; // characters
constexpr double kTitle = points(18);
constexpr double kCell = points(9);
constexpr double kPixel = 25.4 / 96; // mm: in these a page counts the size of a picture

const QRegularExpression kHash(QStringLiteral("[0-9a-f]{64}"));

QString plain(QString text)
{
    return text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

TableColumn::Align alignmentOf(const QTextBlock& block)
{
    return block.blockFormat().alignment() & Qt::AlignRight ? TableColumn::Align::Right
                                                            : TableColumn::Align::Left;
}

QString textOf(const QTextTableCell& cell)
{
    QTextCursor all = cell.firstCursorPosition();
    all.setPosition(cell.lastPosition(), QTextCursor::KeepAnchor);
    return plain(all.selectedText());
}

// Of the longest line in it, in characters.
double roomFor(const QString& text)
{
    double widest = 0;
    for (const QString& line : text.split(u'\n')) {
        double room = 0;
        for (const QChar character : line)
            room += character.unicode() < 128 ? kDigit : 1;
        widest = std::max(widest, room);
    }
    return widest + kSides;
}

// In shares of the page: as the page says, else as long as the texts, whose head may be broken in
// two.
std::vector<double> sharesOf(const QTextTable& table)
{
    std::vector<double> shares;
    for (const QTextLength& said : table.format().columnWidthConstraints()) {
        if (said.type() == QTextLength::PercentageLength)
            shares.push_back(said.rawValue());
    }
    if (static_cast<int>(shares.size()) == table.columns())
        return shares;
    shares.assign(static_cast<std::size_t>(table.columns()), kLeastColumn);
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            double& share = shares[static_cast<std::size_t>(column)];
            const double room = roomFor(textOf(table.cellAt(row, column)));
            share = std::max(share, row == 0 ? room / 2 : room);
        }
    }
    return shares;
}

QStringList rowOf(const QTextTable& table, int row)
{
    QStringList cells;
    for (int column = 0; column < table.columns(); ++column)
        cells += textOf(table.cellAt(row, column));
    return cells;
}

// Says what the page says, block by block.
class PageWriting {
public:
    PageWriting(const QTextDocument& page, const Prose& prose) : page_(page), prose_(prose) {}

    [[nodiscard]] Result<QByteArray> write(const FileOrigin& origin)
    {
        const QTextFrame* root = page_.rootFrame();
        for (auto at = root->begin(); !at.atEnd(); ++at) {
            if (const auto* table = qobject_cast<const QTextTable*>(at.currentFrame()))
                write(*table);
            else
                write(at.currentBlock());
        }
        const QByteArray xml = body_.finished({.form = DocxSection::Form::Sheet});
        return docxPackage(xml, origin, body_.pictures());
    }

private:
    void write(const QTextBlock& block)
    {
        const QTextCharFormat first =
            block.begin().atEnd() ? QTextCharFormat() : block.begin().fragment().charFormat();
        if (first.isImageFormat())
            return write(first.toImageFormat());
        const QString text = plain(block.text());
        if (text.isEmpty())
            return; // room between two tables
        const QTextBlockFormat format = block.blockFormat();
        DocxParagraph paragraph{styleOf(format), {{text}}};
        if (format.headingLevel() == 1)
            paragraph.runs.front().size = kTitle; // on one line
        if (text.contains(kHash))
            paragraph.style = "SheetLine"; // spread to both sides, what is before it falls apart
        paragraph.beginsPage = format.pageBreakPolicy() & QTextFormat::PageBreak_AlwaysBefore;
        body_.add(paragraph);
    }

    static const char* styleOf(const QTextBlockFormat& format)
    {
        if (format.headingLevel() == 1)
            return "Title";
        if (format.headingLevel() > 1)
            return "Level1";
        return format.alignment() & Qt::AlignHCenter ? "Subtitle" : "Body";
    }

    void write(const QTextImageFormat& image)
    {
        const auto picture = prose_.pictures.find(image.name());
        if (picture == prose_.pictures.end())
            return;
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        picture->second.image.save(&buffer, "PNG");
        body_.add(DocxPicture{
            png, {image.width() * kPixel, image.height() * kPixel}, picture->second.told});
    }

    void write(const QTextTable& table)
    {
        const double room = tableRoom({kPaperWidth, kPaperHeight});
        const QStringList heads = rowOf(table, 0);
        const std::vector<double> shares = sharesOf(table);
        const double whole = std::accumulate(shares.begin(), shares.end(), 0.0);
        Table set;
        set.size = kCell;
        for (int column = 0; column < table.columns(); ++column)
            set.columns.push_back(
                {heads[column], room * shares[static_cast<std::size_t>(column)] / whole,
                 alignmentOf(table.cellAt(1, column).firstCursorPosition().block())});
        for (int row = 1; row < table.rows(); ++row)
            set.rows.push_back(rowOf(table, row));
        body_.add(withFittingColumns(std::move(set), faces_));
        body_.add(DocxParagraph{.style = "AfterTable", .runs = {}, .before = kCell});
    }

    const QTextDocument& page_;
    const Prose& prose_;
    Typefaces faces_;
    DocxBody body_;
};

} // namespace

Result<QByteArray> proseDocx(const Prose& prose, const FileOrigin& origin)
{
    QTextDocument page;
    compose(page, prose);
    return PageWriting(page, prose).write(origin);
}

} // namespace jiuzhang::paper
