// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;

namespace ui {

// What Qt does not tell a screen reader by itself: an InlineMessage is an alert, a marked label is
// a heading, and the name of a combo box is what it is for (its choice is its value). Once, before
// the first window.
void installAccessibility();

// The label stands above a part of the page.
void markAsHeading(QLabel *label);

} // namespace ui
