// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/paper/grid/file_origin.h"
#include "ui/paper/grid/page.h"

#include <QByteArray>

class QPrinter;

// Where pages go. Nothing is put out when a character of them cannot be printed.
namespace jiuzhang::paper {

// One PDF with its fonts embedded and the typed characters as its text, as an archive keeps it
// (PDF/A-1b, as Qt writes it); equal pages give equal bytes. Refuses CharacterMissing, PaperFailed.
[[nodiscard]] Result<QByteArray> pdfOf(const std::vector<Page>& pages, const Typefaces& faces,
                                       const FileOrigin& origin);

// A printer takes one size of paper a job. Refuses CharacterMissing, PaperFailed.
[[nodiscard]] Outcome printOn(QPrinter& printer, const std::vector<Page>& pages,
                              const Typefaces& faces);

} // namespace jiuzhang::paper
