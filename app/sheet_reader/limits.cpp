// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheet_reader/limits.h"

#include "core/exchange/sheet_stream.h"

#include <csignal>

#include <sys/resource.h>
#include <unistd.h>

namespace jiuzhang::reader {

namespace {

int exitWhenTimeIsUp = 0; // known before the signal comes: a handler may not look it up

void timeIsUp(int)
{
    constexpr std::string_view limit = "20 s";
    static_assert(kMostCpuSeconds == 20);
    [[maybe_unused]] const auto written = write(STDERR_FILENO, limit.data(), limit.size());
    _exit(exitWhenTimeIsUp);
}

} // namespace

void limitThisProcess()
{
    exitWhenTimeIsUp = readerExitFor(ErrorCode::WorkbookTooLarge);
    std::signal(SIGXCPU, timeIsUp);
    const rlimit seconds{kMostCpuSeconds, kMostCpuSeconds + 1};
    setrlimit(RLIMIT_CPU, &seconds);
    const rlimit noCoreFile{0, 0}; // a core dump would hold what the workbook says about people
    setrlimit(RLIMIT_CORE, &noCoreFile);
#ifndef __SANITIZE_ADDRESS__ // the sanitizer's own shadow memory is larger than any limit
    const rlimit memory{kMostMemoryBytes, kMostMemoryBytes};
    setrlimit(RLIMIT_AS, &memory);
#endif
}

} // namespace jiuzhang::reader
