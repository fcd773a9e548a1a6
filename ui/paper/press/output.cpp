// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/press/output.h"

#include "core/base/own_mark.h"
#include "ui/paper/grid/typefaces.h"
#include "ui/paper/press/typed_text.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

namespace jiuzhang::paper {

namespace {

// The whole sheet is ours, margins included.
QPageLayout wholeSheet(const QSizeF& paper)
{
    const bool isWide = paper.width() > paper.height();
    QPageLayout layout(QPageSize(isWide ? paper.transposed() : paper, QPageSize::Millimeter),
                       isWide ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(),
                       QPageLayout::Millimeter);
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

Outcome paintAll(const std::vector<Page>& pages, QPagedPaintDevice& device, int dotsPerInch,
                 const Typefaces& faces)
{
    QPainter painter;
    bool taken = !pages.empty();
    for (std::size_t at = 0; taken && at < pages.size(); ++at) {
        const bool isOther = at == 0 || pages[at].paper != pages[at - 1].paper;
        taken = !isOther || device.setPageLayout(wholeSheet(pages[at].paper));
        taken = taken && (at == 0 ? painter.begin(&device) : device.newPage());
        if (taken)
            paint(pages[at], painter, dotsPerInch / points(72), faces);
    }
    if (!taken || !painter.end())
        return refuse(ErrorCode::PaperFailed, {QStringLiteral("the pages were not taken")});
    return {};
}

} // namespace

Result<QByteArray> pdfOf(const std::vector<Page>& pages, const Typefaces& faces,
                         const FileOrigin& origin)
{
    constexpr int kDotsPerInch = 1200;
    TRY(faces.canPrint(pages));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setCreator(kOwnMark);
    writer.setResolution(kDotsPerInch);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    TRY(paintAll(pages, writer, kDotsPerInch, faces));
    return withTypedText(bytes, pages, origin);
}

Outcome printOn(QPrinter& printer, const std::vector<Page>& pages, const Typefaces& faces)
{
    if (const auto printable = faces.canPrint(pages); !printable)
        return printable;
    return paintAll(pages, printer, printer.resolution(), faces);
}

} // namespace jiuzhang::paper
