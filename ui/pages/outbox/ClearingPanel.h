// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/StateText.h"

#include <QFrame>
#include <QList>

class QLabel;
class QPushButton;

namespace ui {

class FlowLayout;
class StatusBadge;
class Theme;

// After an outage: how it stands, and a way through what waits for somebody, one by one.
class ClearingPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit ClearingPanel(const Theme &theme, QWidget *parent = nullptr);

    // `step` of `steps`, counted from 1; 0: not begun. Without steps there is nothing to go
    // through.
    void show(const QList<StateLook> &lines, int step, int steps);
    void retranslate();

Q_SIGNALS:
    void beginRequested();
    void nextRequested();
    void endRequested();

private:
    const Theme &m_theme;
    QLabel *m_title;
    QLabel *m_step;
    QPushButton *m_begin;
    QPushButton *m_next;
    QPushButton *m_end;
    QList<StatusBadge *> m_lines;
    FlowLayout *m_facts;
};

} // namespace ui
