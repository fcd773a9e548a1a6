// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directory/programme.h"

namespace jiuzhang {

struct Mistake {
    QString path;   // "units[3].successor"
    QString reason; // one English clause for the writer of the file
    friend bool operator==(const Mistake&, const Mistake&) = default;
};

// Every mistake of the file, with its path; a half-valid file is never a programme.
[[nodiscard]] tl::expected<Programme, std::vector<Mistake>> readProgramme(const QByteArray& json);

// The same for one file, as one refusal: ProgrammeInvalid with the first mistake and how
// many there are; FileMissing, FileUnreadable.
[[nodiscard]] Result<Programme> loadProgramme(const QString& path);

} // namespace jiuzhang
