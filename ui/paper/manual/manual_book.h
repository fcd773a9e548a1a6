// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace jiuzhang::paper {

// The manual as one book, in the language of the window: contents, tasks, screens with their
// pictures, tables. As a PDF, A4, with an outline. Needs a QGuiApplication. PaperFailed.
[[nodiscard]] Result<QByteArray> manualBook();

// What it is called, 「旧账使用手册」; also as a file.
[[nodiscard]] QString manualTitle();

} // namespace jiuzhang::paper
