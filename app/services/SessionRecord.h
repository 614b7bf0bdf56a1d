// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Account.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace services {

// The session as it is kept (encrypted) between two runs, for one register. No token is in it.
[[nodiscard]] QByteArray writeSession(const domain::Session &session, const QString &profile);
// Empty when it is of another register or cannot be understood. A restored session has no token.
[[nodiscard]] std::optional<domain::Session> readSession(QByteArrayView kept,
                                                         const QString &profile);

} // namespace services
