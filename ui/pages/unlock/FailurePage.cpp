// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/unlock/FailurePage.h"

#include "ui/Notice.h"
#include "ui/widgets/ButtonRole.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/PageFrame.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

FailurePage::FailurePage(core::Error error, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_error(std::move(error))
    , m_frame(new PageFrame(PageFrame::Width::Reading, this))
    , m_message(new InlineMessage(theme, this))
    , m_retry(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(4, 4, 4, 4);
    buttons->setSpacing(12);
    buttons->addWidget(m_retry);
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    setButtonRole(m_retry, ButtonRole::Primary);
    m_frame->content()->addWidget(m_message);
    m_frame->content()->addLayout(buttons);
    m_frame->content()->addStretch(1);
    connect(m_retry, &QPushButton::clicked, this, &FailurePage::retryRequested);
    connect(m_close, &QPushButton::clicked, this, &FailurePage::closeRequested);
    setFocusProxy(m_retry);
    retranslate();
}

void FailurePage::retranslate()
{
    m_frame->setHeading(tr("Prikpost cannot start with this data folder"));
    m_message->setNotice(noticeOf(m_error));
    m_retry->setText(tr("&Try again"));
    m_close->setText(tr("&Close"));
}

void FailurePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
