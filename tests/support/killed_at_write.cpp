// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program: ends it with SIGKILL before its n-th change of a file below a folder,
// as a power switch would. Everything that came before that change is done, nothing after it.
//
//   KILLED_BELOW=/folder KILLED_AT=17 LD_PRELOAD=libkilled_at_write.so program
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/uio.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

std::atomic<long> changes{0};

template <class Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

bool isBelow(const char *path)
{
    const char *folder = std::getenv("KILLED_BELOW");
    return folder && std::strncmp(path, folder, std::strlen(folder)) == 0;
}

bool isBelow(int file)
{
    std::array<char, 64> link{};
    std::snprintf(link.data(), link.size(), "/proc/self/fd/%d", file);
    std::array<char, 4096> path{};
    return readlink(link.data(), path.data(), path.size() - 1) > 0 && isBelow(path.data());
}

void change()
{
    const char *at = std::getenv("KILLED_AT");
    if (++changes == (at ? std::atol(at) : 0))
        kill(getpid(), SIGKILL);
}

void changeOf(int file)
{
    if (isBelow(file))
        change();
}

} // namespace

#pragma GCC visibility push(default) // they take the place of the C library's
extern "C" {

ssize_t write(int file, const void *bytes, size_t size)
{
    static auto *next = real<decltype(write)>("write");
    changeOf(file);
    return next(file, bytes, size);
}

ssize_t writev(int file, const iovec *parts, int count)
{
    static auto *next = real<decltype(writev)>("writev");
    changeOf(file);
    return next(file, parts, count);
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t offset)
{
    static auto *next = real<decltype(pwrite)>("pwrite");
    changeOf(file);
    return next(file, bytes, size, offset);
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t offset)
{
    static auto *next = real<decltype(pwrite64)>("pwrite64");
    changeOf(file);
    return next(file, bytes, size, offset);
}

int fsync(int file)
{
    static auto *next = real<decltype(fsync)>("fsync");
    changeOf(file);
    return next(file);
}

int fdatasync(int file)
{
    static auto *next = real<decltype(fdatasync)>("fdatasync");
    changeOf(file);
    return next(file);
}

int ftruncate(int file, off_t size)
{
    static auto *next = real<decltype(ftruncate)>("ftruncate");
    changeOf(file);
    return next(file, size);
}

int ftruncate64(int file, off64_t size)
{
    static auto *next = real<decltype(ftruncate64)>("ftruncate64");
    changeOf(file);
    return next(file, size);
}

int rename(const char *from, const char *to)
{
    static auto *next = real<decltype(rename)>("rename");
    if (isBelow(to))
        change();
    return next(from, to);
}

int unlink(const char *path)
{
    static auto *next = real<decltype(unlink)>("unlink");
    if (isBelow(path))
        change();
    return next(path);
}

} // extern "C"
#pragma GCC visibility pop
