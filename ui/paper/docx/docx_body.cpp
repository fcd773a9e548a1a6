// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/docx/docx_body.h"

#include "ui/paper/docx/docx_units.h"
#include "ui/paper/grid/type_area.h"
#include "ui/paper/table/table_sheet.h"

#include <cmath>

namespace jiuzhang::paper {

namespace {

const QString kOne = QStringLiteral("1");
const QString kNone = QStringLiteral("0");

// What XML cannot carry is nothing that is printed either.
bool isWritable(char32_t character)
{
    const auto category = QChar::category(static_cast<uint>(character));
    return category != QChar::Other_Control && category != QChar::Other_Surrogate &&
           category != QChar::Other_Format && (character & 0xFFFE) != 0xFFFE;
}

bool isNumberSign(char32_t character)
{
    return character < 0x80 && QChar::isLetterOrNumber(static_cast<uint>(character));
}

// The hyphen of a number, as of 2022-0007 and 0798-0000001, is one that a line does not end at:
// so Word's format has it, while LibreOffice 7.4 breaks there all the same.
bool isInNumber(const std::u32string& text, std::size_t at)
{
    return text[at] == U'-' && at > 0 && at + 1 < text.size() && isNumberSign(text[at - 1]) &&
           isNumberSign(text[at + 1]);
}

} // namespace

DocxBody::DocxBody() : xml_(&bytes_)
{
    xml_.writeStartDocument(QStringLiteral("1.0"), true);
    start("w:document",
          {{"xmlns:w",
            QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main")},
           {"xmlns:r",
            QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships")},
           {"xmlns:wp", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/"
                                       "wordprocessingDrawing")},
           {"xmlns:a", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/main")},
           {"xmlns:wps",
            QStringLiteral("http://schemas.microsoft.com/office/word/2010/wordprocessingShape")},
           {"xmlns:mc",
            QStringLiteral("http://schemas.openxmlformats.org/markup-compatibility/2006")},
           {"xmlns:w14", QStringLiteral("http://schemas.microsoft.com/office/word/2010/wordml")},
           {"mc:Ignorable", QStringLiteral("w14")}});
    start("w:body");
}

QByteArray DocxBody::finished(const DocxSection& section)
{
    writeSection(section);
    xml_.writeEndDocument();
    return bytes_;
}

void DocxBody::start(const char* name, const Attributes& attributes)
{
    xml_.writeStartElement(QString::fromLatin1(name));
    for (const auto& [key, value] : attributes)
        xml_.writeAttribute(QString::fromLatin1(key), value);
}

void DocxBody::empty(const char* name, const Attributes& attributes)
{
    start(name, attributes);
    xml_.writeEndElement();
}

void DocxBody::add(const DocxParagraph& paragraph)
{
    start("w:p");
    writeProperties(paragraph);
    for (const Rule& rule : paragraph.rules)
        writeRule(rule);
    for (const DocxRun& run : paragraph.runs)
        writeRun(run);
    xml_.writeEndElement();
}

// The schema wants them in this order.
void DocxBody::writeProperties(const DocxParagraph& paragraph)
{
    start("w:pPr");
    empty("w:pStyle", {{"w:val", QString::fromLatin1(paragraph.style)}});
    if (paragraph.keepNext)
        empty("w:keepNext");
    if (paragraph.beginsPage)
        empty("w:pageBreakBefore");
    if (paragraph.place != DocxParagraph::Place::Flow)
        writeFrame(paragraph);
    writeSpacing(paragraph);
    if (paragraph.ends)
        writeSection(*paragraph.ends);
    xml_.writeEndElement();
}

void DocxBody::writeFrame(const DocxParagraph& paragraph)
{
    const bool onFoot = paragraph.place == DocxParagraph::Place::AreaFoot;
    Attributes attributes{
        {"w:w", twips(kAreaWidth)},
        {"w:wrap", onFoot ? QStringLiteral("notBeside") : QStringLiteral("around")},
        {"w:hAnchor", QStringLiteral("margin")},
        {"w:vAnchor", onFoot ? QStringLiteral("margin") : QStringLiteral("page")},
        {"w:xAlign", QStringLiteral("left")}};
    if (onFoot)
        attributes.emplace_back("w:yAlign", QStringLiteral("bottom"));
    else
        attributes.emplace_back("w:y", twips(paragraph.top));
    empty("w:framePr", attributes);
}

void DocxBody::writeSpacing(const DocxParagraph& paragraph)
{
    Attributes spacing;
    if (paragraph.before)
        spacing.emplace_back("w:before", twips(*paragraph.before));
    if (paragraph.line > 0) {
        spacing.emplace_back("w:line", twips(paragraph.line));
        spacing.emplace_back("w:lineRule", QStringLiteral("exact"));
    }
    if (!spacing.empty())
        empty("w:spacing", spacing);
    Attributes indent;
    if (paragraph.left)
        indent.emplace_back("w:left", twips(*paragraph.left));
    if (paragraph.right)
        indent.emplace_back("w:right", twips(*paragraph.right));
    if (paragraph.hanging > 0)
        indent.emplace_back("w:hanging", twips(paragraph.hanging));
    if (!indent.empty())
        empty("w:ind", indent);
}

void DocxBody::writeRun(const DocxRun& run)
{
    start("w:r");
    if (run.size > 0 || run.style != nullptr) {
        start("w:rPr");
        if (run.style != nullptr)
            empty("w:rStyle", {{"w:val", QString::fromLatin1(run.style)}});
        if (run.size > 0) {
            empty("w:sz", {{"w:val", halfPoints(run.size)}});
            empty("w:szCs", {{"w:val", halfPoints(run.size)}});
        }
        xml_.writeEndElement();
    }
    writeText(run.text);
    xml_.writeEndElement();
}

void DocxBody::writeText(const QString& text)
{
    QString word;
    const auto flush = [&] {
        if (word.isEmpty())
            return;
        start("w:t", {{"xml:space", QStringLiteral("preserve")}});
        xml_.writeCharacters(word);
        xml_.writeEndElement();
        word.clear();
    };
    const std::u32string characters = text.toStdU32String();
    for (std::size_t at = 0; at < characters.size(); ++at) {
        const char32_t character = characters[at];
        if (character == U'\n' || character == U'\t') {
            flush();
            empty(character == U'\n' ? "w:br" : "w:tab");
        } else if (isInNumber(characters, at)) {
            flush();
            empty("w:noBreakHyphen");
        } else if (isWritable(character)) {
            word += QString::fromUcs4(&character, 1);
        }
    }
    flush();
}

// A line that belongs to the page, behind the text. It is said in the words of Word 2010, which
// must be marked as such.
void DocxBody::writeRule(const Rule& rule)
{
    const QString length = emu(rule.line.length());
    const QString id = QString::number(++drawings_);
    start("w:r");
    start("mc:AlternateContent");
    start("mc:Choice", {{"Requires", QStringLiteral("wps")}});
    start("w:drawing");
    start("wp:anchor", {{"distT", kNone},
                        {"distB", kNone},
                        {"distL", kNone},
                        {"distR", kNone},
                        {"simplePos", kNone},
                        {"relativeHeight", id},
                        {"behindDoc", kOne},
                        {"locked", kOne},
                        {"layoutInCell", kOne},
                        {"allowOverlap", kOne}});
    empty("wp:simplePos", {{"x", kNone}, {"y", kNone}});
    start("wp:positionH", {{"relativeFrom", QStringLiteral("page")}});
    xml_.writeTextElement(QStringLiteral("wp:posOffset"), emu(rule.line.x1()));
    xml_.writeEndElement();
    start("wp:positionV", {{"relativeFrom", QStringLiteral("page")}});
    xml_.writeTextElement(QStringLiteral("wp:posOffset"), emu(rule.line.y1()));
    xml_.writeEndElement();
    empty("wp:extent", {{"cx", length}, {"cy", kNone}});
    empty("wp:effectExtent", {{"l", kNone}, {"t", kNone}, {"r", kNone}, {"b", kNone}});
    empty("wp:wrapNone");
    empty("wp:docPr", {{"id", id}, {"name", QStringLiteral("红线") + id}});
    empty("wp:cNvGraphicFramePr");
    writeShape(rule, length);
    for (int element = 0; element < 5; ++element)
        xml_.writeEndElement();
}

void DocxBody::writeShape(const Rule& rule, const QString& length)
{
    start("a:graphic");
    start("a:graphicData", {{"uri", QStringLiteral("http://schemas.microsoft.com/office/word/"
                                                   "2010/wordprocessingShape")}});
    start("wps:wsp");
    empty("wps:cNvCnPr");
    start("wps:spPr");
    start("a:xfrm");
    empty("a:off", {{"x", kNone}, {"y", kNone}});
    empty("a:ext", {{"cx", length}, {"cy", kNone}});
    xml_.writeEndElement();
    start("a:prstGeom", {{"prst", QStringLiteral("line")}});
    empty("a:avLst");
    xml_.writeEndElement();
    start("a:ln", {{"w", emu(rule.thickness)}});
    start("a:solidFill");
    empty("a:srgbClr", {{"val", rule.colour.name().mid(1).toUpper()}});
    for (int element = 0; element < 3; ++element)
        xml_.writeEndElement();
    empty("wps:bodyPr");
    for (int element = 0; element < 3; ++element)
        xml_.writeEndElement();
}

void DocxBody::writeSection(const DocxSection& section)
{
    const bool isLetter = section.form == DocxSection::Form::Letter;
    start("w:sectPr");
    empty("w:footerReference",
          {{"w:type", QStringLiteral("default")}, {"r:id", QStringLiteral("odd")}});
    empty("w:footerReference",
          {{"w:type", QStringLiteral("even")}, {"r:id", QStringLiteral("even")}});
    empty("w:type", {{"w:val", QStringLiteral("nextPage")}});
    Attributes size{{"w:w", twips(section.paper.width())}, {"w:h", twips(section.paper.height())}};
    if (section.paper.width() > section.paper.height())
        size.emplace_back("w:orient", QStringLiteral("landscape"));
    empty("w:pgSz", size);
    writeMargins(section);
    if (section.countsAnew)
        empty("w:pgNumType", {{"w:start", kOne}});
    if (isLetter) {
        empty("w:titlePg"); // the first page shows no number
        empty("w:docGrid",
              {{"w:type", QStringLiteral("lines")}, {"w:linePitch", twips(kLinePitch)}});
    }
    xml_.writeEndElement();
}

// A letter's bottom margin is a little less than what 22 lines of whole twips leave, so that none
// of them is pushed over; its page numbers have their dash 7 mm under the type area.
void DocxBody::writeMargins(const DocxSection& section)
{
    constexpr double kSpare = 8 * kTwip;
    const double height = std::round(kLinePitch / kTwip) * kTwip * kLinesPerPage + kSpare;
    struct {
        double top = kAreaTop;
        double right = kPaperWidth - kAreaRight;
        double bottom;
        double left = kAreaLeft;
        double footer = 25;
    } letter{.bottom = kPaperHeight - kAreaTop - height};
    auto margins = letter;
    if (section.form == DocxSection::Form::Sheet)
        margins = {kSheetMargin, kSheetMargin, kSheetMargin, kSheetMargin, kSheetMargin / 2};
    empty("w:pgMar", {{"w:top", twips(margins.top)},
                      {"w:right", twips(margins.right)},
                      {"w:bottom", twips(margins.bottom)},
                      {"w:left", twips(margins.left)},
                      {"w:header", twips(15)},
                      {"w:footer", twips(margins.footer)},
                      {"w:gutter", kNone}});
}

} // namespace jiuzhang::paper
