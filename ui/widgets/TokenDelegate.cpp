// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TokenDelegate.h"

#include "ui/RowRoles.h"
#include "ui/Theme.h"

namespace ui {

namespace {

constexpr int drawingSize = 16;

} // namespace

TokenDelegate::TokenDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void TokenDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant token = index.data(TokenRole);
    const QColor color = m_theme.color(token.isValid() ? Token(token.toInt()) : Token::Ink);
    option->palette.setColor(QPalette::Text, color);
    // Selected rows are tinted: the texts keep their colours and their contrast.
    option->palette.setColor(QPalette::HighlightedText, color);
    option->palette.setColor(QPalette::Highlight, m_theme.selection());
    const QString icon = index.data(IconRole).toString();
    if (!icon.isEmpty()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {drawingSize, drawingSize};
        option->icon = m_theme.icon(icon, Token(token.toInt()), drawingSize);
    }
    if (index.data(StrongRole).toBool())
        option->font.setWeight(QFont::DemiBold);
    if (index.data(StruckRole).toBool())
        option->font.setStrikeOut(true);
}

} // namespace ui
