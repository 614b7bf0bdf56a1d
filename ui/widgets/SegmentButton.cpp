// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SegmentButton.h"

#include "ui/Theme.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int controlHeight = 32;
constexpr int beside = 12;
constexpr qreal radius = 4;

} // namespace

SegmentButton::SegmentButton(const Theme &theme, QWidget *parent)
    : QRadioButton(parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SegmentButton::sizeHint() const
{
    // As wide as the chosen, heavier text, so that nothing moves when it is chosen.
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(strong);
    return {metrics.horizontalAdvance(text()) + 2 * beside,
            std::max(controlHeight, metrics.height() + 8)};
}

bool SegmentButton::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void SegmentButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = m_theme.color(Token::Accent);
    fill.setAlphaF(isChecked() ? 0.16F : underMouse() && isEnabled() ? 0.06F : 0.0F);
    const Token border = isChecked() ? Token::Accent : Token::Line;
    painter.setPen(QPen(m_theme.color(border), isChecked() ? 2 : 1));
    painter.setBrush(fill);
    const qreal inset = isChecked() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
    QFont text = font();
    text.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(text);
    painter.setPen(m_theme.color(isEnabled() ? Token::Ink : Token::Ink2));
    painter.drawText(rect(), Qt::AlignCenter, this->text());
}

} // namespace ui
