// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

// Two parts: the main one, and a panel at its right. Where both do not fit, the panel slides over
// the main part when it is opened, and away when the work goes on in the main part.
class SidePanel final : public QWidget
{
    Q_OBJECT
public:
    SidePanel(QWidget *main, QWidget *panel, QWidget *parent = nullptr);

    // In characters of the font: they grow with the text.
    void setWidths(int leastMain, int panel);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] bool isNarrow() const { return m_narrow; }
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void arranged(); // narrow or wide, open or not

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    QWidget *m_main;
    QWidget *m_panel;
    int m_leastMain = 0;
    int m_panelWidth = 0;
    bool m_open = false;
    bool m_narrow = false;
};

} // namespace ui
