// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registration/LotEdit.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QResizeEvent>

namespace ui {

LotEdit::LotEdit(QWidget *parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_line(new QLineEdit(this))
    , m_tick(new QCheckBox(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_row->addWidget(m_line, 1);
    m_row->addWidget(m_tick);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        // Suggested, not forced: lots stand in capitals on the pack.
        const int at = m_line->cursorPosition();
        m_line->setText(text.toUpper());
        m_line->setCursorPosition(at);
        Q_EMIT edited(m_line->text());
    });
    connect(m_tick, &QCheckBox::clicked, this, &LotEdit::confirmed);
    retranslate();
}

void LotEdit::setValue(const QString &lot, bool asked)
{
    if (m_line->text() != lot)
        m_line->setText(lot);
    // Ticked, it stays where it is: what has the focus does not disappear.
    m_tick->setVisible(asked || (m_tick->isVisible() && m_tick->hasFocus()));
    m_tick->setChecked(!asked);
}

QWidget *LotEdit::startOfWork() const
{
    return m_tick->isVisibleTo(this) && !m_tick->isChecked() ? static_cast<QWidget *>(m_tick)
                                                             : m_line;
}

void LotEdit::retranslate()
{
    m_tick->setText(tr("still right?", "a lot number taken over from the last dose"));
    m_tick->setAccessibleName(tr("The lot is still right"));
}

void LotEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LotEdit::resizeEvent(QResizeEvent *event)
{
    constexpr int leastLine = 96;
    const bool fits = event->size().width() > m_tick->sizeHint().width() + leastLine;
    m_row->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

} // namespace ui
