// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace ui {

// What a table row tells its delegate beside its text. Qt::DisplayRole is the first line.
enum RowRole {
    KeyRole = Qt::UserRole, // QString: the same row has the same key after a new answer
    SortRole,               // what the column is ordered by
    SecondLineRole,         // QString: smaller, under the first line
    IconRole,               // QString: a file of resources/icons
    TokenRole,              // int: ui::Token of icon and first line
    SecondTokenRole,        // int: ui::Token of the second line
    StrongRole,             // bool: the first line is the name of the row
    StruckRole,             // bool: taken back, drawn with a line through it
};

} // namespace ui
