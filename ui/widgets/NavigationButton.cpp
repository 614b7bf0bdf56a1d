// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/NavigationButton.h"

#include "ui/Theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int margin = 12;
constexpr int drawingSize = 20;
constexpr int currentBar = 3;
constexpr int countSpace = 40;

} // namespace

NavigationButton::NavigationButton(const Theme &theme, QString icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(std::move(icon))
{
    setCheckable(true);
    setAutoExclusive(true);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Maximum);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

void NavigationButton::setHint(const QString &hint)
{
    m_hint = hint;
    updateGeometry();
}

void NavigationButton::setCount(int count)
{
    m_count = count;
    update();
}

int NavigationButton::textLeft() const
{
    return margin + drawingSize + 8;
}

QSize NavigationButton::sizeHint() const
{
    const QFontMetrics word(Theme::font(Theme::Text::Body));
    const QFontMetrics hint(Theme::font(Theme::Text::Small));
    const int widest =
        std::max(word.horizontalAdvance(QAbstractButton::text()), hint.horizontalAdvance(m_hint));
    return {textLeft() + widest + countSpace, word.height() + hint.height() + 16};
}

QSize NavigationButton::minimumSizeHint() const
{
    const QFontMetrics word(Theme::font(Theme::Text::Body));
    return {sizeHint().width(), std::max(24, word.height() + 8)};
}

void NavigationButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor tint = m_theme.color(Token::Accent);
    tint.setAlphaF(isChecked() ? 0.12F : underMouse() ? 0.06F : 0);
    painter.fillRect(rect(), tint);
    if (isChecked())
        painter.fillRect(QRect(0, 0, currentBar, height()), m_theme.color(Token::Accent));
    const Token token = isChecked() ? Token::Accent : Token::Ink;
    const QFontMetrics word(Theme::font(Theme::Text::Body));
    const QFontMetrics hint(Theme::font(Theme::Text::Small));
    const int both = word.height() + hint.height();
    const bool hinted = height() >= both + 4;
    const int top = (height() - (hinted ? both : word.height())) / 2;
    painter.drawPixmap(margin, top + (word.height() - drawingSize) / 2,
                       m_theme.pixmap(m_icon, token, drawingSize, devicePixelRatioF()));
    QFont font = Theme::font(Theme::Text::Body);
    font.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(m_theme.color(token));
    painter.drawText(textLeft(), top + word.ascent(), text());
    painter.setFont(Theme::font(Theme::Text::Small));
    painter.setPen(m_theme.color(Token::Ink2));
    if (hinted)
        painter.drawText(textLeft(), top + word.height() + hint.ascent(), m_hint);
    if (m_count > 0)
        paintCount(painter);
}

void NavigationButton::paintCount(QPainter &painter) const
{
    QFont font = Theme::font(Theme::Text::Small);
    font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    const QString digits = m_count > 999 ? u"999+"_s : QString::number(m_count);
    const int width = std::max(metrics.horizontalAdvance(digits) + 10, metrics.height());
    const QRect pill(this->width() - width - 8, (height() - metrics.height()) / 2, width,
                     metrics.height());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Token::Wait));
    painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    painter.setFont(font);
    painter.setPen(m_theme.onColor(Token::Wait));
    painter.drawText(pill, Qt::AlignCenter, digits);
}

} // namespace ui
