// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sandbox {

// "201 Created", as Bundle.entry.response.status wants it.
[[nodiscard]] QByteArray statusLine(int status);

} // namespace sandbox
