// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/paper/grid/file_origin.h"
#include "ui/paper/grid/page.h"
#include "ui/paper/press/pdf_properties.h"

#include <QByteArray>

namespace jiuzhang::paper {

// Makes the text in a PDF of these pages the text that was typed. Qt maps a glyph back to
// the lowest character that uses it, which in Noto CJK is often a compatibility radical (⼀
// for 一), and knows nothing beyond the basic plane (𬭎); the pages know what was meant.
// Also makes the page exactly A4, and equal pages equal bytes (no date, no random id).
// It tells its origin, and has an outline of the headings of the pages. Refuses PaperFailed when
// the PDF is not one of these pages.
[[nodiscard]] Result<QByteArray>
withTypedText(const QByteArray& pdf, const std::vector<Page>& pages, const FileOrigin& origin);

// The same for a PDF that was not set from pages: whatever its fonts call a radical becomes
// the character that it looks like, and the outline is of these chapters. Refuses PaperFailed
// when it is not a PDF of Qt's.
[[nodiscard]] Result<QByteArray> withoutRadicals(const QByteArray& pdf, const FileOrigin& origin,
                                                 const std::vector<Chapter>& chapters = {});

} // namespace jiuzhang::paper
