// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/StatusBadge.h"

#include "ui/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace ui {

StatusBadge::StatusBadge(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_word(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_icon);
    row->addWidget(m_word);
}

void StatusBadge::setLook(const StateLook &look)
{
    m_look = look;
    showLook();
}

void StatusBadge::showLook()
{
    m_word->setText(m_look.word);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_theme.color(m_look.token));
    m_word->setPalette(colors);
    m_icon->setPixmap(m_theme.pixmap(m_look.icon, m_look.token, 16, devicePixelRatioF()));
    setAccessibleName(m_look.word);
}

void StatusBadge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_icon)
        showLook();
    QWidget::changeEvent(event);
}

} // namespace ui
