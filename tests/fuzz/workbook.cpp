// SPDX-License-Identifier: GPL-3.0-or-later
// A file of any kind, as the reader program is given one.
#include "app/sheet_reader/workbook_file.h"
#include "core/exchange/sheet_stream.h"
#include "tests/fuzz/fuzzed.h"

#include <QTemporaryFile>

using namespace jiuzhang;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    static QTemporaryFile file;
    fuzz::mustHold(file.isOpen() || file.open());
    file.resize(0);
    file.seek(0);
    file.write(fuzz::bytesOf(bytes, size));
    file.flush();
    if (const auto sheets = reader::readWorkbookFile(file.fileName().toUtf8().constData()))
        fuzz::mustHold(fromStream(toStream(*sheets)).has_value());
    return 0;
}
