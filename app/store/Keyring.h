// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Secret.h"

#include <QObject>
#include <QString>

namespace store {

// The operating system's keyring. Every call ends within five seconds: a keyring may wait for a
// person who does not see its question. Errors: KeyMissing when the keyring says that it has no
// such entry, else KeyringUnavailable.
namespace keyring {

void write(const QString &entry, const core::Secret &secret, QObject *context,
           core::Reply<bool> reply);
void read(const QString &entry, QObject *context, core::Reply<core::Secret> reply);
void remove(const QString &entry, QObject *context, core::Reply<bool> reply);

} // namespace keyring

} // namespace store
