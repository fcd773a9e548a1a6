// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/letter/paragraphs.h"
#include "ui/paper/table/table_text.h"

#include <optional>
#include <variant>

namespace jiuzhang::paper {

// What stands at the head of the first page of what a letter brings with it.
inline const QString kAnnexLabel = QStringLiteral("附件");

// What is attached to a letter on pages of its own.
struct Annex {
    QStringList title; // its words: where it may be broken
    std::variant<Table, std::vector<Paragraph>> content;
};

// The wording of an annex: {"title": pieces} and one of "table": object (table_text.h), no wider
// than the type area, or "body": paragraphs (paragraphs.h).
class AnnexText {
public:
    // Refuses TemplateInvalid with the place of the first mistake.
    static Result<AnnexText> read(const QJsonValue& value, const QString& place);

    // nullopt when no piece of the title is said. Refuses as paper::filled.
    [[nodiscard]] Result<std::optional<Annex>> filled(const QJsonObject& fields) const;

    [[nodiscard]] QStringList namedFields() const;

private:
    using Content = std::variant<TableText, ParagraphTexts>;
    AnnexText(Pieces title, Content content)
        : title_(std::move(title)), content_(std::move(content))
    {
    }

    Pieces title_;
    Content content_;
};

} // namespace jiuzhang::paper
