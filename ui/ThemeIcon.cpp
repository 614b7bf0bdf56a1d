// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ThemeIcon.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

QPixmap drawing(const QString &name, const QColor &color, int pixels)
{
    const QString key = u"icon %1 %2 %3"_s.arg(name, color.name()).arg(pixels);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray text = file.readAll();
    text.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(text);
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

ThemeIcon::ThemeIcon(QString name, const QColor &color, const QColor &disabled, int size)
    : m_name(std::move(name))
    , m_color(color)
    , m_disabled(disabled)
    , m_size(size)
{
}

void ThemeIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal scale = painter->device()->devicePixelRatioF();
    painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
}

QSize ThemeIcon::actualSize(const QSize &size, QIcon::Mode /*mode*/, QIcon::State /*state*/)
{
    const int side = std::min({size.width(), size.height(), m_size});
    return {side, side};
}

QPixmap ThemeIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

// `size` is in device pixels.
QPixmap ThemeIcon::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/,
                                qreal scale)
{
    const int side = std::min({size.width(), size.height(), qRound(m_size * scale)});
    QPixmap drawn = drawing(m_name, mode == QIcon::Disabled ? m_disabled : m_color, side);
    drawn.setDevicePixelRatio(scale);
    return drawn;
}

bool ThemeIcon::isNull()
{
    return !QFile::exists(u":/icons/%1.svg"_s.arg(m_name));
}

QIconEngine *ThemeIcon::clone() const
{
    return new ThemeIcon(*this);
}

} // namespace ui
