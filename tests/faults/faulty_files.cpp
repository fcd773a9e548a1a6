// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faulty_files.h"

#include "tests/faults/faulty_disk.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <fstream>
#include <functional>
#include <iterator>
#include <map>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <vector>

namespace jiuzhang::tests {

namespace {

// Of one file what is not synced: all from there on.
struct Unsynced {
    int file; // a descriptor of our own, whatever becomes of its name
    off_t from;
};

bool isWatched = false;
std::map<ino_t, Unsynced> unsynced;
std::vector<std::function<void()>> namesUndone; // in the order in which they were changed

struct stat seen(int file)
{
    struct stat found = {};
    ::fstat(file, &found);
    return found;
}

void noteWriting(int file)
{
    const off_t from = ::lseek(file, 0, SEEK_CUR);
    auto [at, isNew] = unsynced.try_emplace(seen(file).st_ino, Unsynced{-1, from});
    if (isNew)
        at->second.file = ::dup(file);
    at->second.from = std::min(at->second.from, from);
}

void noteSyncing(int file)
{
    if (S_ISDIR(seen(file).st_mode))
        namesUndone.clear();
    unsynced.erase(seen(file).st_ino);
}

// Whether the operation fails; one that replaces nothing can be undone when the power is lost.
bool renamingFails(const std::string& from, const std::string& to)
{
    if (!isWatched)
        return false;
    if (FaultyDisk::fails(false))
        return true;
    if (::access(to.c_str(), F_OK) != 0)
        namesUndone.emplace_back([from, to] { ::syscall(SYS_rename, to.c_str(), from.c_str()); });
    return false;
}

} // namespace

void FaultyFiles::watch()
{
    isWatched = true;
}

void FaultyFiles::aboutToRemove(const char* path)
{
    std::ifstream file(path, std::ios::binary);
    const std::string content(std::istreambuf_iterator<char>(file), {});
    namesUndone.emplace_back([name = std::string(path), content] {
        if (::access(name.c_str(), F_OK) != 0)
            std::ofstream(name, std::ios::binary) << content;
    });
}

void FaultyFiles::losePower(std::mt19937& random)
{
    isWatched = false;
    for (const auto& [inode, each] : unsynced) {
        const off_t size = seen(each.file).st_size;
        const auto lot = random() % 3; // lost, whole, or torn
        const off_t kept = lot == 0 ? 0 : static_cast<off_t>(random()) % (size - each.from + 1);
        if (lot != 1 && size > each.from && ::ftruncate(each.file, each.from + kept) != 0)
            std::perror("ftruncate");
    }
    // The last names first; and where one is kept, so are those that were changed before.
    while (!namesUndone.empty() && random() % 2 == 0) {
        namesUndone.back()();
        namesUndone.pop_back();
    }
}

} // namespace jiuzhang::tests

using namespace jiuzhang::tests;

// Found before the functions of the C library, by Qt and SQLite too.
extern "C" {

ssize_t write(int file, const void* from, size_t size)
{
    if (isWatched && S_ISREG(seen(file).st_mode)) {
        if (FaultyDisk::fails(false)) {
            errno = ENOSPC;
            return -1;
        }
        noteWriting(file);
    }
    return ::syscall(SYS_write, file, from, size);
}

int fsync(int file)
{
    if (isWatched) {
        if (FaultyDisk::fails(true)) {
            errno = EIO;
            return -1;
        }
        noteSyncing(file);
    }
    return static_cast<int>(::syscall(SYS_fsync, file));
}

int rename(const char* from, const char* to) noexcept
{
    if (!renamingFails(from, to))
        return static_cast<int>(::syscall(SYS_rename, from, to));
    errno = EIO;
    return -1;
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to,
              unsigned flags) noexcept
{
    if (!renamingFails(from, to))
        return static_cast<int>(::syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags));
    errno = EIO;
    return -1;
}
}
