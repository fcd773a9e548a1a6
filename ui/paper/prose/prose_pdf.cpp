// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/own_mark.h"
#include "ui/paper/press/typed_text.h"
#include "ui/paper/prose/prose.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

#include <optional>
#include <ranges>
#include <utility>

namespace jiuzhang::paper {

namespace {

constexpr double kPaperMargin = 20; // mm on all sides
constexpr double kFooter = 8;       // mm, inside the lower margin

double dots(double millimetres)
{
    return millimetres * kDotsPerInch / 25.4;
}

// On which the line stands. A block may begin on the page before that of its first line.
int pageOf(const QTextDocument& document, const QTextBlock& block, int line = 0)
{
    double top = document.documentLayout()->blockBoundingRect(block).top(); // lays it out
    if (line < block.layout()->lineCount()) {
        const QTextLine at = block.layout()->lineAt(line);
        top += at.y() + at.height() / 2;
    }
    return static_cast<int>(top / document.pageSize().height());
}

// No heading stays behind at the foot of a page.
void keepHeadingsWithText(QTextDocument& document)
{
    for (auto block = document.begin(); block.next().isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        if (format.headingLevel() == 0 || pageOf(document, block) == pageOf(document, block.next()))
            continue;
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).setBlockFormat(format);
        document.setPageSize(document.pageSize()); // laid out anew as a whole
    }
}

// The place in the block of the first line that stands on another page than the one before it.
std::optional<int> pageEndIn(const QTextBlock& block, const QTextDocument& document)
{
    int page = pageOf(document, block); // before that the block may have no lines yet
    for (int line = 1; line < block.layout()->lineCount(); ++line) {
        const int before = std::exchange(page, pageOf(document, block, line));
        if (before != page)
            return block.layout()->lineAt(line).textStart();
    }
    return std::nullopt;
}

// Of a paragraph that goes on on the next page Qt draws the last line of this one there too, behind
// the clip: nobody sees it, but whoever copies the text out has it twice. So it becomes two.
void splitAtPageEnds(QTextDocument& document)
{
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        const auto end = pageEndIn(block, document);
        if (!end)
            continue;
        QTextBlockFormat first = block.blockFormat();
        QTextBlockFormat rest = first;
        rest.setTopMargin(0);
        rest.setPageBreakPolicy(QTextFormat::PageBreak_Auto);
        first.setBottomMargin(0);
        QTextCursor cursor(block);
        cursor.setPosition(block.position() + *end);
        if (document.characterAt(cursor.position() - 1) == QChar::LineSeparator)
            cursor.deletePreviousChar(); // or a line of nothing would stay before it
        cursor.insertBlock(rest);
        QTextCursor(block).setBlockFormat(first);
        document.setPageSize(document.pageSize()); // laid out anew as a whole
    }
}

struct Linked { // a number to be put in
    int position;
    QString name;
};

void numberPages(QTextDocument& document)
{
    std::map<QString, int> pages;
    std::vector<Linked> numbers;
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextCharFormat format = at.fragment().charFormat();
            for (const auto& name : format.anchorNames())
                pages.emplace(name, pageOf(document, block) + 1);
            if (format.anchorHref().startsWith(u'#') && at.fragment().text() == kPageNumber)
                numbers.push_back({at.fragment().position(), format.anchorHref().mid(1)});
        }
    }
    for (const Linked& number : numbers | std::views::reverse) { // so that places stay
        QTextCursor cursor(&document);
        cursor.setPosition(number.position);
        cursor.setPosition(number.position + static_cast<int>(kPageNumber.size()),
                           QTextCursor::KeepAnchor);
        QTextCharFormat plain = cursor.charFormat();
        plain.setAnchor(false);
        plain.setForeground(Qt::black);
        plain.setFontUnderline(false);
        cursor.insertText(QString::number(pages[number.name]), plain);
    }
}

std::vector<Chapter> headingsIn(const QTextDocument& document)
{
    std::vector<Chapter> chapters;
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 1)
            chapters.push_back({block.text(), static_cast<std::size_t>(pageOf(document, block))});
    }
    return chapters.size() > 1 ? chapters : std::vector<Chapter>();
}

void paintPages(QPdfWriter& writer, QTextDocument& document, const QSizeF& body)
{
    QPainter painter(&writer);
    const int pages = document.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.save();
        painter.translate(dots(kPaperMargin), dots(kPaperMargin) - body.height() * page);
        const QRectF shown(0, body.height() * page, body.width(), body.height());
        painter.setClipRect(shown);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = shown.adjusted(0, 1, 0, -1); // no line that only touches the page
        context.palette.setColor(QPalette::Text, Qt::black);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(QFont(QStringLiteral("Noto Serif CJK SC"), 10));
        painter.drawText(QRectF(0, dots(kPaperMargin) + body.height() + dots(kFooter - 5),
                                writer.width(), dots(kFooter)),
                         Qt::AlignCenter, QStringLiteral("— %1 / %2 —").arg(page + 1).arg(pages));
    }
}

} // namespace

Result<QByteArray> prosePdf(const Prose& prose, const FileOrigin& origin)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kDotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setCreator(kOwnMark);

    const QSizeF body(writer.width() - dots(2 * kPaperMargin),
                      writer.height() - dots(2 * kPaperMargin));
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    compose(document, prose);
    document.setPageSize(body);
    keepHeadingsWithText(document);
    splitAtPageEnds(document);
    numberPages(document);
    paintPages(writer, document, body);
    buffer.close();
    return withoutRadicals(bytes, origin, headingsIn(document));
}

} // namespace jiuzhang::paper
