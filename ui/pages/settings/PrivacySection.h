// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/settings/SettingsPresenter.h"

#include <QWidget>

class QSpinBox;

namespace ui {

class FieldRow;
class Theme;

// When the window locks, when a sign-in is needed again, and how long the access log is kept.
class PrivacySection final : public QWidget
{
    Q_OBJECT
public:
    PrivacySection(SettingsPresenter &presenter, const Theme &theme, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    SettingsPresenter &m_presenter;
    QSpinBox *m_lock;
    QSpinBox *m_signIn;
    QSpinBox *m_log;
    FieldRow *m_lockRow;
    FieldRow *m_signInRow;
    FieldRow *m_logRow;
};

} // namespace ui
