// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace jiuzhang {

// All that stands in a file which somebody named. FileMissing, NotAFile, FileUnreadable.
[[nodiscard]] Result<QByteArray> contentOf(const QString& path);
// The same of a short one, `most` bytes; also a device that never ends: FileTooLong.
[[nodiscard]] Result<QByteArray> contentOf(const QString& path, qint64 most);

} // namespace jiuzhang
