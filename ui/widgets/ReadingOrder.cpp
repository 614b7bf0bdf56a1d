// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ReadingOrder.h"

#include <QApplication>
#include <QLayout>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace ui {

namespace {

void addFrom(QWidget *widget, QList<QWidget *> &order);

bool takesTab(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy();
}

void addFrom(const QLayout *layout, QList<QWidget *> &order)
{
    for (int i = 0; i < layout->count(); ++i) {
        const QLayoutItem *item = layout->itemAt(i);
        if (QWidget *widget = item->widget())
            addFrom(widget, order);
        else if (const QLayout *inner = const_cast<QLayoutItem *>(item)->layout())
            addFrom(inner, order);
    }
}

// Parts that no layout arranges: from top to bottom, then from left to right.
void addPlaced(const QWidget *widget, QList<QWidget *> &order)
{
    QList<QWidget *> parts = widget->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    parts.removeIf([](const QWidget *part) { return part->isWindow(); });
    std::stable_sort(parts.begin(), parts.end(), [](const QWidget *one, const QWidget *other) {
        return std::pair(one->y(), one->x()) < std::pair(other->y(), other->x());
    });
    for (QWidget *part : std::as_const(parts))
        addFrom(part, order);
}

void addFrom(QWidget *widget, QList<QWidget *> &order)
{
    if (!widget || !widget->isVisible() || !widget->isEnabled())
        return;
    if (takesTab(widget)) {
        order.append(widget); // its inner parts are its own matter
        return;
    }
    if (const auto *stack = qobject_cast<QStackedWidget *>(widget))
        return addFrom(stack->currentWidget(), order);
    if (const auto *area = qobject_cast<QScrollArea *>(widget))
        return addFrom(area->widget(), order);
    if (const QLayout *layout = widget->layout())
        return addFrom(layout, order);
    addPlaced(widget, order);
}

} // namespace

QList<QWidget *> readingOrder(QWidget *whole)
{
    QList<QWidget *> order;
    addFrom(whole, order);
    return order;
}

bool focusInReadingOrder(QWidget *whole, bool next)
{
    const QList<QWidget *> order = readingOrder(whole);
    if (order.isEmpty())
        return false;
    const QWidget *now = QApplication::focusWidget();
    qsizetype place = -1;
    for (qsizetype i = 0; i < order.size(); ++i)
        if (order.at(i) == now || (now && order.at(i)->isAncestorOf(now)))
            place = i;
    if (place < 0)
        place = next ? -1 : 0;
    const qsizetype count = order.size();
    const qsizetype target = (place + (next ? 1 : -1) + count) % count;
    order.at(target)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace ui
