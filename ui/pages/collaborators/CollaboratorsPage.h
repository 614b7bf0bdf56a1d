// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/collaborators/CollaboratorsPresenter.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class InlineMessage;
class KeyedTable;
class LinkForm;
class PageFrame;
class Theme;

// "My collaborators", from top to bottom: the list with what can be done about the chosen row, then
// either the form of a new request or the overview of who is to be unlinked.
class CollaboratorsPage final : public QWidget
{
    Q_OBJECT
public:
    CollaboratorsPage(CollaboratorsPresenter &presenter, const Theme &theme,
                      QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QWidget *buildForm();
    [[nodiscard]] QWidget *buildOverview();
    void connectParts();
    void showState();
    void showMode();
    void showProblems();
    void showOverview();
    void showChosen();
    void retranslate();

    CollaboratorsPresenter &m_presenter;
    const Theme &m_theme;
    PageFrame *m_frame;
    InlineMessage *m_message;
    QLabel *m_count;
    QPushButton *m_refresh;
    QPushButton *m_new;
    KeyedTable *m_table;
    QLabel *m_empty;
    QLabel *m_chosen;
    QPushButton *m_act;
    QPushButton *m_delete;
    QPushButton *m_verify;
    QLabel *m_formHead;
    LinkForm *m_form;
    QPushButton *m_submit;
    QPushButton *m_back;
    QLabel *m_overviewHead;
    QLabel *m_leaving;
    QLabel *m_remaining;
    QPushButton *m_agree;
    QPushButton *m_overviewBack;
    QWidget *m_listPart;
    QWidget *m_formPart;
    QWidget *m_overviewPart;
    CollaboratorsPresenter::Mode m_shown = CollaboratorsPresenter::Mode::List;
};

} // namespace ui
