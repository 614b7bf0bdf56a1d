// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <QString>
#include <QStringList>

namespace ui {

// What is wrong, and what to do now.
struct Text
{
    QString what;
    QString todo;
};

[[nodiscard]] Text errorText(const core::Error &error);
// The register's own words, as they came, the worst first; empty when it said nothing.
[[nodiscard]] QStringList registerWords(const core::Error &error);
// What the support desk needs, for copying: code, HTTP status, trace id, detail. No personal data.
[[nodiscard]] QString supportLine(const core::Error &error);

} // namespace ui
