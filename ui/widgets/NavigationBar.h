// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QKeySequence>
#include <QList>

class QVBoxLayout;

namespace ui {

class NavigationButton;
class Theme;

// The pages of the window, one below the other, each with its word, its shortcut and, where there
// is one, a number. Up and Down move between them.
class NavigationBar final : public QFrame
{
    Q_OBJECT
public:
    explicit NavigationBar(const Theme &theme, QWidget *parent = nullptr);

    // In the order of adding; returns the place. The shortcut works in the whole window.
    int add(const QString &icon, const QKeySequence &shortcut);
    void setWord(int place, const QString &word);
    // 0: no number. `said` is what a screen reader says: "3 not sent yet".
    void setCount(int place, int count, const QString &said);
    void setCurrent(int place);

Q_SIGNALS:
    void chosen(int place);

private:
    const Theme &m_theme;
    QVBoxLayout *m_column;
    QList<NavigationButton *> m_buttons;
};

} // namespace ui
