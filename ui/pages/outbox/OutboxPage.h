// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/outbox/OutboxPresenter.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QSortFilterProxyModel;
class QTableView;

namespace ui {

class ClearingPanel;
class DetailPanel;
class InlineMessage;
class StatusBadge;
class Theme;

// The list at the left, the selected item at the right; in a narrow window below each other.
class OutboxPage final : public QWidget
{
    Q_OBJECT
public:
    OutboxPage(OutboxPresenter &presenter, const Theme &theme, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildTable();
    void connectParts();
    void showState();
    void showSelection();
    void fillFilter();
    void retranslate();

    OutboxPresenter &m_presenter;
    const Theme &m_theme;
    QLabel *m_heading;
    StatusBadge *m_progress;
    QPushButton *m_handOver;
    QPushButton *m_send;
    InlineMessage *m_message;
    ClearingPanel *m_clearing;
    QLabel *m_filterLabel;
    QComboBox *m_filter;
    QLabel *m_shown;
    QPushButton *m_more;
    QTableView *m_table;
    QSortFilterProxyModel *m_sorted;
    QLabel *m_empty;
    DetailPanel *m_detail;
    QScrollArea *m_detailArea;
    QBoxLayout *m_parts = nullptr;
};

} // namespace ui
