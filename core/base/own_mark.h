// SPDX-License-Identifier: GPL-3.0-or-later
// What the program leaves in the papers and workbooks it writes, so that it knows them again: a
// file of its own may be written over without a question, another one never.
#pragma once

#include <QByteArray>
#include <QString>

namespace jiuzhang {

inline constexpr int kZipEnd = 22; // bytes of the record that ends a zip, without a comment
inline const QString kOwnMark = QStringLiteral("Jiuzhang"); // a PDF's creator, a zip's comment

// The mark as a PDF holds it, in the dictionary of its origin: "/Creator <feff004a…>".
[[nodiscard]] QByteArray creatorInPdf();

// The bytes of a zip without a comment, with the mark as its comment.
[[nodiscard]] QByteArray markedZip(QByteArray zip);

// Whether the mark stands in the file; not where it cannot be read.
[[nodiscard]] bool isOwnFile(const QString& path);

} // namespace jiuzhang
