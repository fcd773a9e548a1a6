// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paper_press.h"

#include "ui/paper/clue_form.h"
#include "ui/paper/fields.h"
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
    const auto json = text(order.kind);
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

Outcome PaperPress::print(const std::vector<PaperOrder>& orders, QPrinter& printer) const
{
    const Typefaces faces;
    const auto all = pages(orders, faces);
    return all ? printOn(printer, *all, faces) : Outcome(refuse(all.error()));
}

} // namespace jiuzhang::paper
