// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paper_press.h"

#include "ui/paper/clue_form.h"
#include "ui/paper/docx_letter.h"
#include "ui/paper/fields.h"
#include "ui/paper/joined_pdf.h"
#include "ui/paper/ledger_sheet.h"
#include "ui/paper/output.h"
#include "ui/paper/paper_texts.h"
#include "ui/paper/typefaces.h"

#include <algorithm>

namespace jiuzhang::paper {

namespace {

const QString& clueForm()
{
    static const QString kKind = QStringLiteral("clue-form");
    return kKind;
}

} // namespace

PaperPress::PaperPress(LetterSettings settings, OfficeTexts texts)
    : settings_(settings), texts_(std::move(texts))
{
}

Result<QByteArray> PaperPress::text(const QString& kind) const
{
    if (texts_)
        if (auto changed = texts_(kind))
            return *std::move(changed);
    return shippedText(kind);
}

Result<std::vector<Page>> PaperPress::pages(const PaperOrder& order, const Typefaces& faces) const
{
    if (order.kind == u"ledger-sheet") // its columns are the ledger's, not a text
        return ledgerSheet(order.fields).map([&](const TableSheet& sheet) {
            return sheetPages(sheet, faces);
        });
    const auto json = text(order.kind);
    if (!json)
        return refuse(json.error());
    const QString place = order.kind + QStringLiteral(".json");
    if (order.kind == clueForm())
        return FormText::read(*json, order.kind, place).and_then([&](const FormText& text) {
            return text.pages(order.fields, faces);
        });
    if (sheetKinds().contains(order.kind))
        return SheetText::read(*json, order.kind, place)
            .and_then([&](const SheetText& text) { return text.filled(order.fields); })
            .map([&](const TableSheet& sheet) { return sheetPages(sheet, faces); });
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

Result<std::vector<Page>> PaperPress::preview(const std::vector<PaperOrder>& orders,
                                              const Typefaces& faces) const
{
    const QString number = QStringLiteral("numberText");
    std::vector<PaperOrder> drafts = orders;
    for (PaperOrder& draft : drafts)
        if (fieldValue(draft.fields, number).isNull())
            draft.fields.insert(number, QStringLiteral("（未编号）"));
    return pages(drafts, faces);
}

Result<QByteArray> PaperPress::pdf(const std::vector<PaperOrder>& orders) const
{
    const Typefaces faces;
    return pages(orders, faces).and_then([&](const std::vector<Page>& all) {
        return pdfOf(all, faces);
    });
}

Result<QByteArray> PaperPress::docx(const std::vector<PaperOrder>& orders) const
{
    std::vector<Letter> letters;
    for (const PaperOrder& order : orders) {
        if (!letterKinds().contains(order.kind))
            return refuse(ErrorCode::OutputUnsupported, {order.kind, QStringLiteral(".pdf")});
        auto letter =
            text(order.kind)
                .and_then([&](const QByteArray& json) {
                    return LetterText::read(json, order.kind, order.kind + QStringLiteral(".json"));
                })
                .and_then([&](const LetterText& read) { return read.filled(order.fields); });
        if (!letter)
            return refuse(letter.error());
        letters.push_back(*std::move(letter));
    }
    return letterDocx(letters, settings_, Typefaces());
}

Result<QByteArray> PaperPress::joined(const std::vector<QByteArray>& pdfs) const
{
    return joinedPdf(pdfs);
}

Outcome PaperPress::print(const std::vector<PaperOrder>& orders, QPrinter& printer) const
{
    const Typefaces faces;
    const auto all = pages(orders, faces);
    return all ? printOn(printer, *all, faces) : Outcome(refuse(all.error()));
}

} // namespace jiuzhang::paper
