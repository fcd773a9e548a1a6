// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one workbook and writes its sheets to standard output. A process of its own: what
// a workbook from outside does to its reader cannot reach the ledger.
#include "app/sheet_reader/limits.h"
#include "app/sheet_reader/workbook_file.h"
#include "core/exchange/sheet_stream.h"

#include <QFile>

#include <cstdio>
#include <new>

using namespace jiuzhang;

namespace {

constexpr int kWrongUsage = 2;

int refused(const Error& error)
{
    const QByteArray details = error.details.join(u'\n').toUtf8();
    std::fwrite(details.constData(), 1, static_cast<std::size_t>(details.size()), stderr);
    return readerExitFor(error.code);
}

int answer(const char* path)
{
    const auto sheets = reader::readWorkbookFile(path);
    if (!sheets)
        return refused(sheets.error());
    QFile stream;
    if (!stream.open(stdout, QIODevice::WriteOnly))
        return refused(Error{ErrorCode::ReaderFailed});
    writeStream(stream, *sheets);
    if (!stream.flush() || stream.error() != QFile::NoError || std::fflush(stdout) != 0)
        return refused(Error{ErrorCode::ReaderFailed});
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc != 2) {
        std::fputs("usage: jiuzhang-sheet-reader FILE\n", stderr);
        return kWrongUsage;
    }
    reader::limitThisProcess();
    try {
        return answer(argv[1]);
    } catch (const std::bad_alloc&) {
        return refused(Error{ErrorCode::WorkbookTooLarge,
                             {QStringLiteral("%1 MB").arg(reader::kMostMemoryBytes >> 20)}});
    }
}
