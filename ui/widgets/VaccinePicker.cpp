// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/VaccinePicker.h"

#include "ui/RowRoles.h"
#include "ui/Theme.h"
#include "ui/widgets/TwoLineDelegate.h"

#include <QAccessible>
#include <QKeyEvent>

#include <algorithm>

namespace ui {

namespace {

constexpr int mostRows = 7;

} // namespace

VaccinePicker::VaccinePicker(const Theme &theme, QAbstractItemModel &model, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_model(model)
{
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_typing = true;
        Q_EMIT typed(text);
        open();
    });
}

VaccinePicker::~VaccinePicker()
{
    delete m_list;
}

void VaccinePicker::setShown(const QString &shown, bool isTyped)
{
    m_typing = isTyped;
    if (!isTyped)
        closeList();
    if (text() == shown)
        return;
    setText(shown);
    setCursorPosition(0);
}

// A child of the window, not a window of its own: the focus stays here and every platform shows it
// at the same place.
void VaccinePicker::open()
{
    if (m_model.rowCount() == 0)
        return closeList();
    if (!m_list) {
        m_list = new QListView(window());
        m_list->setModel(&m_model);
        TwoLineDelegate::install(m_list, m_theme);
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setUniformItemSizes(true);
        m_list->setAccessibleName(accessibleName());
        connect(m_list, &QListView::clicked, this,
                [this](const QModelIndex &index) { take(index.row()); });
    }
    const int rows = std::min(m_model.rowCount(), mostRows);
    const QPoint under = mapTo(window(), QPoint(0, height() + 2));
    const int room = window()->height() - under.y() - 8;
    const int wanted = rows * TwoLineDelegate::rowHeight() + 2 * m_list->frameWidth();
    // Over the form's left edge where the names need it.
    const int broad =
        std::min(std::max(width(), fontMetrics().averageCharWidth() * 72), under.x() + width() - 8);
    m_list->setGeometry(under.x() + width() - broad, under.y(), broad,
                        std::min(wanted, std::max(room, 80)));
    m_list->raise();
    m_list->show();
    // What is not in the list is never taken by a mere Enter.
    if (m_model.index(0, 0).data(KeyRole).toString().isEmpty())
        m_list->setCurrentIndex({});
    else
        mark(0);
}

void VaccinePicker::closeList()
{
    if (m_list)
        m_list->hide();
}

// The focus stays in the line, so the marked row is said by an alert.
void VaccinePicker::mark(int row)
{
    const QModelIndex index = m_model.index(std::clamp(row, 0, m_model.rowCount() - 1), 0);
    m_list->setCurrentIndex(index);
    setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void VaccinePicker::take(int row)
{
    closeList();
    m_typing = false;
    Q_EMIT chosen(row);
}

void VaccinePicker::keyPressEvent(QKeyEvent *event)
{
    const int row = isOpen() ? m_list->currentIndex().row() : -1;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    switch (event->key()) {
    case Qt::Key_Down:
        if (!isOpen())
            open();
        else
            mark(row + 1);
        return;
    case Qt::Key_Up:
        if (row >= 0)
            mark(row - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row >= 0 && plain)
            return take(row);
        break;
    case Qt::Key_Escape:
        if (!m_typing)
            break;
        closeList();
        m_typing = false;
        Q_EMIT abandoned();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
    // The line itself swallows these; the form moves on with them.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
        event->key() == Qt::Key_Escape)
        event->ignore();
}

void VaccinePicker::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    selectAll();
}

void VaccinePicker::focusOutEvent(QFocusEvent *event)
{
    closeList();
    QLineEdit::focusOutEvent(event);
}

} // namespace ui
