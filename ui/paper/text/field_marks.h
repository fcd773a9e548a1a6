// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace jiuzhang::paper {

// A field as a text names it: "{case.disputed:capital}".
struct FieldMark {
    qsizetype start; // of the opening brace
    qsizetype end;   // one past the closing brace
    QString name;
    QString form; // "" for the plain one
};

[[nodiscard]] std::vector<FieldMark> fieldMarks(const QString& text);

// Whether a brace is left over when the marks are taken away.
[[nodiscard]] bool hasLooseBrace(const QString& text);

} // namespace jiuzhang::paper
