// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/press/shared_fonts.h"

#include "ui/paper/press/glyph_file.h"

#include <qpdf/QPDF.hh>

#include <map>

namespace jiuzhang::paper {

namespace {

constexpr std::size_t kMostOutlines = 0xffff; // that a font can hold

// One subset in the place of many.
class SharedFont {
public:
    explicit SharedFont(const GlyphFile& first) : file_{first.tables, {}} {}

    [[nodiscard]] bool hasRoomFor(const GlyphFile& font) const
    {
        return file_.outlines.size() + font.outlines.size() <= kMostOutlines;
    }

    // Two bytes for each outline of the font: which it is here.
    [[nodiscard]] std::string take(const GlyphFile& font)
    {
        file_.makeRoomFor(font);
        std::string map;
        for (const Outline& outline : font.outlines) {
            const auto [place, isNew] = places_.emplace(outline, file_.outlines.size());
            if (isNew)
                file_.outlines.push_back(outline);
            map += static_cast<char>(place->second >> 8U);
            map += static_cast<char>(place->second & 0xffU);
        }
        return map;
    }

    void putInto(QPDF& pdf)
    {
        const std::string bytes = file_.written().toStdString();
        auto stream = QPDFObjectHandle::newStream(&pdf, bytes);
        stream.getDict().replaceKey(
            "/Length1", QPDFObjectHandle::newInteger(static_cast<long long>(bytes.size())));
        for (QPDFObjectHandle& descriptor : descriptors)
            descriptor.replaceKey("/FontFile2", stream);
    }

    std::vector<QPDFObjectHandle> descriptors; // of the fonts that are shown with it

private:
    GlyphFile file_;
    std::map<Outline, std::size_t> places_;
};

// Of the fonts that find their outlines by their own codes.
std::optional<GlyphFile> embeddedIn(QPDFObjectHandle& font)
{
    if (!font.isDictionary() || !font.getKey("/CIDToGIDMap").isNameAndEquals("/Identity"))
        return std::nullopt;
    auto descriptor = font.getKey("/FontDescriptor");
    if (!descriptor.isDictionary() || !descriptor.getKey("/FontFile2").isStream())
        return std::nullopt;
    const auto data = descriptor.getKey("/FontFile2").getStreamData();
    return glyphFileIn(QByteArray(reinterpret_cast<const char*>(data->getBuffer()),
                                  static_cast<qsizetype>(data->getSize())));
}

// 「NotoSerifCJKsc-Regular」 of 「/QCAAAA+NotoSerifCJKsc-Regular」, which tells subsets apart.
std::string faceName(QPDFObjectHandle& font)
{
    const std::string name = font.getKey("/BaseFont").getName();
    return name.substr(name.find('+') + 1);
}

} // namespace

void shareFonts(QPDF& pdf)
{
    std::map<std::pair<std::string, int>, SharedFont> faces;
    for (QPDFObjectHandle& font : pdf.getAllObjects()) {
        const auto embedded = embeddedIn(font);
        if (!embedded)
            continue;
        auto& shared =
            faces.try_emplace({faceName(font), embedded->unitsPerEm()}, *embedded).first->second;
        if (!shared.hasRoomFor(*embedded))
            continue;
        font.replaceKey("/CIDToGIDMap", QPDFObjectHandle::newStream(&pdf, shared.take(*embedded)));
        shared.descriptors.push_back(font.getKey("/FontDescriptor"));
    }
    for (auto& [face, shared] : faces)
        shared.putInto(pdf);
}

} // namespace jiuzhang::paper
