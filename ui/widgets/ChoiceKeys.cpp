// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ChoiceKeys.h"

#include "ui/widgets/SegmentButton.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QKeyEvent>

#include <algorithm>

namespace ui {

ChoiceKeys::ChoiceKeys(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_group(new QButtonGroup(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(4);
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int place) { Q_EMIT chosen(m_choices.at(place).value); });
}

void ChoiceKeys::setChoices(const QList<Choice> &choices)
{
    const QString before = value();
    m_choices = choices;
    while (m_buttons.size() < choices.size()) {
        auto *button = new SegmentButton(m_theme, this);
        button->installEventFilter(this);
        m_group->addButton(button, int(m_buttons.size()));
        m_row->addWidget(button);
        m_buttons.append(button);
        setFocusProxy(m_buttons.first());
    }
    for (qsizetype place = 0; place < choices.size(); ++place)
        m_buttons.at(place)->setText(choices.at(place).text);
    setValue(before);
    updateGeometry();
}

void ChoiceKeys::setValue(const QString &value)
{
    if (value == this->value())
        return;
    m_group->setExclusive(false);
    for (qsizetype place = 0; place < m_choices.size(); ++place)
        m_buttons.at(place)->setChecked(m_choices.at(place).value == value);
    m_group->setExclusive(true);
}

QString ChoiceKeys::value() const
{
    const int place = m_group->checkedId();
    return place < 0 ? QString() : m_choices.at(place).value;
}

bool ChoiceKeys::chooseByKey(const QString &text)
{
    if (text.isEmpty())
        return false;
    for (qsizetype place = 0; place < m_choices.size(); ++place) {
        if (!m_choices.at(place).keys.contains(text, Qt::CaseInsensitive))
            continue;
        m_buttons.at(place)->setFocus(Qt::OtherFocusReason);
        m_buttons.at(place)->click();
        return true;
    }
    return false;
}

bool ChoiceKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
        if (plain && key->key() != Qt::Key_Space && chooseByKey(key->text()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

QSize ChoiceKeys::minimumSizeHint() const
{
    QSize size(0, 0);
    for (const QRadioButton *button : m_buttons)
        size = size.expandedTo(button->sizeHint());
    return size;
}

void ChoiceKeys::resizeEvent(QResizeEvent *event)
{
    int wanted = m_row->spacing() * int(m_buttons.size() - 1);
    for (const QRadioButton *button : m_buttons)
        wanted += button->sizeHint().width();
    m_row->setDirection(wanted > event->size().width() ? QBoxLayout::TopToBottom
                                                       : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

} // namespace ui
