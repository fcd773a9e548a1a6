// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/paper/text_pieces.h"

#include <QJsonObject>
#include <QStringList>

namespace jiuzhang::paper {

// What stands in a letter, as text; letter_layout.h says where.
struct Paragraph {
    int level = 0; // 1: 一、 in Hei · 2: (一) in Kai · 0, 3, 4: FangSong
    QString text;
};
struct Letter {
    QString organ;
    QString number;
    QStringList title; // its words: where it may be broken
    QString addressee;
    std::vector<Paragraph> body;
    QString attachment; // "" when there is none; so are contact and copies
    QString date;
    QString contact;
    QStringList copies;
};

// The wording of one kind of letter, from resources/paper/<kind>.json:
//   kind        the same as the file's name
//   title       pieces; a title is broken between them
//   addressee   pieces, without the colon
//   body        a list of {"level": 1–4 (optional), "text": pieces}; a paragraph of which no
//               piece is said is left out, and a line end in a value begins a new paragraph
//   attachment  pieces, optional; contact likewise
// Mark, number, date, signature and copies are the same in all letters: organ, numberText,
// date and copies of the order.
class LetterText {
public:
    // Refuses NotJson, and TemplateInvalid with the place of the first mistake; `place`
    // names the file.
    static Result<LetterText> read(const QByteArray& json, const QString& kind,
                                   const QString& place);

    // Refuses FieldMissing, DateUnreadable.
    [[nodiscard]] Result<Letter> filled(const QJsonObject& fields) const;

private:
    struct ParagraphText {
        int level;
        Pieces pieces;
    };
    [[nodiscard]] static Result<ParagraphText> readParagraph(const QJsonValue& value,
                                                             const QString& place);
    [[nodiscard]] Outcome readBody(const QJsonValue& value, const QString& place);
    [[nodiscard]] Outcome fillBody(Letter& letter, const QJsonObject& fields) const;

    Pieces title_;
    Pieces addressee_;
    std::vector<ParagraphText> body_;
    Pieces attachment_;
    Pieces contact_;
};

} // namespace jiuzhang::paper
