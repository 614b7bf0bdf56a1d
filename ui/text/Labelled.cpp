// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Labelled.h"

#include <QCoreApplication>

namespace ui {

QString labelled(const QString &label, const QString &text)
{
    return QCoreApplication::translate("ui::Labelled", "%1: %2").arg(label, text);
}

} // namespace ui
