// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/lock/LockPresenter.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class FieldRow;
class InlineMessage;
class PageFrame;
class Theme;

// What stands in the window while it is locked: nothing of any patient.
class LockPage final : public QWidget
{
    Q_OBJECT
public:
    LockPage(LockPresenter &presenter, const Theme &theme, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void goOn();
    void showState();
    void retranslate();

    LockPresenter &m_presenter;
    PageFrame *m_frame;
    InlineMessage *m_message;
    QLabel *m_explanation;
    QLineEdit *m_passphrase;
    FieldRow *m_row;
    QPushButton *m_open;
    QPushButton *m_without;
};

} // namespace ui
