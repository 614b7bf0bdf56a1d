// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QString>

#include <sys/stat.h>

namespace store {

// What the operating system said about a file, as one of our codes.
[[nodiscard]] core::Error fileError(int systemError);

// Makes the folder (0700) when it is not there. Error: StoreReadOnly, StoreFull, StoreUnreadable.
[[nodiscard]] core::Result<void> makePrivateFolder(const QString &path);

// Replaces the file as a whole (0600), on disk when it returns.
[[nodiscard]] core::Result<void> writePrivateFile(const QString &path, const QByteArray &content);

// Renames are on disk only when their folder is.
void syncFolder(const QString &path);

// Files made while this lives can be read by nobody else. SQLite gives its side files the mode of
// the database. The mask is the process's: keep it short.
class PrivateUmask
{
public:
    PrivateUmask()
        : m_before(::umask(0077))
    {
    }
    ~PrivateUmask() { ::umask(m_before); }
    PrivateUmask(const PrivateUmask &) = delete;
    PrivateUmask &operator=(const PrivateUmask &) = delete;

private:
    mode_t m_before;
};

} // namespace store
