// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);

namespace jiuzhang::fuzz {

// Not a copy: it lives as long as the bytes do.
inline QByteArray bytesOf(const std::uint8_t* bytes, std::size_t size)
{
    return QByteArray::fromRawData(reinterpret_cast<const char*>(bytes),
                                   static_cast<qsizetype>(size));
}

// What must be so whatever was fed.
inline void mustHold(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace jiuzhang::fuzz
