// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/record/RecordPresenter.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class InlineMessage;
class KeyedTable;
class RowDetailPanel;
class Theme;

// What is recorded for the open person: the list with its search and filter, what the list is
// worth, and the detail of one dose.
class HistoryPanel final : public QWidget
{
    Q_OBJECT
public:
    HistoryPanel(RecordPresenter &presenter, const Theme &theme, QWidget *parent = nullptr);

    void focusTable();
    void focusSearch();
    void showRow(const QString &key);     // selects it and opens its detail
    void tell(const NoticeMaker &notice); // until something else is looked at
    void readAgain();                     // asks the register
    void showEscape(bool here);           // whether Esc closes the detail now
    void startAgain();                    // another person

Q_SIGNALS:
    void left(); // Esc: nothing more to step back from here

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QVBoxLayout *buildTop();
    void build();
    void connectParts();
    void showState();
    void showNotice();
    void showDetail();
    void setDetailOpen(bool open);
    void share();
    bool stepBack(); // false: there is nothing to step back from
    [[nodiscard]] bool isLow() const;
    void fillFilter();
    void retranslate();

    RecordPresenter &m_presenter;
    const Theme &m_theme;
    QLabel *m_title;
    QLabel *m_count;
    QLabel *m_reading;
    QLineEdit *m_search;
    QComboBox *m_show;
    QPushButton *m_refresh;
    InlineMessage *m_told;
    NoticeMaker m_tells;
    InlineMessage *m_notice;
    QWidget *m_top;
    QWidget *m_tools;
    KeyedTable *m_table;
    RowDetailPanel *m_detail;
    bool m_detailOpen = false;
};

} // namespace ui
