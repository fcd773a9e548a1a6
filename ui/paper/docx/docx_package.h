// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/paper/grid/file_origin.h"

#include <QByteArray>

#include <vector>

namespace jiuzhang::paper {

// How document.xml names a picture of the package, from 1.
[[nodiscard]] QString pictureId(std::size_t number);

// A .docx with this as its word/document.xml and these pictures (PNG), the first of them number 1;
// it tells its origin and its language (Chinese) where a file manager looks for them. Its other
// parts (styles, settings, page numbers) are those of resources/paper/docx. Equal documents give
// equal bytes. Refuses PaperFailed.
[[nodiscard]] Result<QByteArray> docxPackage(const QByteArray& documentXml,
                                             const FileOrigin& origin,
                                             const std::vector<QByteArray>& pictures = {});

} // namespace jiuzhang::paper
