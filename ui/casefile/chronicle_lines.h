// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/listing.h"

#include <QStringList>

#include <map>

namespace jiuzhang::ui {

// One entry in words: 「2022-06-20 转办 · 经办人01」, below it what it says as it stands now,
// and what was put right of it, by whom, when and why.
struct ChronicleLine {
    std::int64_t entry = 0; // its number in the record
    QString head;
    QString words = {}; // may have several lines; empty: the act says it all
    QStringList marks = {};
    bool isUndone = false; // withdrawn, reversed or annulled: it no longer counts
    bool canCorrect = false;
    QString undoing = {}; // a word for the act that undoes it; empty: none does
    QString opens = {};   // the number of the other case that it is about; empty: of none
    friend bool operator==(const ChronicleLine&, const ChronicleLine&) = default;
};

// Of one case, in the order of entry, newest first. `annulled`: the numbers of letters that were
// annulled, and why.
[[nodiscard]] QList<ChronicleLine> chronicleOf(const CaseFile& file, const Programme& programme,
                                               const std::map<QString, QString>& annulled);

} // namespace jiuzhang::ui
