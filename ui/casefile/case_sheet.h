// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/listing.h"
#include "ui/casefile/clock_line.h"

#include <QList>

namespace jiuzhang::ui {

struct CaseLine {
    QString name;
    QString value;
    QString mend = {};  // what corrects it, "<entry>/<key>", entry 0 for the clue; empty: nothing
    QString opens = {}; // the number of the other case that it is about; empty: of none
    friend bool operator==(const CaseLine&, const CaseLine&) = default;
};

struct CaseSection {
    QString title;
    QList<CaseLine> lines; // only what is known
};

// Everything on one case in words, as the case file shows it at a glance.
struct CaseSheet {
    QString number;
    QString entity;
    QString state;
    int stage = 1;     // 1–4
    QString clock;     // what is due, when, and how late; or how it was closed
    ClockLine line;    // the same, drawn
    QStringList marks; // what is out of the ordinary about the case
    bool late = false;
    bool dueIsCounted = false; // so that its day can be explained day by day
    QList<CaseLine> amounts;   // claimed, in dispute, recognised, fulfilled; 万元 or 「—」
    QList<CaseSection> sections;
    QString mendOthers; // as CaseLine::mend, for the fields that are not known yet
};

// As of the desk's working date; of other cases what the reader may know of them.
[[nodiscard]] CaseSheet sheetOf(const CaseFile& file, const Desk& desk, const Acting& reader);

// The sheet below the head, for a text browser; a link beside each value that can be corrected
// bears CaseLine::mend, one beside another case CaseLine::opens.
[[nodiscard]] QString htmlOf(const CaseSheet& sheet);

} // namespace jiuzhang::ui
