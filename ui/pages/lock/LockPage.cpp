// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lock/LockPage.h"

#include "ui/Theme.h"
#include "ui/text/LandingPage.h"
#include "ui/text/Language.h"
#include "ui/widgets/ButtonRole.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/PageFrame.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using Step = LockPresenter::Step;

LockPage::LockPage(LockPresenter &presenter, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_frame(new PageFrame(PageFrame::Width::Reading, this))
    , m_message(new InlineMessage(theme, this))
    , m_explanation(new QLabel(this))
    , m_passphrase(new QLineEdit(this))
    , m_row(new FieldRow(theme, m_passphrase, this))
    , m_open(new QPushButton(this))
    , m_without(new QPushButton(this))
{
    build();
    connect(m_passphrase, &QLineEdit::returnPressed, this, &LockPage::goOn);
    connect(m_open, &QPushButton::clicked, this, &LockPage::goOn);
    connect(m_without, &QPushButton::clicked, &presenter, &LockPresenter::goOnWithoutSignIn);
    connect(&presenter, &LockPresenter::changed, this, &LockPage::showState);
    retranslate();
}

void LockPage::build()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    m_explanation->setWordWrap(true);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_open->setAutoDefault(true);
    m_without->setAutoDefault(true);
    setButtonRole(m_open, ButtonRole::Primary);
    auto *buttons = new FlowLayout(8, 8);
    buttons->setContentsMargins(4, 4, 4, 4);
    buttons->addWidget(m_open);
    buttons->addWidget(m_without);
    for (QWidget *part : std::initializer_list<QWidget *>{m_message, m_explanation, m_row})
        m_frame->content()->addWidget(part);
    m_frame->content()->addLayout(buttons);
    m_frame->content()->addStretch(1);
    if (m_presenter.byPassphrase())
        setFocusProxy(m_passphrase);
    else
        setFocusProxy(m_open);
}

void LockPage::goOn()
{
    if (m_presenter.step() != Step::Secret)
        return m_presenter.signIn(currentLanguage(), landingPage());
    const QString typed = m_passphrase->text();
    m_passphrase->clear();
    m_presenter.submit(typed);
}

void LockPage::showState()
{
    const bool secret = m_presenter.step() == Step::Secret;
    const QString person = m_presenter.person();
    m_row->setVisible(secret && m_presenter.byPassphrase());
    m_open->setEnabled(!m_presenter.isBusy());
    m_open->setText(secret ? tr("&Unlock") : tr("&Sign in with the browser"));
    m_explanation->setText(
        secret ? tr("%1 is at work. What was typed is kept.").arg(person)
               : tr("The last sign-in is too long ago. Sign in again; what was typed is kept."));
    m_message->setNotice(m_presenter.notice());
    const bool offline = m_presenter.step() == Step::Offline;
    m_without->setText(tr("&Go on without signing in"));
    m_without->setVisible(offline);
    if (!secret && isVisible())
        (offline ? m_without : m_open)->setFocus(Qt::OtherFocusReason);
    else if (isVisible() && m_open->isEnabled() && !isAncestorOf(window()->focusWidget()))
        setFocus(Qt::OtherFocusReason); // a button that was pressed lost it while it was busy
}

void LockPage::retranslate()
{
    m_frame->setHeading(tr("Prikpost is locked"));
    m_row->setName(tr("&Passphrase"));
    showState();
}

void LockPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
