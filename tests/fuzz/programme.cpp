// SPDX-License-Identifier: GPL-3.0-or-later
// A programme's file, as `init --programme` takes one.
#include "core/directory/programme_reading.h"
#include "tests/fuzz/fuzzed.h"

using namespace jiuzhang;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    static_cast<void>(readProgramme(fuzz::bytesOf(bytes, size)));
    return 0;
}
