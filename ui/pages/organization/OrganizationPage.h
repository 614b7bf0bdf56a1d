// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/organization/OrganizationPresenter.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace ui {

class InlineMessage;
class PageFrame;
class Theme;

class OrganizationPage final : public QWidget
{
    Q_OBJECT
public:
    OrganizationPage(OrganizationPresenter &presenter, const Theme &theme,
                     QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showState();
    void showChoice();
    void retranslate();

    OrganizationPresenter &m_presenter;
    PageFrame *m_frame;
    InlineMessage *m_message;
    QLabel *m_explanation;
    QListView *m_list;
    QPushButton *m_choose;
};

} // namespace ui
