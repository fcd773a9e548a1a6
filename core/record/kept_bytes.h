// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace jiuzhang {

// The bytes of attached files, issued papers and frozen workbooks, each kept once under its
// SHA-256. What they are is said by the events, which name them as "sha256" in their payload.
// core/store implements it.
class KeptBytes {
public:
    virtual ~KeptBytes() = default;
    // The hex SHA-256 under which they are kept from now on; inside atomically().
    [[nodiscard]] virtual Result<QByteArray> keep(const QByteArray& bytes) = 0;
    // As they were kept. ContentDamaged: they were changed or taken away since.
    [[nodiscard]] virtual Result<QByteArray> bytes(const QByteArray& sha256) const = 0;
};

[[nodiscard]] QByteArray sha256Of(const QByteArray& content); // hex

} // namespace jiuzhang
