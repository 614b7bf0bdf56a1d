// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FlowLayout.h"

#include <QWidget>

#include <algorithm>

namespace ui {

FlowLayout::FlowLayout(int beside, int below)
    : m_beside(beside)
    , m_below(below)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + m_beside;
        height = std::max(height, item->sizeHint().height());
    }
    return {std::max(0, width - m_beside), height};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

// Parts of different heights stand on the middle of their line.
void FlowLayout::centre(const QList<Placed> &line, int height)
{
    for (const Placed &placed : line)
        placed.item->setGeometry(placed.rect.translated(0, (height - placed.rect.height()) / 2));
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    int x = rect.x();
    int y = rect.y();
    int lineHeight = 0;
    QList<Placed> line;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        if (x > rect.x() && x + size.width() > rect.right() + 1) {
            if (apply)
                centre(line, lineHeight);
            line.clear();
            x = rect.x();
            y += lineHeight + m_below;
            lineHeight = 0;
        }
        size.setWidth(std::min(size.width(), rect.width()));
        if (item->hasHeightForWidth())
            size.setHeight(std::max(size.height(), item->heightForWidth(size.width())));
        line.append({item, QRect(QPoint(x, y), size)});
        x += size.width() + m_beside;
        lineHeight = std::max(lineHeight, size.height());
    }
    if (apply)
        centre(line, lineHeight);
    return y + lineHeight - rect.y();
}

} // namespace ui
