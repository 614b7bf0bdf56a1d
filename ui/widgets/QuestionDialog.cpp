// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/QuestionDialog.h"

#include "ui/Theme.h"
#include "ui/widgets/Accessibility.h"
#include "ui/widgets/ButtonRole.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int longestReason = 500;

QVBoxLayout *column(QWidget *widget)
{
    return static_cast<QVBoxLayout *>(widget->layout());
}

} // namespace

QuestionDialog::QuestionDialog(const Prompts::Question &question, Kind kind,
                               const QStringList &presets, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(u"Prikpost"_s); // the question may name a person, a window title may not
    setAccessibleName(question.title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    auto *head = new QLabel(question.title, this);
    markAsHeading(head);
    head->setFont(Theme::font(Theme::Text::Head));
    head->setWordWrap(true);
    auto *text = new QLabel(question.text, this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    layout->addWidget(head);
    layout->addWidget(text);
    setAccessibleDescription(question.text);
    if (kind == Kind::Text)
        addText(question.fieldLabel.isEmpty() ? tr("&Reason") : question.fieldLabel, presets);
    addButtons(question);
}

QString QuestionDialog::text() const
{
    return m_field ? m_field->text().trimmed() : QString();
}

void QuestionDialog::addText(const QString &labelText, const QStringList &presets)
{
    auto *choices = new QVBoxLayout;
    choices->setSpacing(8);
    for (qsizetype i = 0; i < presets.size(); ++i) {
        const QString preset = presets.at(i);
        auto *button = new QPushButton(u"&%1  %2"_s.arg(QString::number(i + 1), preset), this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, preset] {
            m_field->setText(preset);
            m_field->setFocus(Qt::OtherFocusReason);
        });
        choices->addWidget(button, 0, Qt::AlignLeft);
    }
    m_field = new QLineEdit(this);
    m_field->setMaxLength(longestReason);
    const bool areNumbers = std::any_of(presets.begin(), presets.end(), [](const QString &preset) {
        return preset.front().isDigit(); // then a number that is typed is meant itself
    });
    if (!areNumbers)
        connect(m_field, &QLineEdit::textEdited, this, [this, presets](const QString &typed) {
            if (const int number = typed.toInt(); number >= 1 && number <= presets.size())
                m_field->setText(presets.at(number - 1)); // its number alone is no reason
        });
    auto *label = new QLabel(labelText, this);
    label->setBuddy(m_field);
    column(this)->addLayout(choices);
    column(this)->addWidget(label);
    column(this)->addWidget(m_field);
    m_field->setFocus(Qt::OtherFocusReason);
}

void QuestionDialog::addButtons(const Prompts::Question &question)
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_accept = new QPushButton(question.acceptLabel, this);
    setButtonRole(m_accept, question.dangerous ? ButtonRole::Danger : ButtonRole::Primary);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    m_accept->setAutoDefault(true); // Enter presses the button that has the focus
    cancel->setAutoDefault(true);
    QPushButton *first = question.dangerous ? cancel : m_accept;
    first->setDefault(true);
    if (!m_field)
        first->setFocus(Qt::OtherFocusReason);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_accept);
    column(this)->addLayout(row);
    if (!m_field)
        return;
    m_accept->setEnabled(false);
    connect(m_field, &QLineEdit::textChanged, this,
            [this] { m_accept->setEnabled(!text().isEmpty()); });
}

// In the reason, Enter goes on to the button; it never decides by itself.
void QuestionDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_field && m_field->hasFocus()) {
        if (m_accept->isEnabled())
            m_accept->setFocus(Qt::TabFocusReason);
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace ui
