#include "tests/crash/failing.h"

#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <string>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

std::string below;
std::atomic<long> calls = 0;
std::atomic<long> failAt = 0; ///< 0: never
int failWith = EIO;
bool failOn = false;

/// The system's own function of that name.
template <class Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

/// Whether this call, on a file of ours, is to fail; sets errno then.
bool refuse(bool ours)
{
    if (!ours)
        return false;
    const long call = ++calls;
    const bool fails = failAt != 0 && (failOn ? call >= failAt : call == failAt);
    if (fails)
        errno = failWith;
    return fails;
}

bool isOurs(const char *path)
{
    return !below.empty() && path && std::strncmp(path, below.c_str(), below.size()) == 0;
}

bool isOurs(int descriptor)
{
    if (below.empty())
        return false;
    char link[64];
    char path[PATH_MAX + 1];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t length = readlink(link, path, PATH_MAX);
    if (length < 0)
        return false;
    path[length] = '\0';
    return isOurs(path);
}

/// Reads the environment of a program that was started with the library.
struct FromEnvironment {
    FromEnvironment()
    {
        if (const char *folder = std::getenv("FAILING_BELOW"))
            below = folder;
        if (const char *error = std::getenv("FAILING_ERROR"))
            failWith = std::atoi(error);
        failOn = std::getenv("FAILING_STAYS") != nullptr;
        if (const char *at = std::getenv("FAILING_AT"))
            failAt = std::atol(at);
    }
    ~FromEnvironment()
    {
        const char *path = std::getenv("FAILING_COUNT");
        if (!path)
            return;
        const std::string count = std::to_string(calls);
        const auto file = int(syscall(SYS_open, path, O_WRONLY | O_CREAT | O_TRUNC, 0600));
        syscall(SYS_write, file, count.data(), count.size());
        syscall(SYS_close, file);
    }
} const fromEnvironment;

int openWith(const char *name, const char *path, int flags, mode_t mode)
{
    if (refuse(isOurs(path)))
        return -1;
    return next<int (*)(const char *, int, ...)>(name)(path, flags, mode);
}

} // namespace

extern "C" {

void failingBelow(const char *folder)
{
    below = folder;
    failNoMore();
}

void failFrom(long at, int error, bool stays)
{
    calls = 0;
    failWith = error;
    failOn = stays;
    failAt = at;
}

long failNoMore()
{
    failAt = 0;
    return calls.exchange(0);
}

#define FAILING_OPEN(name)                                                                                             \
    int name(const char *path, int flags, ...)                                                                         \
    {                                                                                                                  \
        va_list rest;                                                                                                  \
        va_start(rest, flags);                                                                                         \
        const auto mode = mode_t((flags & O_CREAT) ? va_arg(rest, int) : 0);                                           \
        va_end(rest);                                                                                                  \
        return openWith(#name, path, flags, mode);                                                                     \
    }

FAILING_OPEN(open)
FAILING_OPEN(open64)

ssize_t write(int file, const void *bytes, size_t count)
{
    return refuse(isOurs(file)) ? -1 : next<decltype(&write)>("write")(file, bytes, count);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t at)
{
    return refuse(isOurs(file)) ? -1 : next<decltype(&pwrite)>("pwrite")(file, bytes, count, at);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at)
{
    return refuse(isOurs(file)) ? -1 : next<decltype(&pwrite64)>("pwrite64")(file, bytes, count, at);
}

int fsync(int file)
{
    return refuse(isOurs(file)) ? -1 : next<decltype(&fsync)>("fsync")(file);
}

int fdatasync(int file)
{
    return refuse(isOurs(file)) ? -1 : next<decltype(&fdatasync)>("fdatasync")(file);
}

int ftruncate(int file, off_t length) noexcept
{
    return refuse(isOurs(file)) ? -1 : next<int (*)(int, off_t)>("ftruncate")(file, length);
}

int ftruncate64(int file, off64_t length) noexcept
{
    return refuse(isOurs(file)) ? -1 : next<int (*)(int, off64_t)>("ftruncate64")(file, length);
}

int posix_fallocate(int file, off_t from, off_t length)
{
    return refuse(isOurs(file)) ? errno : next<int (*)(int, off_t, off_t)>("posix_fallocate")(file, from, length);
}

int rename(const char *from, const char *to) noexcept
{
    return refuse(isOurs(to)) ? -1 : next<int (*)(const char *, const char *)>("rename")(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned int flags) noexcept
{
    return refuse(isOurs(to)) ? -1
                              : next<int (*)(int, const char *, int, const char *, unsigned int)>("renameat2")(
                                    fromFolder, from, toFolder, to, flags);
}

int link(const char *from, const char *to) noexcept
{
    return refuse(isOurs(to)) ? -1 : next<int (*)(const char *, const char *)>("link")(from, to);
}

int mkdir(const char *path, mode_t mode) noexcept
{
    return refuse(isOurs(path)) ? -1 : next<int (*)(const char *, mode_t)>("mkdir")(path, mode);
}
}
