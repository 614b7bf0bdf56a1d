// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ui {

class Theme;

// Draws what a model says with RowRoles.h on two lines: what it is, and smaller under it what is
// known about it. Rows are equally high, with or without a second line.
class TwoLineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit TwoLineDelegate(const Theme &theme, QObject *parent = nullptr);

    [[nodiscard]] static int rowHeight();
    // The delegate draws what is selected; the view itself shall not.
    static void install(QAbstractItemView *view, const Theme &theme);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void drawSelection(QPainter &painter, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const;
    void drawIcon(QPainter &painter, QRect &rest, const QModelIndex &index) const;
    void drawLines(QPainter &painter, const QRect &rect, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace ui
