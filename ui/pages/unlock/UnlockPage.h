// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/unlock/UnlockPresenter.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class FieldRow;
class InlineMessage;
class PageFrame;
class Theme;

class UnlockPage final : public QWidget
{
    Q_OBJECT
public:
    UnlockPage(UnlockPresenter &presenter, const Theme &theme, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isChoosing() const;
    [[nodiscard]] bool isLost() const;
    void build();
    void submit();
    void showState();
    void retranslate();
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString explanation() const;
    [[nodiscard]] QString nextStep() const;

    UnlockPresenter &m_presenter;
    PageFrame *m_frame;
    InlineMessage *m_message;
    QLabel *m_explanation;
    QLineEdit *m_passphrase;
    QLineEdit *m_repeated;
    FieldRow *m_passphraseRow;
    FieldRow *m_repeatedRow;
    QPushButton *m_open;
    QPushButton *m_lost;
};

} // namespace ui
