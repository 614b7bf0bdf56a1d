// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core {

// At the start of a program that holds health data: no core dumps, no other process of the same
// user may read its memory, and files are made for the owner only. Best effort: never fails.
void hardenProcess();

} // namespace core
