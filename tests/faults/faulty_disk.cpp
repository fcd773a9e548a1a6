// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faulty_disk.h"

#include "tests/faults/faulty_files.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <random>
#include <sqlite3.h>
#include <string>
#include <unistd.h>
#include <vector>

namespace jiuzhang::tests {

namespace {

struct Written {
    sqlite3_int64 at;
    std::string bytes;
};

// What of one file is not synced yet, in the order in which it was written.
struct Cache {
    std::vector<Written> written;
};

struct OpenFile {
    sqlite3_file base; // SQLite's part, first
    Cache* cache;
    sqlite3_file* real; // behind this
};

struct Disk {
    sqlite3_vfs* real = nullptr;
    FaultyDisk::Fault fault = FaultyDisk::Fault::WriteFails;
    long at = 0;
    long done = 0;
    std::mt19937 random;
    std::map<std::string, Cache> caches; // by path: two openings of a file see the same
};
Disk disk;

OpenFile* openFile(sqlite3_file* file)
{
    return reinterpret_cast<OpenFile*>(file);
}

sqlite3_file* realOf(sqlite3_file* file)
{
    return openFile(file)->real;
}

int writeThrough(const std::string& path, const std::vector<Written>& written)
{
    std::vector<char> room(static_cast<std::size_t>(disk.real->szOsFile));
    auto* file = reinterpret_cast<sqlite3_file*>(room.data());
    int code = disk.real->xOpen(disk.real, path.c_str(), file,
                                SQLITE_OPEN_READWRITE | SQLITE_OPEN_MAIN_DB, nullptr);
    for (const auto& each : written) {
        if (code == SQLITE_OK)
            code = file->pMethods->xWrite(file, each.bytes.data(),
                                          static_cast<int>(each.bytes.size()), each.at);
    }
    if (file->pMethods)
        file->pMethods->xClose(file);
    return code;
}

int readBytes(sqlite3_file* file, void* into, int size, sqlite3_int64 at)
{
    auto* bytes = static_cast<char*>(into);
    int code = realOf(file)->pMethods->xRead(realOf(file), into, size, at);
    sqlite3_int64 end = at; // of what is there
    realOf(file)->pMethods->xFileSize(realOf(file), &end);
    for (const auto& each : openFile(file)->cache->written) {
        const auto from = std::max(at, each.at);
        const auto to =
            std::min(at + size, each.at + static_cast<sqlite3_int64>(each.bytes.size()));
        if (from < to)
            std::memcpy(bytes + (from - at), each.bytes.data() + (from - each.at),
                        static_cast<std::size_t>(to - from));
        end = std::max(end, each.at + static_cast<sqlite3_int64>(each.bytes.size()));
    }
    if (code == SQLITE_IOERR_SHORT_READ && end >= at + size)
        code = SQLITE_OK;
    return code;
}

int writeBytes(sqlite3_file* file, const void* from, int size, sqlite3_int64 at)
{
    if (FaultyDisk::fails(false))
        return SQLITE_FULL;
    openFile(file)->cache->written.push_back(
        {at, std::string(static_cast<const char*>(from), static_cast<std::size_t>(size))});
    return SQLITE_OK;
}

int writeCache(sqlite3_file* file)
{
    int code = SQLITE_OK;
    for (const auto& each : openFile(file)->cache->written) {
        if (code == SQLITE_OK)
            code = realOf(file)->pMethods->xWrite(realOf(file), each.bytes.data(),
                                                  static_cast<int>(each.bytes.size()), each.at);
    }
    openFile(file)->cache->written.clear();
    return code;
}

int sync(sqlite3_file* file, int)
{
    return FaultyDisk::fails(true) ? SQLITE_IOERR_FSYNC : writeCache(file);
}

int truncate(sqlite3_file* file, sqlite3_int64 size)
{
    if (FaultyDisk::fails(false))
        return SQLITE_IOERR_TRUNCATE;
    const int code = writeCache(file);
    return code == SQLITE_OK ? realOf(file)->pMethods->xTruncate(realOf(file), size) : code;
}

int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    const int code = realOf(file)->pMethods->xFileSize(realOf(file), size);
    for (const auto& each : openFile(file)->cache->written)
        *size = std::max(*size, each.at + static_cast<sqlite3_int64>(each.bytes.size()));
    return code;
}

int closeFile(sqlite3_file* file)
{
    return realOf(file)->pMethods->xClose(realOf(file));
}

int lock(sqlite3_file* file, int level)
{
    return realOf(file)->pMethods->xLock(realOf(file), level);
}

int unlock(sqlite3_file* file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}

int isReserved(sqlite3_file* file, int* reserved)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), reserved);
}

int control(sqlite3_file* file, int code, void* argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), code, argument);
}

int sectorSize(sqlite3_file* file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}

int characteristics(sqlite3_file*)
{
    return 0; // nothing is promised: neither whole pages nor their order
}

const sqlite3_io_methods kMethods{
    .iVersion = 1, // neither shared memory nor mapped pages
    .xClose = closeFile,
    .xRead = readBytes,
    .xWrite = writeBytes,
    .xTruncate = truncate,
    .xSync = sync,
    .xFileSize = fileSize,
    .xLock = lock,
    .xUnlock = unlock,
    .xCheckReservedLock = isReserved,
    .xFileControl = control,
    .xSectorSize = sectorSize,
    .xDeviceCharacteristics = characteristics,
    .xShmMap = nullptr,
    .xShmLock = nullptr,
    .xShmBarrier = nullptr,
    .xShmUnmap = nullptr,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    OpenFile* opened = openFile(file);
    opened->base.pMethods = nullptr;
    opened->real = reinterpret_cast<sqlite3_file*>(opened + 1);
    // A temporary file has no name.
    opened->cache = &disk.caches[name ? name : "temporary " + std::to_string(disk.caches.size())];
    const int code = disk.real->xOpen(disk.real, name, opened->real, flags, outFlags);
    if (code == SQLITE_OK)
        opened->base.pMethods = &kMethods;
    return code;
}

int remove(sqlite3_vfs*, const char* name, int syncFolder)
{
    if (FaultyDisk::fails(false))
        return SQLITE_IOERR_DELETE;
    disk.caches.erase(name);
    FaultyFiles::aboutToRemove(name);
    return disk.real->xDelete(disk.real, name, syncFolder);
}

} // namespace

void FaultyDisk::install(Fault fault, long at, unsigned seed)
{
    disk.real = sqlite3_vfs_find(nullptr);
    disk.fault = fault;
    disk.at = at;
    disk.random.seed(seed);
    static sqlite3_vfs own = *disk.real;
    own.zName = "faulty";
    own.szOsFile = static_cast<int>(sizeof(OpenFile)) + disk.real->szOsFile;
    own.xOpen = open;
    own.xDelete = remove;
    sqlite3_vfs_register(&own, 1);
    FaultyFiles::watch();
}

bool FaultyDisk::fails(bool isSync)
{
    const bool now = ++disk.done >= disk.at && disk.at > 0;
    if (now && disk.fault == Fault::PowerLost)
        losePower();
    return now &&
           (disk.fault == Fault::WriteFails ? !isSync : isSync && disk.fault == Fault::SyncFails);
}

void FaultyDisk::losePower()
{
    for (auto& [path, cache] : disk.caches) {
        std::vector<Written> survived;
        for (auto& each : cache.written) {
            const auto lot = disk.random() % 3; // lost, whole, or torn
            if (lot == 2)
                each.bytes.resize(disk.random() % each.bytes.size());
            if (lot != 0)
                survived.push_back(each);
        }
        if (!survived.empty() && ::access(path.c_str(), F_OK) == 0)
            writeThrough(path, survived);
    }
    FaultyFiles::losePower(disk.random);
    ::_exit(kPowerLost);
}

void FaultyDisk::settle()
{
    for (auto& [path, cache] : disk.caches) {
        if (!cache.written.empty() && ::access(path.c_str(), F_OK) == 0)
            writeThrough(path, cache.written);
        cache.written.clear();
    }
}

long FaultyDisk::operations()
{
    return disk.done;
}

} // namespace jiuzhang::tests
