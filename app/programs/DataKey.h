// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Secret.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace programs {

struct DataKey
{
    core::Secret key;
    bool fromKeyring = false;
};

// The passphrase in the file that PRIKPOST_PASSPHRASE_FILE names, without its last line end; empty
// when the variable is not set. Error: FileUnreadable (also for an empty file).
[[nodiscard]] core::Result<std::optional<core::Secret>> passphraseFromEnvironment();

// Opens the data key of a folder, or makes it at the first use: by passphrase when there is one
// and the folder knows a passphrase, otherwise by the keyring. Errors: those of store::KeyStore;
// KeyMissing and KeyringUnavailable both mean that a passphrase has to be asked for.
void openDataKey(const QString &folder, const std::optional<core::Secret> &passphrase,
                 QObject *context, core::Reply<std::shared_ptr<DataKey>> reply);

} // namespace programs
