// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/LogCategories.h"

namespace core {

Q_LOGGING_CATEGORY(logApp, "prikpost.app", QtInfoMsg)
Q_LOGGING_CATEGORY(logHttp, "prikpost.http", QtInfoMsg)
Q_LOGGING_CATEGORY(logStore, "prikpost.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logOutbox, "prikpost.outbox", QtInfoMsg)
Q_LOGGING_CATEGORY(logSignIn, "prikpost.signin", QtInfoMsg)
Q_LOGGING_CATEGORY(logSandbox, "prikpost.sandbox", QtInfoMsg)

} // namespace core
