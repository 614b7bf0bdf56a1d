// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/settings/SettingsPresenter.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class FieldRow;
class FileRow;
class InlineMessage;
class Theme;

// Which register the program works with, from the next start on.
class RegisterSection final : public QWidget
{
    Q_OBJECT
public:
    RegisterSection(SettingsPresenter &presenter, const Theme &theme, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void load();
    void keep();
    void fillFields();
    void showFields();
    void retranslate();

    SettingsPresenter &m_presenter;
    QLabel *m_head;
    InlineMessage *m_message;
    QComboBox *m_register;
    QLineEdit *m_url;
    FieldRow *m_registerRow;
    FieldRow *m_urlRow;
    FileRow *m_ca;
    FileRow *m_token;
    QPushButton *m_keep;
};

} // namespace ui
