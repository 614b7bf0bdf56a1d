// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FormRow.h"

#include "ui/Theme.h"
#include "ui/widgets/TextColor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int controlHeight = 32;
constexpr int leastIcon = 16;

QString iconOf(domain::Severity severity)
{
    switch (severity) {
    case domain::Severity::Blocking:
        return u"stop"_s;
    case domain::Severity::Warning:
        return u"warning"_s;
    case domain::Severity::Note:
        break;
    }
    return u"info"_s;
}

Token tokenOf(domain::Severity severity)
{
    switch (severity) {
    case domain::Severity::Blocking:
        return Token::Stop;
    case domain::Severity::Warning:
        return Token::Wait;
    case domain::Severity::Note:
        break;
    }
    return Token::Info;
}

QLabel *newLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

FormRow::FormRow(const Theme &theme, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_field(field)
    , m_parts(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_name(newLabel(this))
    , m_icon(new QLabel(this))
    , m_note(newLabel(this))
{
    auto *note = new QHBoxLayout;
    note->setSpacing(4);
    note->addWidget(m_icon, 0, Qt::AlignTop);
    note->addWidget(m_note, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(4);
    right->addWidget(m_field);
    right->addLayout(note);
    // 4 px around keep the focus ring whole.
    m_parts->setContentsMargins(4, 4, 4, 4);
    m_parts->setSpacing(8);
    m_parts->addWidget(m_name, 0, Qt::AlignTop);
    m_parts->addLayout(right, 1);
    m_name->setBuddy(m_field);
    m_field->setSizePolicy(QSizePolicy::Expanding, m_field->sizePolicy().verticalPolicy());
    m_note->setFont(Theme::font(Theme::Text::Small));
    setStacked(false);
    showNote();
}

void FormRow::setName(const QString &name)
{
    m_name->setText(name);
    m_field->setAccessibleName(name);
    describe();
}

void FormRow::setNote(domain::Severity severity, const QString &text)
{
    if (m_severity == severity && m_text == text)
        return;
    m_severity = severity;
    m_text = text;
    showNote();
}

void FormRow::setHint(const QString &text)
{
    if (m_hint == text)
        return;
    m_hint = text;
    showNote();
}

void FormRow::setStacked(bool stacked)
{
    m_parts->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_parts->setSpacing(stacked ? 4 : 8);
    m_name->setMinimumHeight(stacked ? 0 : controlHeight);
    m_name->setMinimumWidth(0);
    m_name->setMaximumWidth(QWIDGETSIZE_MAX);
}

void FormRow::setNameWidth(int width)
{
    if (m_parts->direction() == QBoxLayout::LeftToRight)
        m_name->setFixedWidth(width);
}

int FormRow::nameWidth() const
{
    return m_name->fontMetrics().horizontalAdvance(m_name->text()) + 2;
}

void FormRow::showNote()
{
    const QString text = m_text.isEmpty() ? m_hint : m_text;
    const Token token = m_text.isEmpty() ? Token::Ink2 : tokenOf(m_severity);
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    m_icon->setVisible(!m_text.isEmpty());
    if (!m_text.isEmpty())
        m_icon->setPixmap(m_theme.pixmap(iconOf(m_severity), token,
                                         std::max(leastIcon, m_note->fontMetrics().ascent()),
                                         devicePixelRatioF()));
    setTextColor(m_note, m_theme.color(token));
    describe();
}

// Of a field made of parts, each part that takes the focus says whose it is and what is wrong.
void FormRow::describe()
{
    m_field->setAccessibleDescription(m_note->text());
    if (!m_field->focusProxy())
        return;
    const QString whole = (m_name->text() + u". "_s + m_note->text()).trimmed();
    for (QWidget *part : m_field->findChildren<QWidget *>()) {
        if (part->focusPolicy() == Qt::NoFocus)
            continue;
        if (qobject_cast<QLineEdit *>(part))
            part->setAccessibleName(m_name->text());
        part->setAccessibleDescription(whole);
    }
}

void FormRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showNote();
    else if (event->type() == QEvent::FontChange)
        m_note->setFont(Theme::font(Theme::Text::Small));
    QWidget::changeEvent(event);
}

} // namespace ui
