// SPDX-License-Identifier: GPL-3.0-or-later
// Work in a process of its own that is killed, or cannot write.
#pragma once

#include <csignal>
#include <functional>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace jiuzhang::tests {

// Whatever a child does until it is killed; true when it had not come to its end.
inline bool killedAfter(int microseconds, const std::function<void()>& work)
{
    const auto child = fork();
    if (child == 0) {
        work();
        _exit(0);
    }
    usleep(static_cast<useconds_t>(microseconds));
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status);
}

// What a child answers whose files can hold no more bytes than that each, as on a full disk.
inline int withRoomFor(rlim_t bytes, const std::function<int()>& work)
{
    const auto child = fork();
    if (child == 0) {
        const rlimit room{bytes, bytes};
        setrlimit(RLIMIT_FSIZE, &room);
        std::signal(SIGXFSZ, SIG_IGN); // then writing fails, as where there is no room
        _exit(work());
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace jiuzhang::tests
