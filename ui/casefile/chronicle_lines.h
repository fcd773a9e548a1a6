// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/listing.h"

#include <QStringList>

namespace jiuzhang::ui {

// One entry in words: 「2022-06-20 转办 · 经办人01」, below it what it says as it stands now,
// and what was put right of it, by whom, when and why.
struct ChronicleLine {
    std::int64_t entry = 0; // its number in the record
    QString head;
    QString words = {}; // may have several lines; empty: the act says it all
    QStringList marks = {};
    bool isUndone = false; // withdrawn or reversed: it no longer counts
    bool canCorrect = false;
    QString undoing = {}; // a word for the act that undoes it; empty: none does
    friend bool operator==(const ChronicleLine&, const ChronicleLine&) = default;
};

// Of one case, in the order of entry, newest first.
[[nodiscard]] QList<ChronicleLine> chronicleOf(const CaseFile& file, const Programme& programme);

} // namespace jiuzhang::ui
