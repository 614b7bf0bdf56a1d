// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DateEdit.h"

#include "ui/text/DateText.h"

namespace ui {

DateEdit::DateEdit(QWidget *parent)
    : QLineEdit(parent)
{
    constexpr int longest = 100;
    setMaxLength(longest);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        const auto date = readDate(text, m_context);
        m_value = date ? date->iso() : text.trimmed();
        Q_EMIT valueEdited(m_value);
    });
}

QString DateEdit::value() const
{
    return m_value;
}

void DateEdit::setValue(const QString &value)
{
    if (value == m_value)
        return;
    m_value = value;
    showWords();
}

void DateEdit::retranslate()
{
    showWords();
}

void DateEdit::showWords()
{
    const auto date = core::PartialDate::fromIso(m_value);
    setText(date ? dateText(*date) : m_value);
}

void DateEdit::focusOutEvent(QFocusEvent *event)
{
    if (core::PartialDate::fromIso(m_value))
        showWords();
    QLineEdit::focusOutEvent(event);
}

} // namespace ui
