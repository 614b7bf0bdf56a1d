// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sandbox {

// As names are compared: without case and accents, with one kind of apostrophe, hyphen and space.
[[nodiscard]] QString folded(const QString &text);

// A text nobody can guess, for tokens and codes; base64url of 32 random bytes.
[[nodiscard]] QString randomText();

} // namespace sandbox
