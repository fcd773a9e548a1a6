// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/table/table_text.h"

#include <optional>

namespace jiuzhang::paper {

// What is attached to a letter on pages of its own.
struct Annex {
    QStringList title; // its words: where it may be broken
    Table table;
};

// The wording of an annex: {"title": pieces, "table": object} (table_text.h); the table is no
// wider than the type area.
class AnnexText {
public:
    // Refuses TemplateInvalid with the place of the first mistake.
    static Result<AnnexText> read(const QJsonValue& value, const QString& place);

    // nullopt when no piece of the title is said. Refuses as paper::filled.
    [[nodiscard]] Result<std::optional<Annex>> filled(const QJsonObject& fields) const;

    [[nodiscard]] QStringList namedFields() const;

private:
    AnnexText(Pieces title, TableText table) : title_(std::move(title)), table_(std::move(table)) {}

    Pieces title_;
    TableText table_;
};

} // namespace jiuzhang::paper
