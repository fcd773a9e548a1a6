// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/press/paper_press.h"

#include "core/office/papers/paper_kinds.h"
#include "ui/paper/grid/typefaces.h"
#include "ui/paper/press/joined_pdf.h"
#include "ui/paper/press/ofd_document.h"
#include "ui/paper/press/output.h"
#include "ui/paper/press/paper_texts.h"
#include "ui/paper/table/clue_form.h"
#include "ui/paper/table/ledger_sheet.h"
#include "ui/paper/text/fields.h"

#include <algorithm>

namespace jiuzhang::paper {

namespace {

using Setting = PaperKind::Setting;

const QString kAttachment = QStringLiteral("attachment"); // what the letter calls its annex

QString wordsOf(const Table& table)
{
    QString words;
    for (const QStringList& row : table.rows)
        words += row.join(u'\t') + u'\n';
    return words;
}

QString wordsOf(const std::vector<Paragraph>& paragraphs)
{
    QStringList words;
    for (const Paragraph& paragraph : paragraphs)
        words += paragraph.text;
    return words.join(u'\n');
}

QString wordsOf(const Letter& letter)
{
    QStringList words = letter.title;
    words << letter.addressee << letter.number << letter.date << letter.contact;
    words += wordsOf(letter.body);
    words += letter.attachments + letter.copies;
    for (const Annex& annex : letter.annexes)
        words +=
            annex.title +
            std::visit([](const auto& text) { return QStringList(wordsOf(text)); }, annex.content);
    return words.join(u'\n');
}

QString wordsOf(const TableSheet& sheet)
{
    QStringList words = sheet.title + sheet.below;
    words += sheet.above;
    for (const SheetPart& part : sheet.parts)
        words << part.heading << wordsOf(part.table);
    return words.join(u'\n');
}

// 「草稿」 at the head of each page, above all that an issued paper has.
void markDraft(Page& page, const Typefaces& faces)
{
    constexpr double kTop = 12;
    constexpr double kLeft = 28;
    const Cells mark =
        cellsOf(QStringLiteral("签发稿（草稿）"), {Face::Hei, kSize4}, kSize4, faces);
    set(mark, {kLeft, kTop + kSize4}, 0, page.glyphs);
}

Setting settingOf(const PaperOrder& order)
{
    const PaperKind* kind = paperKind(order.kind);
    return kind ? kind->setting : Setting::Letter; // whose text then does not exist
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

// All but the clue form, which is made of cells of its own.
Result<PaperPress::Worded> PaperPress::content(const PaperOrder& order) const
{
    const auto asPaper = [](auto content) { return Worded(std::move(content)); };
    const Setting setting = settingOf(order);
    if (setting == Setting::LedgerSheet) // its columns are the ledger's, not a text
        return ledgerSheet(order.fields).map(asPaper);
    const auto json = TRY(text(order.kind));
    const QString place = order.kind + QStringLiteral(".json");
    const auto filled = [&](const auto& text) { return text.filled(order.fields); };
    if (setting == Setting::Sheet)
        return SheetText::read(json, order.kind, place).and_then(filled).map(asPaper);
    return LetterText::read(json, order.kind, place).and_then(filled).map(asPaper);
}

Result<FormText> PaperPress::form(const PaperOrder& order) const
{
    return text(order.kind).and_then([&](const QByteArray& json) {
        return FormText::read(json, order.kind, order.kind + QStringLiteral(".json"));
    });
}

Result<QString> PaperPress::title(const PaperOrder& order) const
{
    if (settingOf(order) == Setting::ClueForm)
        return form(order).and_then([&](const FormText& form) { return form.title(order.fields); });
    return content(order).map([](const Worded& paper) {
        return std::visit([](const auto& text) { return text.title.join(QString()); }, paper);
    });
}

Result<FileOrigin> PaperPress::origin(const std::vector<PaperOrder>& orders) const
{
    if (orders.empty())
        return FileOrigin();
    const auto title = TRY(this->title(orders.front()));
    return FileOrigin{title, fieldValue(orders.front().fields, QStringLiteral("organ")).toString()};
}

// A list with the heading and the page numbers of what a letter brings.
Result<TableSheet> PaperPress::annexSheet(const PaperOrder& order, std::size_t letterPages) const
{
    return content(order).map([&](const Worded& paper) {
        TableSheet sheet = std::get<TableSheet>(paper);
        sheet.label = kAnnexLabel;
        sheet.pagesBefore = letterPages;
        return sheet;
    });
}

// Under the very title that the letter named; the page numbers run on.
Result<std::vector<Page>> PaperPress::annexPages(const PaperOrder& order, std::size_t letterPages,
                                                 const Typefaces& faces) const
{
    if (settingOf(order) == Setting::Sheet)
        return annexSheet(order, letterPages).map([&](const TableSheet& sheet) {
            return sheetPages(sheet, faces);
        });
    auto pages = form(order).and_then([&](const FormText& form) {
        return form.pages(order.fields, faces, fieldValue(order.fields, kAttachment).toString());
    });
    if (pages)
        for (std::size_t at = 0; at < pages->size(); ++at)
            drawPageNumber(letterPages + at + 1, FormText::kFootTop, faces, (*pages)[at]);
    return pages;
}

Result<std::vector<Page>> PaperPress::pages(const PaperOrder& order, const Typefaces& faces) const
{
    if (settingOf(order) == Setting::ClueForm)
        return form(order).and_then(
            [&](const FormText& form) { return form.pages(order.fields, faces); });
    return content(order).map([&](const Worded& paper) {
        if (const auto* sheet = std::get_if<TableSheet>(&paper))
            return sheetPages(*sheet, faces);
        return letterPages(std::get<Letter>(paper), settings_, faces);
    });
}

Result<std::vector<Page>> PaperPress::pages(const std::vector<PaperOrder>& orders,
                                            const Typefaces& faces) const
{
    std::vector<Page> all;
    std::size_t before = 0; // pages of the order before
    for (const PaperOrder& order : orders) {
        auto set = TRY(order.isAnnex ? annexPages(order, before, faces) : pages(order, faces));
        before = set.size();
        if (order.fields[u"draft"].toBool())
            std::ranges::for_each(set, [&](Page& page) { markDraft(page, faces); });
        std::move(set.begin(), set.end(), std::back_inserter(all));
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
    const auto all = TRY(pages(orders, faces));
    return pdfOf(all, faces, TRY(origin(orders)));
}

Result<QByteArray> PaperPress::docx(const std::vector<PaperOrder>& orders) const
{
    std::vector<DocxPaper> papers;
    for (const PaperOrder& order : orders) {
        if (order.isAnnex && settingOf(order) == Setting::Sheet) {
            papers.push_back(TRY(annexSheet(order, 0)));
            continue;
        }
        if (settingOf(order) == Setting::ClueForm) {
            const QString annexTitle =
                order.isAnnex ? fieldValue(order.fields, kAttachment).toString() : QString();
            papers.push_back(TRY(form(order).and_then([&](const FormText& form) {
                return form.sheet(order.fields, Typefaces(), annexTitle);
            })));
            continue;
        }
        auto paper = TRY(content(order));
        std::visit([&](auto& content) { papers.emplace_back(std::move(content)); }, paper);
    }
    return docxOf(papers, settings_, Typefaces(), TRY(origin(orders)));
}

Result<QString> PaperPress::said(const std::vector<PaperOrder>& orders) const
{
    QString said;
    for (const PaperOrder& order : orders) {
        if (settingOf(order) == Setting::ClueForm)
            said += TRY(form(order).and_then(
                [&](const FormText& form) { return form.said(order.fields); }));
        else
            said += TRY(content(order).map([](const Worded& paper) {
                return std::visit([](const auto& text) { return wordsOf(text); }, paper);
            }));
    }
    return said;
}

Result<QByteArray> PaperPress::joined(const std::vector<QByteArray>& pdfs) const
{
    return joinedPdf(pdfs);
}

Result<QByteArray> PaperPress::ofd(const QByteArray& pdf) const
{
    return ofdOf(pdf);
}

Outcome PaperPress::print(const std::vector<PaperOrder>& orders, QPrinter& printer) const
{
    const Typefaces faces;
    const auto all = pages(orders, faces);
    return all ? printOn(printer, *all, faces) : Outcome(refuse(all.error()));
}

} // namespace jiuzhang::paper
