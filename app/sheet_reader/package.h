// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of an .xlsx around the sheets (ECMA-376: part 2 packages, part 1 §18.2 workbook,
// §18.4 shared strings, §18.8 styles).
#pragma once

#include "app/sheet_reader/archive.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace jiuzhang::reader {

struct SheetEntry {
    QString name;
    QString part; // "xl/worksheets/sheet1.xml"
    bool hidden = false;
};

struct Workbook {
    std::vector<SheetEntry> sheets; // worksheets only: charts and macros hold no rows
    bool daysFrom1904 = false;      // the old Macintosh calendar
    QString stringsPart;            // "" when there is none
    QString stylesPart;             // "" when there is none
};

// NotAWorkbook when the archive holds no workbook; WorkbookUnsupported (its kind) when it
// holds one of another format; WorkbookDamaged.
[[nodiscard]] Result<Workbook> readWorkbookPart(const Archive& archive);

// A text of several runs, of which some may be struck through. Where all are, nothing is left.
struct RichText {
    QString left;
    QString struck = {};
};

// The texts that cells refer to by number. WorkbookDamaged, WorkbookTooLarge.
[[nodiscard]] Result<std::vector<RichText>> readSharedStrings(const Archive& archive,
                                                              const QString& part);

// Of an attribute.
[[nodiscard]] bool isTrue(QStringView value);

// How a cell is shown.
struct CellStyle {
    QString format; // "" when it shows the value as it is
    bool showsDay = false;
    bool struck = false;
};
// By the number that cells name them by. WorkbookDamaged.
[[nodiscard]] Result<std::vector<CellStyle>> readStyles(const Archive& archive,
                                                        const QString& part);
[[nodiscard]] QString builtInFormat(int id); // "" for one that changes nothing
[[nodiscard]] CellStyle cellStyle(const QString& formatCode, bool struck);

// What is said about cells of a sheet, by their address ("H2"). WorkbookDamaged, WorkbookTooDeep.
[[nodiscard]] Result<QHash<QString, QString>> readComments(const Archive& archive,
                                                           const QString& sheetPart);

// The text of an <si>, <is> or <text> element that `xml` stands on: its runs joined, without the
// reading aids (<rPh>), the escapes _xHHHH_ undone. WorkbookTooDeep.
[[nodiscard]] Result<RichText> readRichText(QXmlStreamReader& xml);

} // namespace jiuzhang::reader
