// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheet_reader/workbook_file.h"

#include "app/sheet_reader/binary_workbook.h"
#include "app/sheet_reader/compound_file.h"
#include "app/sheet_reader/limits.h"
#include "app/sheet_reader/open_document.h"
#include "app/sheet_reader/text_table.h"
#include "app/sheet_reader/worksheet.h"

#include <QFile>
#include <QFileInfo>

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

// Under this name a password locks a newer workbook into the older container.
bool isLocked(const QByteArray& bytes)
{
    const QString stream = QStringLiteral("EncryptedPackage");
    const QByteArray name(reinterpret_cast<const char*>(stream.utf16()), stream.size() * 2);
    return bytes.contains(name);
}

bool isFlatOpenDocument(const QByteArray& bytes)
{
    constexpr qsizetype kBeginning = 4096;
    return bytes.left(kBeginning).contains("<office:document");
}

// Only its name says that a text is a table.
bool isTextTable(const QString& path)
{
    return QStringList{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt")}
        .contains(QFileInfo(path).suffix().toLower());
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
        auto styles = TRY(readStyles(archive, workbook.stylesPart));
        context.styles = std::move(styles);
    }
    return context;
}

Result<std::vector<Sheet>> readPackage(const Archive& archive)
{
    const auto workbook = TRY(readWorkbookPart(archive));
    const auto context = TRY(contextOf(archive, workbook));
    std::vector<Sheet> sheets;
    int cellsLeft = kMostCells;
    for (const SheetEntry& entry : workbook.sheets) {
        auto sheet = TRY(readWorksheet(archive, entry, context, cellsLeft));
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

Result<std::vector<Sheet>> readZipped(const QByteArray& bytes)
{
    const auto archive = TRY(Archive::open(bytes));
    const bool isOpenDocument = archive.has(QStringLiteral("META-INF/manifest.xml")) &&
                                archive.has(QStringLiteral("content.xml"));
    return isOpenDocument ? readOpenDocument(archive) : readPackage(archive);
}

// A file is what its bytes say, whatever its name: people rename .xls to .xlsx.
Result<std::vector<Sheet>> sheetsIn(const QByteArray& bytes, const QString& path)
{
    if (bytes.isEmpty())
        return refuse(ErrorCode::WorkbookEmpty);
    if (isCompoundFile(bytes)) {
        if (isLocked(bytes))
            return refuse(ErrorCode::WorkbookEncrypted);
        return readBinaryWorkbook(bytes);
    }
    if (bytes.startsWith("PK"))
        return readZipped(bytes);
    if (isFlatOpenDocument(bytes))
        return readFlatOpenDocument(bytes);
    if (!isTextTable(path))
        return refuse(ErrorCode::NotAWorkbook);
    std::vector<Sheet> sheets;
    sheets.push_back(TRY(readTextTable(bytes, QFileInfo(path).completeBaseName())));
    return sheets;
}

} // namespace

Result<std::vector<Sheet>> readWorkbookFile(const char* path)
{
    const auto bytes = TRY(bytesOf(path));
    auto sheets = TRY(sheetsIn(bytes, QFile::decodeName(path)));
    if (std::ranges::all_of(sheets, [](const Sheet& sheet) { return sheet.rows.empty(); }))
        return refuse(ErrorCode::WorkbookEmpty);
    return sheets;
}

} // namespace jiuzhang::reader
