// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/letter.h"

#include <QMap>

namespace jiuzhang::ui {

// What was read in a pasted text, as the entry form takes it; fields by ClueField::writtenKey().
struct PastedForm {
    QJsonObject form;               // a field that nothing is sure of has no key
    QMap<QString, QString> origins; // the piece behind a field, how sure it is
    QMap<QString, QString> doubts;  // why a field stays empty: the pieces that it might have been
    QStringList leftOver;           // pieces that no field takes
    std::vector<Error> refused;     // of values that their field could not show as what they are
};

[[nodiscard]] PastedForm pastedForm(const ReadText& read, const Programme& programme);

} // namespace jiuzhang::ui
