// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/NavigationBar.h"

#include "ui/widgets/NavigationButton.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

NavigationBar::NavigationBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    // 4 px around the buttons for the focus ring.
    m_column->setContentsMargins(4, 12, 4, 12);
    m_column->setSpacing(8);
    m_column->addStretch(1);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
}

int NavigationBar::add(const QString &icon, const QKeySequence &shortcut)
{
    const int place = int(m_buttons.size());
    auto *button = new NavigationButton(m_theme, icon, this);
    button->setHint(shortcut.toString(QKeySequence::NativeText));
    connect(button, &QAbstractButton::clicked, this, [this, place] { Q_EMIT chosen(place); });
    // A shortcut of the button itself would show it pressed for a tenth of a second first.
    connect(new QShortcut(shortcut, this), &QShortcut::activated, button, &QAbstractButton::click);
    m_column->insertWidget(place, button);
    m_buttons.append(button);
    return place;
}

void NavigationBar::setWord(int place, const QString &word)
{
    NavigationButton *button = m_buttons.at(place);
    button->setText(word);
    button->setAccessibleName(word);
    button->updateGeometry();
}

void NavigationBar::setCount(int place, int count, const QString &said)
{
    m_buttons.at(place)->setCount(count);
    m_buttons.at(place)->setAccessibleDescription(count > 0 ? said : QString());
}

void NavigationBar::setCurrent(int place)
{
    m_buttons.at(place)->setChecked(true);
}

} // namespace ui
