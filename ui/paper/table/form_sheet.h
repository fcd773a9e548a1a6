// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/table/clue_form.h"

namespace jiuzhang::paper {

// The clue form as its texts, in the rows and widths that it has on the page.
struct FormSheetCell {
    FormCell::Kind kind;
    double width;  // mm
    QString label; // what is asked: 「联系电话」
    QString text; // a label's words; choices as 「☐是 ☑否」, in lines; else what was filled in
};
struct FormSheetRow {
    double height;   // mm at least
    QString section; // that stands upright beside it, "" where there is none
    bool beginsSection;
    std::vector<FormSheetCell> cells;
};
struct FormSheet {
    QString label; // 「附件」
    QString title;
    std::vector<FormSheetRow> rows;
    bool isAnnex = false; // of a letter: its pages are the letter's, and nobody types into it
};

} // namespace jiuzhang::paper
