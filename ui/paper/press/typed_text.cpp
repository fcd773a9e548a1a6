// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/press/typed_text.h"

#include "ui/paper/press/pdf_properties.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>
#include <stdexcept>

namespace jiuzhang::paper {

namespace {

using GlyphCode = std::uint16_t;

struct Shown {
    std::string font; // its name in the page's resources
    GlyphCode code;
};

// Collects what a page shows, in order: Qt writes two bytes per glyph and one Tj per run.
class ShownGlyphs : public QPDFObjectHandle::TokenFilter {
public:
    void handleToken(const QPDFTokenizer::Token& token) override
    {
        if (token.getType() == QPDFTokenizer::tt_name)
            name_ = token.getValue();
        else if (token.getType() == QPDFTokenizer::tt_string)
            bytes_ = token.getValue();
        else if (token.isWord("Tf"))
            font_ = name_;
        else if (token.isWord("Tj"))
            collect();
    }

    std::vector<Shown> shown;

private:
    void collect()
    {
        for (std::size_t at = 0; at + 1 < bytes_.size(); at += 2) {
            const auto high = static_cast<unsigned char>(bytes_[at]);
            const auto low = static_cast<unsigned char>(bytes_[at + 1]);
            shown.push_back({font_, static_cast<GlyphCode>(high << 8 | low)});
        }
    }

    std::string name_;
    std::string bytes_;
    std::string font_;
};

QByteArray hex(char32_t character)
{
    QByteArray digits;
    for (const QChar unit : QString::fromUcs4(&character, 1))
        digits += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    return digits;
}

std::string unicodeMap(const std::map<GlyphCode, char32_t>& characters)
{
    QByteArray map("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                   "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                   "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                   "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    constexpr std::ptrdiff_t kMost = 100; // entries that one block may have
    for (auto at = characters.begin(); at != characters.end();) {
        const auto count = std::min(kMost, std::distance(at, characters.end()));
        map += QByteArray::number(count) + " beginbfchar\n";
        for (const auto end = std::next(at, count); at != end; ++at)
            map += '<' + QByteArray::number(at->first, 16).rightJustified(4, '0') + "> <" +
                   hex(at->second) + ">\n";
        map += "endbfchar\n";
    }
    map += "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
    return map.toStdString();
}

// What each font's glyphs stand for.
using Meanings = std::map<QPDFObjGen, std::map<GlyphCode, char32_t>>;

void learn(QPDFPageObjectHelper& sheet, const Page& page, Meanings& meanings)
{
    ShownGlyphs content;
    sheet.filterContents(&content);
    if (content.shown.size() != page.glyphs.size())
        throw std::runtime_error("the page does not show the characters that were set");
    QPDFObjectHandle fonts = sheet.getObjectHandle().getKey("/Resources").getKey("/Font");
    std::map<std::string, std::map<GlyphCode, char32_t>*> byName;
    for (std::size_t at = 0; at < page.glyphs.size(); ++at) {
        const Shown& shown = content.shown[at];
        auto& characters = byName[shown.font];
        if (!characters)
            characters = &meanings[fonts.getKey(shown.font).getObjGen()];
        characters->emplace(shown.code, page.glyphs[at].character);
    }
}

// A font has one name wherever it is named (PDF 1.4, 5.7); Qt says only where it describes it that
// it is a subset.
void nameAsSubset(QPDFObjectHandle font)
{
    auto part = font.getKey("/DescendantFonts").getArrayItem(0);
    const auto name = part.getKey("/FontDescriptor").getKey("/FontName");
    font.replaceKey("/BaseFont", name);
    part.replaceKey("/BaseFont", name);
}

// Qt rounds the page to whole points and keeps the top edge: the rest is cut off.
QPDFObjectHandle exactMediaBox(const QSizeF& paper)
{
    const double top = std::round(paper.height() / points(1));
    return QPDFObjectHandle::newArray(
        {QPDFObjectHandle::newReal(0, 0),
         QPDFObjectHandle::newReal(top - paper.height() / points(1), 3),
         QPDFObjectHandle::newReal(paper.width() / points(1), 3),
         QPDFObjectHandle::newReal(top, 0)});
}

void open(QPDF& pdf, const QByteArray& bytes)
{
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("paper", bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

QByteArray written(QPDF& pdf)
{
    pdf.getTrailer().getKey("/Info").removeKey("/CreationDate");
    pdf.getTrailer().removeKey("/ID"); // by chance; the one that it gets is of the content
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()),
            static_cast<qsizetype>(buffer->getSize())};
}

std::vector<Chapter> chaptersIn(const std::vector<Page>& pages)
{
    std::vector<Chapter> chapters;
    for (std::size_t at = 0; at < pages.size(); ++at)
        for (const Heading& heading : pages[at].headings)
            chapters.push_back({heading.text, at, heading.isBelow});
    return chapters;
}

QByteArray rewritten(const QByteArray& bytes, const std::vector<Page>& pages,
                     const FileOrigin& origin)
{
    QPDF pdf;
    open(pdf, bytes);
    std::vector<QPDFPageObjectHelper> sheets = QPDFPageDocumentHelper(pdf).getAllPages();
    if (sheets.size() != pages.size())
        throw std::runtime_error("the file does not have the pages that were set");
    Meanings meanings;
    for (std::size_t at = 0; at < pages.size(); ++at) {
        learn(sheets[at], pages[at], meanings);
        sheets[at].getObjectHandle().replaceKey("/MediaBox", exactMediaBox(pages[at].paper));
    }
    for (const auto& [id, characters] : meanings) {
        auto font = pdf.getObjectByObjGen(id);
        font.replaceKey("/ToUnicode", QPDFObjectHandle::newStream(&pdf, unicodeMap(characters)));
        nameAsSubset(font);
    }
    describe(pdf, origin, chaptersIn(pages));
    return written(pdf);
}

// The characters that a radical looks like (Unicode, EquivalentUnifiedIdeograph): NFKC knows
// the Kangxi radicals, but not those of the supplement, which have the simplified forms.
char32_t withoutRadical(char32_t character)
{
    static const QString radicals = QStringLiteral(
        "\u2e81\u2ea0\u2ec4\u2ec5\u2ec6\u2ec9\u2ecb\u2ed3\u2ed4\u2ed8\u2eda\u2edb\u2edc"
        "\u2edd\u2ee2\u2ee3\u2ee4\u2ee5\u2ee6\u2ee8\u2ee9\u2eec\u2eee\u2ef0\u2ef3");
    static const QString characters =
        QStringLiteral("厂民西见角贝车长门青页风飞食马骨鬼鱼鸟麦黄齐齿龙龟");
    if (character < 0x2e80 || character > 0x2fdf)
        return character;
    const auto at = radicals.indexOf(QChar(static_cast<char16_t>(character)));
    const QString plain =
        at >= 0 ? QString(characters[at])
                : QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_KC);
    return plain.toUcs4().value(0, static_cast<uint>(character));
}

// Qt's own map: lines of "<first> <last> <character>" for a run of characters, or of
// "<first> <last> [<character> <character> …]".
std::map<GlyphCode, char32_t> charactersIn(const QString& unicodeMap)
{
    static const QRegularExpression line(
        QStringLiteral("^<([0-9a-fA-F]{4})> <([0-9a-fA-F]{4})> (\\[?)([^\\]\n]+)"),
        QRegularExpression::MultilineOption);
    static const QRegularExpression unit(QStringLiteral("<([0-9a-fA-F]{4})>"));
    std::map<GlyphCode, char32_t> characters;
    for (auto lines = line.globalMatch(unicodeMap); lines.hasNext();) {
        const auto match = lines.next();
        const bool listed = !match.captured(3).isEmpty();
        auto units = unit.globalMatch(match.captured(4));
        const int first = match.captured(1).toInt(nullptr, 16);
        const int last = match.captured(2).toInt(nullptr, 16);
        char32_t character = 0;
        for (int code = first; code <= last; ++code) {
            if (code == first || listed)
                character = units.hasNext() ? units.next().captured(1).toUInt(nullptr, 16) : 0U;
            else
                ++character;
            if (character != 0)
                characters[static_cast<GlyphCode>(code)] = withoutRadical(character);
        }
    }
    return characters;
}

QByteArray withCharacters(const QByteArray& bytes, const FileOrigin& origin,
                          const std::vector<Chapter>& chapters)
{
    QPDF pdf;
    open(pdf, bytes);
    for (auto& object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/ToUnicode").isStream())
            continue;
        const auto data = object.getKey("/ToUnicode").getStreamData();
        const auto map = QString::fromLatin1(reinterpret_cast<const char*>(data->getBuffer()),
                                             static_cast<qsizetype>(data->getSize()));
        object.replaceKey("/ToUnicode",
                          QPDFObjectHandle::newStream(&pdf, unicodeMap(charactersIn(map))));
    }
    describe(pdf, origin, chapters);
    return written(pdf);
}

template <class Work>
Result<QByteArray> guarded(const Work& work)
{
    try {
        return work();
    } catch (const std::exception& failure) {
        return refuse(ErrorCode::PaperFailed, {QString::fromUtf8(failure.what())});
    }
}

} // namespace

Result<QByteArray> withTypedText(const QByteArray& pdf, const std::vector<Page>& pages,
                                 const FileOrigin& origin)
{
    return guarded([&] { return rewritten(pdf, pages, origin); });
}

Result<QByteArray> withoutRadicals(const QByteArray& pdf, const FileOrigin& origin,
                                   const std::vector<Chapter>& chapters)
{
    return guarded([&] { return withCharacters(pdf, origin, chapters); });
}

} // namespace jiuzhang::paper
