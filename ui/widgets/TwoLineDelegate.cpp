// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TwoLineDelegate.h"

#include "ui/RowRoles.h"
#include "ui/Theme.h"

#include <QApplication>
#include <QPainter>

namespace ui {

namespace {

constexpr int beside = 8;
constexpr int above = 6;
constexpr int iconSize = 18;

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
    return {text + 2 * beside + (icon ? iconSize + beside : 0), rowHeight()};
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem panel(option);
    initStyleOption(&panel, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, option.widget);
    painter->save();
    QRect rest = option.rect.adjusted(beside, 0, -beside, 0);
    drawIcon(*painter, rest, index);
    drawLines(*painter, rest, index);
    painter->restore();
}

void TwoLineDelegate::drawIcon(QPainter &painter, QRect &rest, const QModelIndex &index) const
{
    const QString name = index.data(IconRole).toString();
    if (name.isEmpty())
        return;
    const Token token = Token(index.data(TokenRole).toInt());
    const qreal scale = painter.device()->devicePixelRatioF();
    const int firstLine = QFontMetrics(firstFont(index)).height();
    const int top = rest.top() + above + (firstLine - iconSize) / 2;
    painter.drawPixmap(rest.left(), top, m_theme.pixmap(name, token, iconSize, scale));
    rest.setLeft(rest.left() + iconSize + beside);
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
