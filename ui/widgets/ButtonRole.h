// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;
class QWidget;

namespace ui {

// Primary: the one main action of a screen. Danger: takes something away; never the default.
// Quiet: without a border, for actions beside something else.
enum class ButtonRole { Normal, Primary, Danger, Quiet };

void setButtonRole(QAbstractButton *button, ButtonRole role);
[[nodiscard]] ButtonRole buttonRole(const QWidget *widget);

} // namespace ui
