// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paper_press.h"

#include "ui/paper/clue_form.h"
#include "ui/paper/typed_text.h"
#include "ui/paper/typefaces.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

namespace jiuzhang::paper {

namespace {

const QString& clueForm()
{
    static const QString kKind = QStringLiteral("clue-form");
    return kKind;
}

const QStringList& kinds()
{
    static const QStringList kKinds{QStringLiteral("referral-letter"),
                                    QStringLiteral("copy-letter"), clueForm()};
    return kKinds;
}

Result<QByteArray> shippedText(const QString& kind)
{
    QFile file(QStringLiteral(":/paper/%1.json").arg(kind));
    if (!kinds().contains(kind) || !file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::KindUnknown, {kind, kinds().join(u' ')});
    return file.readAll();
}

// The whole sheet is ours, margins included.
QPageLayout wholeSheet()
{
    QPageLayout layout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(),
                       QPageLayout::Millimeter);
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

Outcome paintAll(const std::vector<Page>& pages, QPagedPaintDevice& device, int dotsPerInch,
                 const Typefaces& faces)
{
    QPainter painter;
    bool taken = device.setPageLayout(wholeSheet()) && painter.begin(&device);
    for (std::size_t at = 0; taken && at < pages.size(); ++at) {
        taken = at == 0 || device.newPage();
        if (taken)
            paint(pages[at], painter, dotsPerInch / points(72), faces);
    }
    if (!taken || !painter.end())
        return refuse(ErrorCode::PaperFailed, {QStringLiteral("the pages were not taken")});
    return {};
}

} // namespace

PaperPress::PaperPress(LetterSettings settings) : settings_(settings) {}

Result<std::vector<Page>> PaperPress::pages(const PaperOrder& order, const Typefaces& faces) const
{
    const auto json = shippedText(order.kind);
    if (!json)
        return refuse(json.error());
    const QString place = order.kind + QStringLiteral(".json");
    if (order.kind == clueForm())
        return FormText::read(*json, order.kind, place).and_then([&](const FormText& text) {
            return text.pages(order.fields, faces);
        });
    return LetterText::read(*json, order.kind, place)
        .and_then([&](const LetterText& text) { return text.filled(order.fields); })
        .map([&](const Letter& letter) { return letterPages(letter, settings_, faces); });
}

Result<std::vector<Page>> PaperPress::pages(const std::vector<PaperOrder>& orders,
                                            const Typefaces& faces) const
{
    std::vector<Page> all;
    for (const PaperOrder& order : orders) {
        auto set = pages(order, faces);
        if (!set)
            return refuse(set.error());
        std::move(set->begin(), set->end(), std::back_inserter(all));
    }
    return all;
}

Result<QByteArray> PaperPress::pdf(const std::vector<PaperOrder>& orders) const
{
    const Typefaces faces;
    return pages(orders, faces).and_then([&](const std::vector<Page>& all) {
        return pdfOf(all, faces);
    });
}

Outcome PaperPress::print(const std::vector<PaperOrder>& orders, QPrinter& printer) const
{
    const Typefaces faces;
    const auto all = pages(orders, faces);
    return all ? printOn(printer, *all, faces) : Outcome(refuse(all.error()));
}

Result<QByteArray> pdfOf(const std::vector<Page>& pages, const Typefaces& faces)
{
    constexpr int kDotsPerInch = 1200;
    if (const auto printable = faces.canPrint(pages); !printable)
        return refuse(printable.error());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kDotsPerInch);
    if (const auto painted = paintAll(pages, writer, kDotsPerInch, faces); !painted)
        return refuse(painted.error());
    return withTypedText(bytes, pages);
}

Outcome printOn(QPrinter& printer, const std::vector<Page>& pages, const Typefaces& faces)
{
    if (const auto printable = faces.canPrint(pages); !printable)
        return printable;
    return paintAll(pages, printer, printer.resolution(), faces);
}

} // namespace jiuzhang::paper
