// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

// Looks at a text document as an office program opens it.
namespace jiuzhang::paper {

// The documents as LibreOffice prints them, as PDFs; nullopt when LibreOffice is not installed.
[[nodiscard]] std::optional<std::vector<QByteArray>>
printedByOffice(const std::vector<QByteArray>& docx);

} // namespace jiuzhang::paper
