// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Invocation.h"

#include <functional>

namespace cli {

[[nodiscard]] OptionSpec sheetLanguageOption();
// Sheets are for whoever works with them, in the language of the window or the one asked for;
// `work` is called with it. Wrong usage and unreadable settings end the command: false.
bool inSheetLanguage(Invocation &call, const std::function<void()> &work);

} // namespace cli
