// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet_template.h"
#include "core/exchange/zip_book.h"

namespace jiuzhang {

// The office's own .xlsx with {{field}} in its cells, to be filled in. Styles, merged cells, print
// set-up, pictures and all that nobody understands stay as they are, byte for byte; formulas follow
// the rows that move.
class BookTemplate {
public:
    // FileMissing, FileUnreadable, NotAWorkbook, WorkbookDamaged, WorkbookEncrypted,
    // WorkbookTooLarge; PlaceholderMissing when no cell asks for anything.
    [[nodiscard]] static Result<BookTemplate> open(const QString& path);

    [[nodiscard]] std::vector<Placeholder> placeholders() const; // in the order of the cells

    // The row of each sheet that is repeated for each of the cases; sheets without one have none.
    using RepeatedRows = std::map<QString, int>;
    [[nodiscard]] Result<QByteArray> filled(const TemplateValues& values, const RepeatedRows& rows,
                                            int cases) &&;

private:
    struct Part {
        QByteArray name; // of the file in the book
        SheetTemplate sheet;
    };
    explicit BookTemplate(ZipBook book) : book_(std::move(book)) {}
    [[nodiscard]] Outcome readTexts();
    [[nodiscard]] Outcome readSheets();
    [[nodiscard]] Outcome moveDrawings(const QByteArray& sheet, const RowShift& shift);
    [[nodiscard]] Outcome reckonAnew(const std::map<QString, RowShift>& shifts);

    ZipBook book_;
    std::unique_ptr<BookTexts> texts_ = std::make_unique<BookTexts>(); // sheets refer to it
    std::vector<Part> parts_;
};

} // namespace jiuzhang
