// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

// Nothing that says something about a person may be logged: no name, no identifier, no date of
// birth, no vaccine, no URL with a query.
namespace core {

Q_DECLARE_LOGGING_CATEGORY(logApp)     // start, stop, settings
Q_DECLARE_LOGGING_CATEGORY(logHttp)    // verb, route template, status, milliseconds, trace id
Q_DECLARE_LOGGING_CATEGORY(logStore)   // opening, migrations, backups
Q_DECLARE_LOGGING_CATEGORY(logOutbox)  // state changes by item id
Q_DECLARE_LOGGING_CATEGORY(logSignIn)  // steps of sign-in, never tokens
Q_DECLARE_LOGGING_CATEGORY(logSandbox) // the embedded register

} // namespace core
