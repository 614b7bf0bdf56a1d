// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace ui {

// What Tab goes through in this widget, in the order in which it is read: that of the layouts, not
// that in which the parts were made.
[[nodiscard]] QList<QWidget *> readingOrder(QWidget *whole);

// Moves the focus to what comes next (or before), round the end. False: there is nothing.
bool focusInReadingOrder(QWidget *whole, bool next);

} // namespace ui
