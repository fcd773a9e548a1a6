// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/pasted_form.h"

#include "ui/shared/clue_text.h"
#include "ui/shared/read_text_words.h"

namespace jiuzhang::ui {

namespace {

// Whether the field can show a text that it does not understand, and says so. A choice cannot,
// and a bare number would be taken for 万元.
bool canShow(const ClueField& field, const Error& mistake)
{
    return mistake.code != ErrorCode::AmountNeedsUnit && !isChoice(field);
}

void putDoubt(PastedForm& pasted, const ReadText& read, const UnreadPiece& piece)
{
    if (piece.key.isEmpty()) {
        pasted.leftOver += read.piece(piece.at);
        return;
    }
    const ClueField& field = *clueField(piece.key);
    const QString key = field.writtenKey();
    // Of a row each cell has its field, whatever stands in it: there it can be put right.
    const bool isRow = read.shape != ReadText::Shape::Letter && piece.error;
    if (isRow && canShow(field, *piece.error)) {
        pasted.form[key] = read.piece(piece.at);
    } else if (isRow) {
        pasted.refused.push_back(*piece.error);
    } else if (!read.takenFor(piece.key)) {
        QString& doubt = pasted.doubts[key];
        doubt += (doubt.isEmpty() ? QString() : QStringLiteral("\n")) + unreadText(read, piece);
    }
}

} // namespace

PastedForm pastedForm(const ReadText& read, const Programme& programme)
{
    PastedForm pasted;
    for (const TakenPiece& piece : read.taken) {
        const ClueField& field = *clueField(piece.key);
        pasted.form[field.writtenKey()] = formText(field, read.clue, programme);
        pasted.origins[field.writtenKey()] = takenText(read, piece);
    }
    for (const UnreadPiece& piece : read.unread)
        putDoubt(pasted, read, piece);
    return pasted;
}

} // namespace jiuzhang::ui
