// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/settings/SettingsPresenter.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace ui {

// Puts the choices in, in the language of now, without a signal.
inline void fillChoices(QComboBox *box, const QList<SettingsPresenter::Choice> &choices,
                        const QString &current)
{
    const QSignalBlocker quiet(box);
    box->clear();
    for (const auto &choice : choices)
        box->addItem(choice.text, choice.value);
    box->setCurrentIndex(std::max(0, box->findData(current)));
}

} // namespace ui
