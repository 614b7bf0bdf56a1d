// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace ui {

// A surface on the ground of the window, with a hair line around it.
class Panel final : public QFrame
{
    Q_OBJECT
public:
    explicit Panel(QWidget *parent = nullptr)
        : QFrame(parent)
    {
        setFrameShape(QFrame::StyledPanel);
        setBackgroundRole(QPalette::Base);
        setAutoFillBackground(true);
    }
};

} // namespace ui
