// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>

// Any token of the sandbox: access, refresh, or a signed ID token.
inline const QRegularExpression &tokenPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("(sandbox-(access|refresh)-|eyJ)[A-Za-z0-9_-]{10,}"));
    return pattern;
}
