// SPDX-License-Identifier: GPL-3.0-or-later
// What PDF/A-1b (ISO 19005-1) asks of a file and is most often missed, of each kind of letter.
#include "tests/support/catch.h"
#include "tests/ui/paper/paper_orders.h"
#include "ui/paper/press/glyph_file.h"
#include "ui/paper/press/paper_press.h"
#include "ui/paper/press/paper_texts.h"

#include <QtEndian>
#include <qpdf/QPDF.hh>

#include <cmath>
#include <map>
#include <set>

using namespace jiuzhang;
using namespace jiuzhang::paper;

namespace {

QByteArray contentOf(QPDFObjectHandle stream)
{
    REQUIRE(stream.isStream());
    const auto data = stream.getStreamData();
    return {reinterpret_cast<const char*>(data->getBuffer()),
            static_cast<qsizetype>(data->getSize())};
}

// Thousandths of an em for each code: 「first [width width …]」 or 「first last width」.
std::map<long long, double> widthsOf(QPDFObjectHandle part)
{
    std::map<long long, double> widths;
    auto list = part.getKey("/W");
    for (int at = 0; list.isArray() && at + 1 < list.getArrayNItems();) {
        const auto first = list.getArrayItem(at).getIntValue();
        auto next = list.getArrayItem(at + 1);
        if (next.isArray()) {
            for (int one = 0; one < next.getArrayNItems(); ++one)
                widths[first + one] = next.getArrayItem(one).getNumericValue();
            at += 2;
            continue;
        }
        for (auto code = first; code <= next.getIntValue(); ++code)
            widths[code] = list.getArrayItem(at + 2).getNumericValue();
        at += 3;
    }
    return widths;
}

// 6.3: embedded, named alike, its widths those of its outlines, each of which the set names.
void checkFont(QPDFObjectHandle part)
{
    auto description = part.getKey("/FontDescriptor");
    CHECK(description.getKey("/FontName").getName() == part.getKey("/BaseFont").getName());
    CHECK(part.hasKey("/CIDToGIDMap"));
    const auto file = glyphFileIn(contentOf(description.getKey("/FontFile2")));
    REQUIRE(file);
    const QByteArray set = contentOf(description.getKey("/CIDSet"));
    auto widths = widthsOf(part);
    const double usual = part.hasKey("/DW") ? part.getKey("/DW").getNumericValue() : 1000;
    for (std::size_t at = 0; at < file->outlines.size(); ++at) {
        const auto code = static_cast<long long>(at);
        const double advance = qFromBigEndian<quint16>(file->outlines[at].metrics.constData());
        const double width = widths.contains(code) ? widths[code] : usual;
        CHECK(std::abs(width - advance * 1000 / file->unitsPerEm()) <= 1);
        REQUIRE(static_cast<qsizetype>(at / 8) < set.size());
        CHECK((static_cast<unsigned char>(set[static_cast<qsizetype>(at / 8)]) &
               (0x80U >> (at % 8))) != 0);
    }
}

} // namespace

TEST_CASE("each kind of letter is as an archive asks it to be", "[paper]")
{
    const QString kind = GENERATE(from_range(letterKinds()));
    INFO(kind.toStdString());
    const auto bytes = PaperPress().pdf({letterOrder(kind)});
    REQUIRE(bytes);
    CHECK(bytes->startsWith("%PDF-1.4\n%"));
    for (qsizetype at = 10; at < 14; ++at) // 6.1.2: who reads it as text sees that it is none
        CHECK(static_cast<unsigned char>(bytes->at(at)) > 127);
    CHECK_FALSE(bytes->contains("/ObjStm")); // not known in 1.4
    QPDF pdf;
    pdf.processMemoryFile("letter", bytes->constData(), static_cast<std::size_t>(bytes->size()));
    CHECK(pdf.getWarnings().empty());
    CHECK_FALSE(pdf.isEncrypted());
    CHECK(pdf.getTrailer().hasKey("/ID"));
    auto intent = pdf.getRoot().getKey("/OutputIntents").getArrayItem(0);
    CHECK(intent.getKey("/S").isNameAndEquals("/GTS_PDFA1"));
    CHECK(intent.getKey("/DestOutputProfile").isStream());
    CHECK_FALSE(pdf.getRoot().getKey("/Metadata").getDict().hasKey("/Filter")); // 6.7.2

    static const std::set<std::string> kForbidden{"/AA", "/SMask", "/EF", "/OCProperties", "/JS"};
    int fonts = 0;
    for (QPDFObjectHandle& object : pdf.getAllObjects()) {
        auto entries = object.isStream() ? object.getDict() : object;
        if (!entries.isDictionary())
            continue;
        for (const std::string& key : entries.getKeys()) {
            INFO(key);
            const bool isNone = entries.getKey(key).isNameAndEquals("/None");
            CHECK((!kForbidden.contains(key) || isNone));
        }
        CHECK_FALSE(entries.getKey("/Filter").isNameAndEquals("/LZWDecode"));
        CHECK_FALSE(entries.getKey("/S").isNameAndEquals("/Transparency"));
        for (const char* opacity : {"/ca", "/CA"})
            if (entries.getKey(opacity).isNumber())
                CHECK(entries.getKey(opacity).getNumericValue() == 1);
        if (entries.getKey("/Subtype").isNameAndEquals("/CIDFontType2")) {
            checkFont(entries);
            ++fonts;
        }
    }
    CHECK(fonts > 0);
}
