// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of an .xlsx around the sheets (ECMA-376: part 2 packages, part 1 §18.2 workbook,
// §18.4 shared strings, §18.8 styles).
#pragma once

#include "app/sheet_reader/archive.h"

#include <QSet>
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

// The texts that cells refer to by number. WorkbookDamaged, WorkbookTooLarge.
[[nodiscard]] Result<QStringList> readSharedStrings(const Archive& archive, const QString& part);

// The cell formats, by number, that show a number as a date. WorkbookDamaged.
[[nodiscard]] Result<QSet<int>> readDateFormats(const Archive& archive, const QString& part);

// The text of an <si> or <is> element that `xml` stands on: its runs joined, without the
// reading aids (<rPh>), the escapes _xHHHH_ undone.
[[nodiscard]] QString readRichText(QXmlStreamReader& xml);

} // namespace jiuzhang::reader
