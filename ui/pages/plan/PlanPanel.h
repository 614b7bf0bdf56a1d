// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace ui {

class InlineMessage;
class KeyedTable;
class PlanPresenter;
class Theme;
class TimeLine;

// What is due and why: as a picture, or as a table with the same marks. Enter on one that can be
// given opens the form for it.
class PlanPanel final : public QWidget
{
    Q_OBJECT
public:
    PlanPanel(PlanPresenter &presenter, const Theme &theme, QWidget *parent = nullptr);

    enum class View { Picture, Table };
    void setView(View view);
    void focusMarks();

Q_SIGNALS:
    void left(); // Esc

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void showState();
    void showSource();
    void showCurrent(const QString &key);
    void retranslate();

    PlanPresenter &m_presenter;
    QLabel *m_source;     // under the table
    QLabel *m_lineSource; // under the picture, which scrolls with it
    InlineMessage *m_notice;
    QStackedWidget *m_views;
    QScrollArea *m_scroll;
    TimeLine *m_picture;
    KeyedTable *m_table;
    QLabel *m_current; // what the mark says on which one is
};

} // namespace ui
