// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QJsonObject>

#include <vector>

namespace jiuzhang {

// One paper to be set: its kind ("referral-letter", "clue-form", …) and the values that its
// text names. Dates are ISO, money is text in 万元, units are full names, what is not known
// is null; core/office/paper_fields.h makes the values and says their names.
struct PaperOrder {
    QString kind;
    QJsonObject fields;
    bool isAnnex = false; // of the letter before it, which names it
};

// Sets papers on the page. The core decides what a letter says and when it is issued; how
// it looks is ui/paper's, which implements this.
class Typesetter {
public:
    virtual ~Typesetter() = default;
    // One PDF with every order's pages in order, each order starting on a new page. Refuses
    // TemplateInvalid, FieldMissing (a field that the text needs and that has no value).
    [[nodiscard]] virtual Result<QByteArray> pdf(const std::vector<PaperOrder>& orders) const = 0;
    // The same as one text document (.docx), for offices that must edit.
    [[nodiscard]] virtual Result<QByteArray> docx(const std::vector<PaperOrder>& orders) const = 0;
    // What the papers say, without setting them: papers that read alike say the same. Refuses
    // TemplateInvalid and FieldMissing.
    [[nodiscard]] virtual Result<QString> said(const std::vector<PaperOrder>& orders) const = 0;
    // PDFs that were set before as one, page by page as they are. Refuses PaperFailed.
    [[nodiscard]] virtual Result<QByteArray> joined(const std::vector<QByteArray>& pdfs) const = 0;
    // What a PDF that was set before shows as OFD (GB/T 33190). Refuses PaperFailed.
    [[nodiscard]] virtual Result<QByteArray> ofd(const QByteArray& pdf) const = 0;
};

} // namespace jiuzhang
