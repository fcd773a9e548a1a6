// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheet_reader/limits.h"

#include <sys/resource.h>

namespace jiuzhang::reader {

void limitThisProcess()
{
    const rlimit seconds{kMostCpuSeconds, kMostCpuSeconds};
    setrlimit(RLIMIT_CPU, &seconds);
    const rlimit noCoreFile{0, 0}; // a core dump would hold what the workbook says about people
    setrlimit(RLIMIT_CORE, &noCoreFile);
#ifndef __SANITIZE_ADDRESS__ // the sanitizer's own shadow memory is larger than any limit
    const rlimit memory{kMostMemoryBytes, kMostMemoryBytes};
    setrlimit(RLIMIT_AS, &memory);
#endif
}

} // namespace jiuzhang::reader
