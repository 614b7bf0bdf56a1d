// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/settings/SettingsPresenter.h"

#include <QWidget>

class QComboBox;

namespace ui {

class FieldRow;
class Theme;

// Language and theme; both take effect at once.
class LookSection final : public QWidget
{
    Q_OBJECT
public:
    LookSection(SettingsPresenter &presenter, const Theme &theme, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    SettingsPresenter &m_presenter;
    QComboBox *m_language;
    QComboBox *m_theme;
    FieldRow *m_languageRow;
    FieldRow *m_themeRow;
};

} // namespace ui
