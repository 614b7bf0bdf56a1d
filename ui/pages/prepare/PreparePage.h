// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/prepare/PreparePresenter.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace ui {

class InlineMessage;
class PageFrame;
class Theme;

// What to do before an outage, from top to bottom: take people along, print paper.
class PreparePage final : public QWidget
{
    Q_OBJECT
public:
    PreparePage(PreparePresenter &presenter, const Theme &theme, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void showState();
    void retranslate();

    PreparePresenter &m_presenter;
    PageFrame *m_frame;
    InlineMessage *m_message;
    QLabel *m_takeHead;
    QLabel *m_takeText;
    QPlainTextEdit *m_people;
    QLabel *m_daysLabel;
    QSpinBox *m_days;
    QPushButton *m_take;
    QPushButton *m_forget;
    QLabel *m_list;
    QTableView *m_table;
    QLabel *m_paperHead;
    QLabel *m_paperText;
    QPushButton *m_form;
    QPushButton *m_dayList;
};

} // namespace ui
