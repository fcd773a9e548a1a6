// SPDX-License-Identifier: GPL-3.0-or-later
// One part of a sound package: behind the checksums of a zip, where changed bytes of a whole file
// hardly come. The first byte says which part it is.
#include "app/sheet_reader/workbook_file.h"
#include "tests/fuzz/fuzzed.h"

#include <QTemporaryDir>
#include <zip.h>

#include <map>

using namespace jiuzhang;

namespace {

using Parts = std::map<QByteArray, QByteArray>;

const Parts kSound{
    {"[Content_Types].xml", "<Types/>"},
    {"_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" "
                    "Target=\"xl/workbook.xml\"/></Relationships>"},
    {"xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" sheetId=\"1\" "
                        "r:id=\"b\"/></sheets></workbook>"},
    {"xl/_rels/workbook.xml.rels",
     "<Relationships><Relationship Id=\"b\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
     "<Relationship Id=\"c\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/>"
     "<Relationship Id=\"d\" Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>"},
    {"xl/worksheets/_rels/sheet1.xml.rels",
     "<Relationships><Relationship Id=\"e\" Type=\"x/comments\" Target=\"../comments1.xml\"/>"
     "</Relationships>"},
    {"xl/worksheets/sheet1.xml",
     "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\" s=\"1\"><v>0</v></c></row>"
     "</sheetData></worksheet>"},
    {"xl/sharedStrings.xml", "<sst><si><t>a</t></si></sst>"},
    {"xl/styles.xml", "<styleSheet><cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"},
    {"xl/comments1.xml", "<comments><commentList/></comments>"},
    {"content.xml", {}}};

void write(const QByteArray& path, const Parts& parts)
{
    zip_t* package = zip_open(path.constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    fuzz::mustHold(package != nullptr);
    for (const auto& [name, content] : parts) {
        auto* source = zip_source_buffer(package, content.constData(),
                                         static_cast<zip_uint64_t>(content.size()), 0);
        const auto index = zip_file_add(package, name.constData(), source, ZIP_FL_OVERWRITE);
        zip_set_file_compression(package, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    }
    fuzz::mustHold(zip_close(package) == 0);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    if (size == 0)
        return 0;
    static const QTemporaryDir folder;
    static const QByteArray path = folder.filePath(QStringLiteral("book.xlsx")).toUtf8();
    Parts parts = kSound;
    const auto which = std::next(parts.begin(), bytes[0] % static_cast<int>(parts.size()));
    which->second = fuzz::bytesOf(bytes + 1, size - 1);
    if (which->first == "content.xml") {
        parts = {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, *which};
    } else {
        parts.erase("content.xml");
    }
    write(path, parts);
    static_cast<void>(reader::readWorkbookFile(path.constData()));
    return 0;
}
