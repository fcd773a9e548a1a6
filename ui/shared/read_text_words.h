// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/read_text.h"

namespace jiuzhang::ui {

// 「certain, signs the letter: “景德镇…公司”」: how sure a piece is, why it is taken, and the
// piece.
[[nodiscard]] QString takenText(const ReadText& read, const TakenPiece& piece);

// Why a piece was not taken, with the piece, in one sentence.
[[nodiscard]] QString unreadText(const ReadText& read, const UnreadPiece& piece);

} // namespace jiuzhang::ui
