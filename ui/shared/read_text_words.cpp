// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/read_text_words.h"

#include "ui/shared/error_text.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::ReadText)
};

constexpr qsizetype kShown = 40; // characters of a piece

QString quoted(const ReadText& read, Passage at)
{
    const QString piece = read.piece(at).simplified();
    const QString shown = piece.size() <= kShown ? piece : piece.left(kShown - 1) + u'…';
    return Words::tr("“%1”").arg(shown);
}

QString groundText(Ground ground)
{
    switch (ground) {
    case Ground::Labelled:
        return Words::tr("under its name");
    case Ground::Heading:
        return Words::tr("under its heading");
    case Ground::Order:
        return Words::tr("by the order of the columns");
    case Ground::Signature:
        return Words::tr("at the foot of the letter");
    case Ground::Introduction:
        return Words::tr("as the sender introduces himself");
    case Ground::Title:
        return Words::tr("in the title");
    case Ground::Sentence:
        return Words::tr("by the words around it");
    case Ground::Words:
        return Words::tr("by its typical words");
    case Ground::Body:
        return Words::tr("all that is told");
    case Ground::Likeness:
        return Words::tr("it is like a known name");
    case Ground::Sender:
        return Words::tr("by who sends such texts");
    }
    Q_UNREACHABLE();
}

QString doubtText(Doubt doubt)
{
    switch (doubt) {
    case Doubt::Several:
        return Words::tr("one of several");
    case Doubt::Unreadable:
        return Words::tr("cannot be read");
    case Doubt::SomebodyElse:
        return Words::tr("may be somebody else's");
    case Doubt::WhichSum:
        return Words::tr("nothing says which sum it is");
    case Doubt::LeftOver:
        return Words::tr("no field takes it");
    }
    Q_UNREACHABLE();
}

} // namespace

QString takenText(const ReadText& read, const TakenPiece& piece)
{
    const QString sure =
        piece.sureness == Sureness::Certain ? Words::tr("certain") : Words::tr("likely");
    const QString why = Words::tr("%1, %2").arg(sure, groundText(piece.ground));
    return piece.at.isEmpty() ? why : Words::tr("%1: %2").arg(why, quoted(read, piece.at));
}

QString unreadText(const ReadText& read, const UnreadPiece& piece)
{
    QString why = doubtText(piece.doubt);
    if (piece.error) {
        Error unplaced = *piece.error;
        unplaced.where.clear(); // it stands at its field
        why = errorText(unplaced);
    }
    return Words::tr("%1: %2").arg(quoted(read, piece.at), why);
}

} // namespace jiuzhang::ui
