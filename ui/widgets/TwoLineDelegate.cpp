// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TwoLineDelegate.h"

#include "ui/RowRoles.h"
#include "ui/Theme.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int beside = 8;
constexpr int above = 6;
constexpr int barWidth = 3;

int iconSize()
{
    return std::max(18, QFontMetrics(Theme::font(Theme::Text::Body)).ascent());
}

QFont firstFont(const QModelIndex &index)
{
    QFont font = Theme::font(Theme::Text::Body);
    if (index.data(StrongRole).toBool())
        font.setWeight(QFont::DemiBold);
    font.setStrikeOut(index.data(StruckRole).toBool());
    return font;
}

} // namespace

TwoLineDelegate::TwoLineDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void TwoLineDelegate::install(QAbstractItemView *view, const Theme &theme)
{
    view->setItemDelegate(new TwoLineDelegate(theme, view));
    QPalette colors;
    colors.setColor(QPalette::Highlight, Qt::transparent);
    view->setPalette(colors);
}

int TwoLineDelegate::rowHeight()
{
    return QFontMetrics(Theme::font(Theme::Text::Body)).height() +
           QFontMetrics(Theme::font(Theme::Text::Small)).height() + 2 * above;
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics first(firstFont(index));
    const QFontMetrics second(Theme::font(Theme::Text::Small));
    const int text = std::max(first.horizontalAdvance(index.data().toString()),
                              second.horizontalAdvance(index.data(SecondLineRole).toString()));
    const bool icon = !index.data(IconRole).toString().isEmpty();
    return {text + 2 * beside + (icon ? iconSize() + beside : 0), rowHeight()};
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    drawSelection(*painter, option, index);
    QRect rest = option.rect.adjusted(beside, 0, -beside, 0);
    drawIcon(*painter, rest, index);
    drawLines(*painter, rest, index);
    painter->restore();
}

// A tint with a bar at its beginning: the texts keep their colours and their contrast.
void TwoLineDelegate::drawSelection(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (!selected && !hovered)
        return;
    QColor tint = m_theme.selection();
    if (!selected)
        tint.setAlphaF(0.36F);
    painter.fillRect(option.rect, tint);
    if (selected && index.column() == 0)
        painter.fillRect(option.rect.left(), option.rect.top(), barWidth, option.rect.height(),
                         m_theme.color(Token::Accent));
}

void TwoLineDelegate::drawIcon(QPainter &painter, QRect &rest, const QModelIndex &index) const
{
    const QString name = index.data(IconRole).toString();
    if (name.isEmpty())
        return;
    const Token token = Token(index.data(TokenRole).toInt());
    const int size = iconSize();
    const qreal scale = painter.device()->devicePixelRatioF();
    const int firstLine = QFontMetrics(firstFont(index)).height();
    const int top = rest.top() + above + (firstLine - size) / 2;
    painter.drawPixmap(rest.left(), top, m_theme.pixmap(name, token, size, scale));
    rest.setLeft(rest.left() + size + beside);
}

void TwoLineDelegate::drawLines(QPainter &painter, const QRect &rect,
                                const QModelIndex &index) const
{
    const QString first = index.data().toString();
    const QString second = index.data(SecondLineRole).toString();
    const QFont upper = firstFont(index);
    const QFont lower = Theme::font(Theme::Text::Small);
    const int upperHeight = QFontMetrics(upper).height();
    const QRect firstRect(rect.left(), rect.top() + above, rect.width(), upperHeight);
    painter.setFont(upper);
    painter.setPen(m_theme.color(Token(index.data(TokenRole).toInt())));
    painter.drawText(firstRect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(upper).elidedText(first, Qt::ElideRight, rect.width()));
    if (second.isEmpty())
        return;
    const QRect secondRect(rect.left(), firstRect.bottom() + 1, rect.width(),
                           QFontMetrics(lower).height());
    painter.setFont(lower);
    painter.setPen(m_theme.color(Token(index.data(SecondTokenRole).toInt())));
    painter.drawText(secondRect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(lower).elidedText(second, Qt::ElideRight, rect.width()));
}

} // namespace ui
