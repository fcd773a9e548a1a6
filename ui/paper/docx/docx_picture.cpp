// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/docx/docx_body.h"

#include "ui/paper/docx/docx_package.h"
#include "ui/paper/docx/docx_units.h"

namespace jiuzhang::paper {

namespace {
const QString kPictures =
    QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture");
}

void DocxBody::add(const DocxPicture& picture)
{
    pictures_.push_back(picture.png);
    const QString id = QString::number(++drawings_);
    start("w:p");
    start("w:pPr");
    empty("w:pStyle", {{"w:val", QStringLiteral("Picture")}});
    xml_.writeEndElement();
    start("w:r");
    start("w:drawing");
    start("wp:inline");
    empty("wp:extent", {{"cx", emu(picture.size.width())}, {"cy", emu(picture.size.height())}});
    empty("wp:docPr", {{"id", id}, {"name", picture.name}, {"descr", picture.name}});
    empty("wp:cNvGraphicFramePr");
    start("a:graphic");
    start("a:graphicData", {{"uri", kPictures}});
    writePicture(picture);
    for (int element = 0; element < 6; ++element)
        xml_.writeEndElement();
}

void DocxBody::writePicture(const DocxPicture& picture)
{
    const QString none = QStringLiteral("0");
    start("pic:pic", {{"xmlns:pic", kPictures}});
    start("pic:nvPicPr");
    empty("pic:cNvPr", {{"id", none}, {"name", picture.name}});
    empty("pic:cNvPicPr");
    xml_.writeEndElement();
    start("pic:blipFill");
    empty("a:blip", {{"r:embed", pictureId(pictures_.size())}});
    start("a:stretch");
    empty("a:fillRect");
    xml_.writeEndElement();
    xml_.writeEndElement();
    start("pic:spPr");
    start("a:xfrm");
    empty("a:off", {{"x", none}, {"y", none}});
    empty("a:ext", {{"cx", emu(picture.size.width())}, {"cy", emu(picture.size.height())}});
    xml_.writeEndElement();
    start("a:prstGeom", {{"prst", QStringLiteral("rect")}});
    empty("a:avLst");
    for (int element = 0; element < 3; ++element)
        xml_.writeEndElement();
}

} // namespace jiuzhang::paper
