// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader process and the program say to each other: the sheets as one CBOR
// document on the reader's standard output, or nothing and an exit status.
#pragma once

#include "core/base/error_code.h"
#include "core/exchange/sheet.h"

#include <optional>

class QIODevice;

namespace jiuzhang {

// The device's errors are its own to tell.
void writeStream(QIODevice& device, const std::vector<Sheet>& sheets);
[[nodiscard]] QByteArray toStream(const std::vector<Sheet>& sheets);

// Nothing when the bytes are not a whole document of that form.
[[nodiscard]] std::optional<std::vector<Sheet>> fromStream(const QByteArray& bytes);

// The reader's exit status for each way it can refuse a workbook.
[[nodiscard]] int readerExitFor(ErrorCode code);
[[nodiscard]] std::optional<ErrorCode> refusalOfReaderExit(int status);

} // namespace jiuzhang
