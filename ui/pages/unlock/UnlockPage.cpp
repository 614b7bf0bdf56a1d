// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/unlock/UnlockPage.h"

#include "ui/Theme.h"
#include "ui/widgets/ButtonRole.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/PageFrame.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

UnlockPage::UnlockPage(UnlockPresenter &presenter, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_frame(new PageFrame(PageFrame::Width::Reading, this))
    , m_message(new InlineMessage(theme, this))
    , m_explanation(new QLabel(this))
    , m_passphrase(new QLineEdit(this))
    , m_repeated(new QLineEdit(this))
    , m_passphraseRow(new FieldRow(theme, m_passphrase, this))
    , m_repeatedRow(new FieldRow(theme, m_repeated, this))
    , m_open(new QPushButton(this))
    , m_lost(new QPushButton(this))
{
    build();
    connect(m_passphrase, &QLineEdit::returnPressed, this, [this] {
        if (isChoosing())
            m_repeated->setFocus(Qt::OtherFocusReason);
        else
            submit();
    });
    connect(m_repeated, &QLineEdit::returnPressed, this, &UnlockPage::submit);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (isLost())
            m_presenter.beginAnew();
        else
            submit();
    });
    connect(m_lost, &QPushButton::clicked, this, [this] {
        if (isLost())
            m_presenter.find();
        else
            m_presenter.lose();
    });
    connect(&presenter, &UnlockPresenter::changed, this, &UnlockPage::retranslate);
    retranslate();
}

bool UnlockPage::isChoosing() const
{
    return m_presenter.mode() == UnlockPresenter::Mode::Choose;
}

bool UnlockPage::isLost() const
{
    return m_presenter.mode() == UnlockPresenter::Mode::Lost;
}

void UnlockPage::build()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    m_explanation->setWordWrap(true);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_repeated->setEchoMode(QLineEdit::Password);
    setButtonRole(m_open, ButtonRole::Primary);
    setButtonRole(m_lost, ButtonRole::Quiet);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(4, 4, 4, 4);
    buttons->addWidget(m_open);
    buttons->addWidget(m_lost);
    buttons->addStretch(1);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_message), static_cast<QWidget *>(m_explanation),
          static_cast<QWidget *>(m_passphraseRow), static_cast<QWidget *>(m_repeatedRow)})
        m_frame->content()->addWidget(widget);
    m_frame->content()->addLayout(buttons);
    m_frame->content()->addStretch(1);
    setFocusProxy(m_passphrase);
}

void UnlockPage::submit()
{
    m_presenter.submit(m_passphrase->text(), m_repeated->text());
}

void UnlockPage::showState()
{
    m_passphraseRow->setVisible(!isLost());
    m_repeatedRow->setVisible(isChoosing());
    m_lost->setVisible(!isChoosing());
    m_message->setNotice(m_presenter.notice());
    m_open->setEnabled(!m_presenter.isBusy());
    if (isLost())
        return m_lost->setFocus(Qt::OtherFocusReason);
    if (m_presenter.isBusy())
        return;
    if (!m_presenter.notice().isEmpty())
        m_passphrase->selectAll();
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

QString UnlockPage::heading() const
{
    if (isLost())
        return tr("Passphrase forgotten");
    return isChoosing() ? tr("Choose a passphrase") : tr("Unlock Prikpost");
}

QString UnlockPage::explanation() const
{
    if (isLost())
        return tr("Without the passphrase nobody can open what is kept on this computer, also not "
                  "the doses that have not been sent. What the register received is safe there. "
                  "You can begin anew: what is here is then put aside, sealed, and opens when the "
                  "passphrase is found. Doses that were not sent must be registered again.");
    if (isChoosing())
        return tr("Everything that Prikpost keeps on this computer is encrypted. This computer has "
                  "no keyring that could hold the key, so it is made from a passphrase. Keep the "
                  "passphrase well: without it nobody can open the data.");
    return tr("The data on this computer are encrypted with your passphrase.");
}

QString UnlockPage::nextStep() const
{
    if (isLost())
        return tr("Put aside and &begin anew");
    return isChoosing() ? tr("&Keep and start") : tr("&Unlock");
}

void UnlockPage::retranslate()
{
    m_frame->setHeading(heading());
    m_explanation->setText(explanation());
    m_passphraseRow->setName(tr("&Passphrase"));
    m_repeatedRow->setName(tr("&Again, to be sure"));
    m_open->setText(nextStep());
    m_lost->setText(isLost() ? tr("Ba&ck") : tr("&Forgotten?"));
    setButtonRole(m_open, isLost() ? ButtonRole::Danger : ButtonRole::Primary);
    showState();
}

void UnlockPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
