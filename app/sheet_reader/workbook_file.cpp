// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheet_reader/workbook_file.h"

#include "app/sheet_reader/limits.h"
#include "app/sheet_reader/worksheet.h"

#include <QFile>

#include <algorithm>

#include <fcntl.h>

namespace jiuzhang::reader {

namespace {

Result<QByteArray> bytesOf(const char* path)
{
    // By descriptor: the path's bytes are the file's name, whatever the locale says.
    const int descriptor = ::open(path, O_RDONLY | O_CLOEXEC);
    QFile file;
    if (descriptor < 0 || !file.open(descriptor, QIODevice::ReadOnly, QFile::AutoCloseHandle))
        return refuse(ErrorCode::FileUnreadable);
    if (file.size() > kMostFileBytes)
        return refuse(ErrorCode::WorkbookTooLarge,
                      {QStringLiteral("%1 MB").arg(kMostFileBytes / 1024 / 1024)});
    return file.readAll();
}

// Microsoft's older container holds .xls files and, under this name, encrypted .xlsx.
Error refusalOfOleFile(const QByteArray& bytes)
{
    const QString stream = QStringLiteral("EncryptedPackage");
    const QByteArray name(reinterpret_cast<const char*>(stream.utf16()), stream.size() * 2);
    if (bytes.contains(name))
        return Error{ErrorCode::WorkbookEncrypted};
    return Error{ErrorCode::WorkbookUnsupported, {QStringLiteral(".xls")}};
}

Result<Archive> archiveFrom(const char* path)
{
    const auto bytes = TRY(bytesOf(path));
    if (bytes.isEmpty())
        return refuse(ErrorCode::WorkbookEmpty);
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return refuse(refusalOfOleFile(bytes));
    if (!bytes.startsWith("PK")) {
        if (QByteArray(path).toLower().endsWith(".csv"))
            return refuse(ErrorCode::WorkbookUnsupported, {QStringLiteral(".csv")});
        return refuse(ErrorCode::NotAWorkbook);
    }
    return Archive::open(bytes);
}

Result<CellContext> contextOf(const Archive& archive, const Workbook& workbook)
{
    CellContext context;
    context.daysFrom1904 = workbook.daysFrom1904;
    if (!workbook.stringsPart.isEmpty()) {
        auto strings = TRY(readSharedStrings(archive, workbook.stringsPart));
        context.strings = std::move(strings);
    }
    if (!workbook.stylesPart.isEmpty()) {
        auto formats = TRY(readDateFormats(archive, workbook.stylesPart));
        context.dateFormats = std::move(formats);
    }
    return context;
}

} // namespace

Result<std::vector<Sheet>> readWorkbookFile(const char* path)
{
    const auto archive = TRY(archiveFrom(path));
    const auto workbook = TRY(readWorkbookPart(archive));
    const auto context = TRY(contextOf(archive, workbook));

    std::vector<Sheet> sheets;
    int cellsLeft = kMostCells;
    for (const SheetEntry& entry : workbook.sheets) {
        auto sheet = TRY(readWorksheet(archive, entry, context, cellsLeft));
        sheets.push_back(std::move(sheet));
    }
    if (std::ranges::all_of(sheets, [](const Sheet& sheet) { return sheet.rows.empty(); }))
        return refuse(ErrorCode::WorkbookEmpty);
    return sheets;
}

} // namespace jiuzhang::reader
