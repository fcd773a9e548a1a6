// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/summary_page.h"

#include "ui/yearend/month_chart.h"
#include "ui/yearend/summary_text.h"

#include <QImage>
#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>
#include <QUrl>

namespace jiuzhang::ui {

namespace {

constexpr QSize kChart{1800, 720}; // dots: 152 × 61 mm

const QString kStyle = QStringLiteral(
    "body, td, th, p { font-family: '仿宋_GB2312', '仿宋', 'FangSong', 'FandolFang', "
    "'Noto Serif CJK SC'; } h1, h2, th { font-family: '黑体', 'SimHei', 'Noto Sans CJK SC'; "
    "font-weight: normal; } h1 { font-size: 18pt; text-align: center; } h2 { font-size: 13pt; } "
    "p { font-size: 10.5pt; } td, th { font-size: 9pt; }");

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

} // namespace

void compose(QTextDocument& page, const YearSummary& summary, const Programme& programme)
{
    page.setDefaultStyleSheet(kStyle);
    page.setDocumentMargin(0);
    page.addResource(QTextDocument::ImageResource, QUrl(QString::fromUtf16(kChartResource)),
                     chartOf(summary.months));
    page.setHtml(summaryText(summary, programme));
    setPlainGlyphs(page);
}

} // namespace jiuzhang::ui
