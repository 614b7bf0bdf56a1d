// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ButtonRole.h"

#include <QAbstractButton>
#include <QVariant>

namespace ui {

namespace {

constexpr const char *property = "buttonRole";

} // namespace

void setButtonRole(QAbstractButton *button, ButtonRole role)
{
    button->setProperty(property, int(role));
    button->update();
}

ButtonRole buttonRole(const QWidget *widget)
{
    return widget ? ButtonRole(widget->property(property).toInt()) : ButtonRole::Normal;
}

} // namespace ui
