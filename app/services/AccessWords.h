// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace services {

// Every word that the program writes into the access log. What is not among them has no text for
// the person who asks what was done with their data.
[[nodiscard]] const QStringList &accessActions();
[[nodiscard]] const QStringList &accessOutcomes();

} // namespace services
