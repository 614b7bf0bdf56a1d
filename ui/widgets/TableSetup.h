// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace ui {

// How every table behaves: whole rows, one at a time, sorted by a click on the head, type to find,
// Tab leaves it, no grid, no horizontal bar.
void setUpTable(QTableView *table);

} // namespace ui
