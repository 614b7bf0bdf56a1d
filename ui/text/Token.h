// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

// What a colour is for. The values stand in Theme.cpp and nowhere else.
enum class Token { Surface, Ground, Ink, Ink2, Line, Accent, Ok, Wait, Stop, Info, Focus };

} // namespace ui
