// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader says to the program, should a workbook have got hold of it.
#include "core/exchange/sheet_stream.h"
#include "tests/fuzz/fuzzed.h"

using namespace jiuzhang;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    if (const auto sheets = fromStream(fuzz::bytesOf(bytes, size)))
        fuzz::mustHold(toStream(*fromStream(toStream(*sheets))) == toStream(*sheets));
    return 0;
}
