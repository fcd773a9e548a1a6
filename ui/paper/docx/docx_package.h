// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace jiuzhang::paper {

// A .docx with this as its word/document.xml; its other parts (styles, settings, page numbers)
// are those of resources/paper/docx. Equal documents give equal bytes. Refuses PaperFailed.
[[nodiscard]] Result<QByteArray> docxPackage(const QByteArray& documentXml);

} // namespace jiuzhang::paper
