// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/registration/RegistrationPresenter.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ui {

class ChoiceKeys;
class FormFields;
class InlineMessage;
class Theme;
class WrapButton;

// The panel in which a dose is recorded: what kind, the fields, and the one button that says who,
// what and when. What was just saved stands on top with a way to take it back.
class RegistrationPage final : public QFrame
{
    Q_OBJECT
public:
    RegistrationPage(RegistrationPresenter &presenter, const Theme &theme,
                     QWidget *parent = nullptr);

    // Where work begins: the first field that is still needed.
    void focusStart();
    void save();
    void showEscape(bool here); // whether Esc is for this page from where the focus is

Q_SIGNALS:
    void left(); // Esc: nothing more to step back from here
    void nextPersonAsked();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void startAnew();
    void build();
    void buildTop();
    void buildFoot();
    void connectParts();
    void showState();
    void arrange();
    void moveOuterParts(bool low);
    void showSaved();
    void showSummary();
    void showWhole(domain::Field field);
    void followFocus(QWidget *old, QWidget *now);
    void focusField(domain::Field field);
    void retranslate();

    RegistrationPresenter &m_presenter;
    const Theme &m_theme;
    QLabel *m_title;
    QPushButton *m_cancel;
    ChoiceKeys *m_kind;
    InlineMessage *m_saved;
    InlineMessage *m_restored;
    InlineMessage *m_summary;
    QScrollArea *m_scroll;
    FormFields *m_fields;
    WrapButton *m_more;
    QLabel *m_who;
    WrapButton *m_save;
    QVBoxLayout *m_top;
    QVBoxLayout *m_column; // what scrolls
    QVBoxLayout *m_foot;
    bool m_escapeHere = true;
    bool m_low = false;
};

} // namespace ui
