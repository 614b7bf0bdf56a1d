// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/ProductSection.h"

#include "ui/Theme.h"
#include "ui/widgets/Accessibility.h"
#include "ui/widgets/InlineMessage.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

ProductSection::ProductSection(SettingsPresenter &presenter, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_head(new QLabel(this))
    , m_list(new QLabel(this))
    , m_message(new InlineMessage(theme, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    markAsHeading(m_head);
    m_head->setFont(Theme::font(Theme::Text::Head));
    m_list->setWordWrap(true);
    column->addWidget(m_head);
    column->addWidget(m_message);
    column->addWidget(m_list);
    retranslate();
}

void ProductSection::retranslate()
{
    m_head->setText(tr("About"));
    m_list->setText(m_presenter.productListText() + QStringLiteral("\nPrikpost ") +
                    QCoreApplication::applicationVersion());
    m_message->setNotice(m_presenter.productListNotice());
}

void ProductSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
