// SPDX-License-Identifier: GPL-3.0-or-later
// A QByteArray as libsodium takes it.
#pragma once

#include <QByteArray>

namespace jiuzhang {

[[nodiscard]] inline const unsigned char* bytesOf(const QByteArray& array)
{
    return reinterpret_cast<const unsigned char*>(array.constData());
}

[[nodiscard]] inline unsigned char* bytesIn(QByteArray& array)
{
    return reinterpret_cast<unsigned char*>(array.data());
}

[[nodiscard]] inline unsigned long long sizeOf(const QByteArray& array)
{
    return static_cast<unsigned long long>(array.size());
}

} // namespace jiuzhang
