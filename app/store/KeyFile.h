// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Secret.h"
#include "store/KeyDerivation.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace store {

// keys.json of a data folder: the data key, wrapped (AES-256-GCM) once or twice. Never the key.
struct KeyFile
{
    struct PassphraseWrap
    {
        ScryptCost cost;
        QByteArray salt;
        QByteArray wrapped;
    };
    struct KeyringWrap
    {
        QString entry; // name of the entry in the keyring that holds the wrapping key
        QByteArray wrapped;
    };
    std::optional<PassphraseWrap> passphrase;
    std::optional<KeyringWrap> keyring;

    // Errors: KeyMissing when there is no file, StoreDamaged, StoreNewer, StoreUnreadable.
    [[nodiscard]] static core::Result<KeyFile> read(const QString &folder);
    // Replaces the file as a whole.
    [[nodiscard]] core::Result<void> write(const QString &folder) const;
    [[nodiscard]] static bool exists(const QString &folder);
};

} // namespace store
