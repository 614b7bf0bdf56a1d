// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/signin/SignInPresenter.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class FieldRow;
class InlineMessage;
class PageFrame;
class Theme;

class SignInPage final : public QWidget
{
    Q_OBJECT
public:
    SignInPage(SignInPresenter &presenter, const Theme &theme, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addBrowserPart();
    void addForm();
    FieldRow *addField(SignInForm::Field field, QLineEdit *edit);
    void submitForm();
    void showState();
    void showProblems();
    void retranslate();

    SignInPresenter &m_presenter;
    const Theme &m_theme;
    PageFrame *m_frame;
    InlineMessage *m_message;
    QLabel *m_explanation;
    QPushButton *m_start = nullptr;
    QPushButton *m_copy = nullptr; // only by the browser
    QPushButton *m_cancel = nullptr;
    QMap<SignInForm::Field, FieldRow *> m_rows;
    QMap<SignInForm::Field, QLineEdit *> m_edits;
    FieldRow *m_roleRow = nullptr;
    QComboBox *m_role = nullptr;
};

} // namespace ui
