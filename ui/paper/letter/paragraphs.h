// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/text/text_pieces.h"

namespace jiuzhang::paper {

struct Paragraph {
    int level = 0; // 1: 一、 in Hei · 2: （一） in Kai · 0, 3, 4: FangSong
    QString text;
};

// The wording of running text: a list of {"level": 1–4 (optional), "text": pieces}. A paragraph
// of which no piece is said is left out, and a line end in a text begins a new paragraph.
class ParagraphTexts {
public:
    // Refuses TemplateInvalid with the place of the first mistake, also for an empty list.
    static Result<ParagraphTexts> read(const QJsonValue& value, const QString& place);

    // Refuses as paper::filled.
    [[nodiscard]] Result<std::vector<Paragraph>> filled(const QJsonObject& fields) const;

    [[nodiscard]] QStringList namedFields() const;

private:
    struct Text {
        int level;
        Pieces pieces;
    };
    [[nodiscard]] static Result<Text> readOne(const QJsonValue& value, const QString& place);

    std::vector<Text> texts_;
};

} // namespace jiuzhang::paper
