// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace jiuzhang::test {

// All that a file says, to whoever reads it and to whoever opens it up: of a PDF its pages, what it
// says of itself, and each of its streams, inflated; of a .docx or .xlsx the name and content of
// every part, whole and without its tags, as a name may stand in several; of anything else its
// bytes.
[[nodiscard]] QString allTextsOf(const QByteArray& file);

// The outline of a PDF, as poppler's pdftohtml tells it in XML.
[[nodiscard]] QString outlineOf(const QByteArray& pdf);

// Whether the words stand anywhere in the bytes of the file, inflated, as UTF-8 or UTF-16, or in
// the hexadecimal digits in which a PDF writes that.
[[nodiscard]] bool standsInBytes(const QByteArray& inflated, const QString& words);
[[nodiscard]] QByteArray inflatedBytesOf(const QByteArray& file);

} // namespace jiuzhang::test
