// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/WrapButton.h"

#include "ui/Theme.h"
#include "ui/widgets/ButtonRole.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int beside = 12;
constexpr int above = 8;
constexpr int leastHeight = 32;
constexpr int wrapFlags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;

QColor textColor(const Theme &theme, const QPushButton &button)
{
    if (!button.isEnabled())
        return theme.color(Token::Ink2);
    switch (buttonRole(&button)) {
    case ButtonRole::Primary:
        return theme.onColor(Token::Accent);
    case ButtonRole::Danger:
        return theme.color(Token::Stop);
    case ButtonRole::Quiet:
        return theme.color(Token::Accent);
    case ButtonRole::Normal:
        break;
    }
    return theme.color(Token::Ink);
}

} // namespace

WrapButton::WrapButton(const Theme &theme, QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WrapButton::setKeyText(const QString &key)
{
    m_key = key;
    updateGeometry();
    update();
}

int WrapButton::keyWidth() const
{
    return m_key.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_key) + beside;
}

QRect WrapButton::textRect(int width) const
{
    const int room = std::max(1, width - 2 * beside - keyWidth());
    return fontMetrics().boundingRect(QRect(0, 0, room, 10000), wrapFlags, text());
}

int WrapButton::heightForWidth(int width) const
{
    return std::max(leastHeight, textRect(width).height() + 2 * above);
}

QSize WrapButton::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(text()) + 2 * beside + keyWidth() + 2;
    return {width, heightForWidth(width)};
}

QSize WrapButton::minimumSizeHint() const
{
    int widest = 0;
    for (const QString &word : text().split(u' '))
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    return {widest + 2 * beside + keyWidth() + 2, leastHeight};
}

void WrapButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    painter.setPen(textColor(m_theme, *this));
    const QRect inside = rect().adjusted(beside, 0, -beside, 0);
    painter.drawText(inside.adjusted(0, 0, -keyWidth(), 0), wrapFlags, text());
    painter.drawText(inside, Qt::AlignRight | Qt::AlignVCenter, m_key);
}

} // namespace ui
