// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shielding/masked.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace jiuzhang::command_line {

// What a subcommand has to say: the document for --json, the lines for a person, and
// whether it did all that was asked (exit status 0) or had to refuse a part (1).
struct Answer {
    QJsonObject json;
    QStringList lines;
    QStringList complaints = {}; // for standard error; any of them makes the status 1

    // Says what was taken out of a text that was recorded, as a reader cannot see it (core/base,
    // acceptedText): a line, and {column code reason} among "notes". `field` by its key.
    void noteTakenOut(const QString& field, const QStringList& unseen);

    // Says what stands on papers in the place of who is shielded ("masked"), and what on them looks
    // like a name or a number and is there in clear ("likely").
    void noteMasked(const MaskedPapers& masked);
};

} // namespace jiuzhang::command_line
