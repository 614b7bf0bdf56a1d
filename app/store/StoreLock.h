// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>

#include <memory>

namespace store {

// Keeps a second process (and a second object of this one) out of a data folder. The kernel holds
// the lock, so one that was left by a killed process does not exist, whatever has become of its
// process number or of the name of the machine.
class StoreLock
{
public:
    // Error: StoreLocked, StoreReadOnly, StoreFull, StoreUnreadable.
    [[nodiscard]] static core::Result<std::unique_ptr<StoreLock>> take(const QString &folder);
    ~StoreLock();
    StoreLock(const StoreLock &) = delete;
    StoreLock &operator=(const StoreLock &) = delete;

private:
    explicit StoreLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    int m_descriptor;
};

} // namespace store
