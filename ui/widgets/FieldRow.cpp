// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FieldRow.h"

#include "ui/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

FieldRow::FieldRow(const Theme &theme, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_field(field)
    , m_name(new QLabel(this))
    , m_icon(new QLabel(this))
    , m_note(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    // 4 px at the sides and below keep the focus ring whole.
    column->setContentsMargins(4, 0, 4, 4);
    column->setSpacing(6);
    column->addWidget(m_name);
    column->addWidget(m_field);
    auto *note = new QHBoxLayout;
    note->setSpacing(6);
    note->addWidget(m_icon, 0, Qt::AlignTop);
    note->addWidget(m_note, 1);
    column->addLayout(note);
    m_name->setBuddy(m_field);
    m_note->setWordWrap(true);
    m_note->setFont(Theme::font(Theme::Text::Small));
    showNote();
}

void FieldRow::setName(const QString &name)
{
    m_name->setText(name);
    QString plain = name;
    m_field->setAccessibleName(plain.remove(u'&'));
}

void FieldRow::setProblem(const QString &problem)
{
    m_problem = problem;
    showNote();
}

void FieldRow::setHint(const QString &hint)
{
    m_hint = hint;
    showNote();
}

void FieldRow::showNote()
{
    const bool wrong = !m_problem.isEmpty();
    const QString text = wrong ? m_problem : m_hint;
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    m_icon->setVisible(wrong);
    m_icon->setPixmap(m_theme.pixmap(u"stop"_s, Token::Stop, 16, devicePixelRatioF()));
    QPalette colors;
    colors.setColor(QPalette::WindowText, m_theme.color(wrong ? Token::Stop : Token::Ink2));
    m_note->setPalette(colors);
    m_field->setAccessibleDescription(text);
}

void FieldRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showNote();
    QWidget::changeEvent(event);
}

} // namespace ui
