// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace ui {

class ShellPresenter;
class StatusBadge;
class Theme;

// The line below: how much is in which state, and the mark of invented data.
class StatusLine final : public QFrame
{
    Q_OBJECT
public:
    StatusLine(ShellPresenter &presenter, const Theme &theme, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();

    ShellPresenter &m_presenter;
    const Theme &m_theme;
    QHBoxLayout *m_counts;
    QList<StatusBadge *> m_badges;
    QLabel *m_quiet;
    StatusBadge *m_demo;
};

} // namespace ui
