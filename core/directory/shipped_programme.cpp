// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/shipped_programme.h"

#include "core/directory/programme_reading.h"

// A resource inside a static library is only there once it has been asked for, and the
// macro that asks must stand outside any namespace.
static void bringInProgrammeResource()
{
    Q_INIT_RESOURCE(programme);
}

namespace jiuzhang {

Result<Programme> shippedProgramme()
{
    bringInProgrammeResource();
    return loadProgramme(QStringLiteral(":/programme/zhushan-2022.json"));
}

} // namespace jiuzhang
