// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QWidget>

namespace ui {

// The colour of a label's text, whatever it stands on: on a surface Qt takes another role than on
// the ground of the window.
inline void setTextColor(QWidget *widget, const QColor &color)
{
    QPalette colors;
    colors.setColor(QPalette::WindowText, color);
    colors.setColor(QPalette::Text, color);
    widget->setPalette(colors);
}

} // namespace ui
