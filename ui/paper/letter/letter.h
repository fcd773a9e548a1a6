// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/paper/letter/annex.h"

#include <QJsonObject>
#include <QStringList>

namespace jiuzhang::paper {

// What stands in a letter, as text; letter_layout.h says where. "" where there is none.
struct Letter {
    // A notice to the public has no mark, no double rules, no number, no addressee and no
    // copies: its title stands at the top of the type area.
    enum class Form { Letter, Notice } form = Form::Letter;
    QString organ;
    QString mark; // in red at the head
    QString number;
    QString signer;    // 签发人, on what goes up and on drafts
    QString secrecy;   // 秘密★1年
    QString urgency;   // 特急
    QStringList title; // its words: where it may be broken
    QString addressee;
    std::vector<Paragraph> body;
    QStringList attachments; // their names, without numbers; those of the annexes first
    QString sealOf;          // the body whose seal stands for the organ's (代章)
    QString date;
    QString contact;
    QStringList copies;
    std::vector<Annex> annexes;
};

// The wording of one kind of letter, from resources/paper/<kind>.json:
//   kind        the same as the file's name
//   form        "letter" or "notice" (Letter::Form)
//   title       pieces; a title is broken between them
//   addressee   pieces, without the colon; of a letter only
//   body        paragraphs (paragraphs.h)
//   attachments pieces, optional: each is the name of one attachment
//   contact     pieces, optional
//   annexes     a list of annexes (annex.h), optional
// Mark, number, marks of secrecy and urgency, date, signature and copies are the same in all
// letters: organ, mark, numberText, signer, secrecy, urgency, date, sealOf and copies of the order.
class LetterText {
public:
    // Refuses NotJson, and TemplateInvalid with the place of the first mistake; `place`
    // names the file.
    static Result<LetterText> read(const QByteArray& json, const QString& kind,
                                   const QString& place);

    // Refuses FieldMissing, DateUnreadable, AmountUnreadable.
    [[nodiscard]] Result<Letter> filled(const QJsonObject& fields) const;

    // The fields that title, addressee, body and annexes name.
    [[nodiscard]] QStringList namedFields() const;

private:
    [[nodiscard]] Outcome readForm(const QJsonObject& file, const QString& place);
    [[nodiscard]] Outcome readBody(const QJsonValue& value, const QString& place);
    [[nodiscard]] Outcome fillLetterParts(Letter& letter, const QJsonObject& fields) const;
    [[nodiscard]] Outcome readAnnexes(const QJsonValue& value, const QString& place);
    [[nodiscard]] Outcome fillBody(Letter& letter, const QJsonObject& fields) const;
    [[nodiscard]] Outcome fillAnnexes(Letter& letter, const QJsonObject& fields) const;

    Letter::Form form_ = Letter::Form::Letter;
    Pieces title_;
    Pieces addressee_;
    ParagraphTexts body_;
    Pieces attachments_;
    Pieces contact_;
    std::vector<AnnexText> annexes_;
};

} // namespace jiuzhang::paper
