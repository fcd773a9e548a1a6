// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_cursor.h"
#include "core/directory/programme.h"

namespace jiuzhang {

// Every mistake of the file, with its path; a half-valid file is never a programme.
[[nodiscard]] tl::expected<Programme, std::vector<Mistake>> readProgramme(const QByteArray& json);

// The same for one file, as one refusal: ProgrammeInvalid with the first mistake and how
// many there are; FileMissing, NotAFile, FileUnreadable.
[[nodiscard]] Result<Programme> loadProgramme(const QString& path);

} // namespace jiuzhang
