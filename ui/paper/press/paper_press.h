// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/papers/typesetter.h"
#include "ui/paper/docx/docx_document.h"
#include "ui/paper/grid/file_origin.h"
#include "ui/paper/table/clue_form.h"

#include <functional>
#include <optional>

class QPrinter;

namespace jiuzhang::paper {

// The text of a kind where the office has changed it (checkText); nullopt where it has not.
using OfficeTexts = std::function<std::optional<QByteArray>(const QString& kind)>;

// Sets letters, notices and the clue form from the office's texts or else those in
// resources/paper. What a paper looks like depends on kind, text, fields and settings alone, so
// a preview, a print and the issued PDF have the same pages. May be used in any thread of a
// program that has a QGuiApplication, if `texts` may. Besides what Typesetter names, pdf()
// refuses KindUnknown, DateUnreadable, AmountUnreadable, UnknownChoice, CharacterMissing and
// PaperFailed.
class PaperPress : public Typesetter {
public:
    explicit PaperPress(LetterSettings settings = {}, OfficeTexts texts = {});

    [[nodiscard]] Result<QByteArray> pdf(const std::vector<PaperOrder>& orders) const override;
    // A clue form by itself is one to type into.
    [[nodiscard]] Result<QByteArray> docx(const std::vector<PaperOrder>& orders) const override;
    [[nodiscard]] Result<QString> said(const std::vector<PaperOrder>& orders) const override;
    [[nodiscard]] Result<QByteArray> joined(const std::vector<QByteArray>& pdfs) const override;
    [[nodiscard]] Result<QByteArray> ofd(const QByteArray& pdf) const override;

    // The pages that the papers will have, for paint() or printOn() to show. A letter that
    // has no number yet says so in its place. Refuses as pdf() does.
    [[nodiscard]] Result<std::vector<Page>> preview(const std::vector<PaperOrder>& orders,
                                                    const Typefaces& faces) const;

    // The same pages as pdf() on paper. Refuses PaperFailed when the printer does not take them.
    [[nodiscard]] Outcome print(const std::vector<PaperOrder>& orders, QPrinter& printer) const;

private:
    [[nodiscard]] Result<QByteArray> text(const QString& kind) const;
    using Worded = std::variant<Letter, TableSheet>;
    [[nodiscard]] Result<Worded> content(const PaperOrder& order) const;
    [[nodiscard]] Result<FormText> form(const PaperOrder& order) const;
    [[nodiscard]] Result<QString> title(const PaperOrder& order) const; // as it is filled in
    [[nodiscard]] Result<FileOrigin> origin(const std::vector<PaperOrder>& orders) const;
    [[nodiscard]] Result<TableSheet> annexSheet(const PaperOrder& order,
                                                std::size_t letterPages) const;
    [[nodiscard]] Result<std::vector<Page>>
    annexPages(const PaperOrder& order, std::size_t letterPages, const Typefaces& faces) const;
    [[nodiscard]] Result<std::vector<Page>> pages(const PaperOrder& order,
                                                  const Typefaces& faces) const;
    [[nodiscard]] Result<std::vector<Page>> pages(const std::vector<PaperOrder>& orders,
                                                  const Typefaces& faces) const;

    LetterSettings settings_;
    OfficeTexts texts_;
};

} // namespace jiuzhang::paper
