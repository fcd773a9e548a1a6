// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace jiuzhang {

// The contents of attached files, each kept once under its SHA-256. What they belong to and
// what they were called is said by the events. core/store implements it.
class AttachmentBox {
public:
    virtual ~AttachmentBox() = default;
    // The hex SHA-256 under which the content is kept from now on; inside atomically().
    [[nodiscard]] virtual Result<QByteArray> keep(const QByteArray& content) = 0;
    [[nodiscard]] virtual Result<QByteArray>
    content(const QByteArray& sha256) const = 0; // FileMissing
};

} // namespace jiuzhang
