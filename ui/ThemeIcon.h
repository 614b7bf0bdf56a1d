// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIconEngine>

namespace ui {

// A drawing of resources/icons in one colour, so many device pixels wide; empty when there is none.
[[nodiscard]] QPixmap drawing(const QString &name, const QColor &color, int pixels);

// Draws when it is first shown: a window has more icons than it shows at its start.
class ThemeIcon : public QIconEngine
{
public:
    // `size` in logical pixels is the largest.
    ThemeIcon(QString name, const QColor &color, const QColor &disabled, int size);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override;
    bool isNull() override;
    [[nodiscard]] QIconEngine *clone() const override;

private:
    QString m_name;
    QColor m_color;
    QColor m_disabled;
    int m_size;
};

} // namespace ui
