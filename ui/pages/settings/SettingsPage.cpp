// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/SettingsPage.h"

#include "ui/pages/settings/LookSection.h"
#include "ui/pages/settings/PrivacySection.h"
#include "ui/pages/settings/ProductSection.h"
#include "ui/pages/settings/ProgrammeSection.h"
#include "ui/pages/settings/RegisterSection.h"
#include "ui/widgets/PageFrame.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ui {

SettingsPage::SettingsPage(SettingsPresenter &presenter, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_frame(new PageFrame(PageFrame::Width::Reading, this))
    , m_look(new LookSection(presenter, theme, this))
    , m_privacy(new PrivacySection(presenter, theme, this))
    , m_register(new RegisterSection(presenter, theme, this))
    , m_programme(new ProgrammeSection(presenter, theme, this))
    , m_products(new ProductSection(presenter, theme, this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    m_frame->content()->addWidget(m_look);
    m_frame->content()->addWidget(m_privacy);
    m_frame->content()->addWidget(m_register);
    m_frame->content()->addWidget(m_programme);
    m_frame->content()->addWidget(m_products);
    m_frame->content()->addStretch(1);
    setFocusProxy(m_look);
    retranslate();
}

void SettingsPage::retranslate()
{
    m_frame->setHeading(tr("Settings"));
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
