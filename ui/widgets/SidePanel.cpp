// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SidePanel.h"

#include <QEvent>

#include <algorithm>

namespace ui {

namespace {

// The window width below which the panel always slides.
constexpr int narrowWindow = 1100;

} // namespace

SidePanel::SidePanel(QWidget *main, QWidget *panel, QWidget *parent)
    : QWidget(parent)
    , m_main(main)
    , m_panel(panel)
{
    m_main->setParent(this);
    m_panel->setParent(this);
}

void SidePanel::setWidths(int leastMain, int panel)
{
    m_leastMain = leastMain;
    m_panelWidth = panel;
    arrange();
}

void SidePanel::setOpen(bool open)
{
    if (open == m_open)
        return;
    m_open = open;
    arrange();
}

QSize SidePanel::minimumSizeHint() const
{
    return {std::max(m_main->minimumSizeHint().width(), m_panel->minimumSizeHint().width()), 120};
}

void SidePanel::arrange()
{
    const int character = fontMetrics().averageCharWidth();
    const int wanted = std::max(m_panelWidth * character, m_panel->minimumSizeHint().width());
    m_narrow = window()->width() < narrowWindow || width() - wanted < m_leastMain * character;
    const int panelWidth = std::min(wanted, width());
    const bool shown = !m_narrow || m_open;
    m_panel->setGeometry(width() - panelWidth, 0, panelWidth, height());
    m_main->setGeometry(0, 0, m_narrow ? width() : width() - panelWidth, height());
    m_panel->setVisible(shown);
    m_panel->raise();
    Q_EMIT arranged();
}

void SidePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SidePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace ui
