// SPDX-License-Identifier: GPL-3.0-or-later
// A paper that is read from top to bottom, with headings, tables and pictures: as a PDF, and as a
// text document that an official can edit. Both say the same page. Needs a QGuiApplication.
#pragma once

#include "core/base/error.h"
#include "ui/paper/grid/file_origin.h"

#include <QImage>

#include <map>

class QTextDocument;

namespace jiuzhang::paper {

inline constexpr int kDotsPerInch = 300; // of the PDF, and of pictures in it

// What stands in a link, <a href='#name'>, for the number of the page where <a name='name'> is.
inline const QString kPageNumber = QStringLiteral("000");

struct ProsePicture {
    QImage image;
    QString told; // what it shows, for those who do not see it
};

struct Prose {
    QString html; // as a QTextDocument reads it; a picture by its name
    std::map<QString, ProsePicture> pictures = {};
};

// Sets it on this page. Set its paint device before, if it is to be printed.
void compose(QTextDocument& page, const Prose& prose);

// A4, with an outline of the headings of the first level where there are several.
[[nodiscard]] Result<QByteArray> prosePdf(const Prose& prose, const FileOrigin& origin);
// As .docx, in the type of official papers. Refuses PaperFailed.
[[nodiscard]] Result<QByteArray> proseDocx(const Prose& prose, const FileOrigin& origin);

} // namespace jiuzhang::paper
