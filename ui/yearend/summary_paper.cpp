// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/summary_paper.h"

#include "core/base/own_mark.h"
#include "ui/paper/press/typed_text.h"
#include "ui/yearend/month_chart.h"
#include "ui/yearend/summary_text.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QUrl>

namespace jiuzhang::ui {

namespace {

constexpr int kDotsPerInch = 300;
constexpr double kPaperMargin = 20; // mm on all sides
constexpr double kFooter = 8;       // mm, inside the lower margin
constexpr QSize kChart{1800, 720};  // dots: 152 × 61 mm

const QString kStyle = QStringLiteral(
    "body, td, th, p { font-family: '仿宋_GB2312', '仿宋', 'FangSong', 'FandolFang', "
    "'Noto Serif CJK SC'; } h1, h2, th { font-family: '黑体', 'SimHei', 'Noto Sans CJK SC'; "
    "font-weight: normal; } h1 { font-size: 18pt; text-align: center; } h2 { font-size: 13pt; } "
    "p { font-size: 10.5pt; } td, th { font-size: 8pt; }");

double dots(double millimetres)
{
    return millimetres * kDotsPerInch / 25.4;
}

QImage chartOf(const std::vector<MonthFlow>& months)
{
    QImage image(kChart, QImage::Format_RGB32);
    image.setDotsPerMeterX(static_cast<int>(kDotsPerInch / 0.0254));
    image.setDotsPerMeterY(static_cast<int>(kDotsPerInch / 0.0254));
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font(QStringLiteral("Noto Sans CJK SC"));
    font.setPixelSize(40);
    painter.setFont(font);
    paintMonthChart(painter, QRectF(QPointF(), kChart), months);
    return image;
}

// Glyphs that stand for a character only beside others, as for the digits of an anchor or for two
// letters at once, cannot be copied out again.
void setPlainGlyphs(QTextDocument& document)
{
    QTextCharFormat plain;
    plain.setFontStyleStrategy(QFont::PreferNoShaping);
    QTextCursor all(&document);
    all.select(QTextCursor::Document);
    all.mergeCharFormat(plain);
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
        context.clip = shown;
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

Result<QByteArray> summaryPdf(const YearSummary& summary, const Programme& programme)
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
    document.setDefaultStyleSheet(kStyle);
    document.setDocumentMargin(0);
    document.addResource(QTextDocument::ImageResource, QUrl(QString::fromUtf16(kChartResource)),
                         chartOf(summary.months));
    document.setHtml(summaryText(summary, programme));
    setPlainGlyphs(document);
    document.setPageSize(body);
    paintPages(writer, document, body);
    buffer.close();
    return paper::withoutRadicals(bytes, programme.title);
}

} // namespace jiuzhang::ui
