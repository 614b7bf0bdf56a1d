// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Secret.h"

#include <QObject>
#include <QString>

namespace store {

// The data key of a folder: random, made once, wrapped by a key from the operating system's
// keyring and/or by a passphrase (scrypt N=2^17 r=8 p=1, parameters stored beside it). The wraps
// stand in `folder`/keys.json; the key itself is never on disk.
class KeyStore
{
public:
    explicit KeyStore(QString folder);

    [[nodiscard]] bool exists() const; // a data key was made for this folder
    [[nodiscard]] bool hasPassphrase() const;
    [[nodiscard]] bool hasKeyring() const;

    // First use: makes the data key and wraps it with the passphrase. Blocks about half a second.
    [[nodiscard]] core::Result<core::Secret> createWithPassphrase(const core::Secret &passphrase);
    // Error: KeyWrong, KeyMissing, StoreDamaged. Blocks about half a second.
    [[nodiscard]] core::Result<core::Secret>
    unlockWithPassphrase(const core::Secret &passphrase) const;

    // The same through the keyring; asynchronous, with our own limit of 5 s. Never makes a new
    // key because the keyring says "not found" while a database exists (KeyMissing).
    void createWithKeyring(QObject *context, core::Reply<core::Secret> reply);
    void unlockWithKeyring(QObject *context, core::Reply<core::Secret> reply) const;
    // Adds a second wrap to an unlocked key.
    [[nodiscard]] core::Result<void> addPassphrase(const core::Secret &dataKey,
                                                   const core::Secret &passphrase);
    // Can a value be written to, read from and deleted in the keyring now?
    static void probeKeyring(QObject *context, core::Reply<bool> reply);

private:
    QString m_folder;
};

} // namespace store
