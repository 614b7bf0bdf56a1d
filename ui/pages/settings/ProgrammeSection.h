// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/settings/SettingsPresenter.h"

#include <QWidget>

class QComboBox;

namespace ui {

class FieldRow;
class Theme;

// Whose vaccination programme says what is due.
class ProgrammeSection final : public QWidget
{
    Q_OBJECT
public:
    ProgrammeSection(SettingsPresenter &presenter, const Theme &theme, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    SettingsPresenter &m_presenter;
    QComboBox *m_programme;
    FieldRow *m_row;
};

} // namespace ui
