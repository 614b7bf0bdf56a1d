// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/RegisterSection.h"

#include "ui/Theme.h"
#include "ui/pages/settings/ChoiceBox.h"
#include "ui/pages/settings/FileRow.h"
#include "ui/widgets/Accessibility.h"
#include "ui/widgets/ButtonRole.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/InlineMessage.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

RegisterSection::RegisterSection(SettingsPresenter &presenter, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_head(new QLabel(this))
    , m_message(new InlineMessage(theme, this))
    , m_register(new QComboBox(this))
    , m_url(new QLineEdit(this))
    , m_registerRow(new FieldRow(theme, m_register, this))
    , m_urlRow(new FieldRow(theme, m_url, this))
    , m_ca(new FileRow(theme, this))
    , m_token(new FileRow(theme, this))
    , m_keep(new QPushButton(this))
{
    build();
    connect(m_register, &QComboBox::activated, this, &RegisterSection::fillFields);
    connect(m_keep, &QPushButton::clicked, this, &RegisterSection::keep);
    connect(&presenter, &SettingsPresenter::changed, this,
            [this] { m_message->setNotice(m_presenter.notice()); });
    retranslate();
    load();
}

void RegisterSection::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(12);
    markAsHeading(m_head);
    m_head->setFont(Theme::font(Theme::Text::Head));
    setButtonRole(m_keep, ButtonRole::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(4, 0, 4, 4);
    buttons->addWidget(m_keep);
    buttons->addStretch(1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_head, m_message, m_registerRow,
                                                          m_urlRow, m_ca, m_token})
        column->addWidget(part);
    column->addLayout(buttons);
}

void RegisterSection::load()
{
    const auto setup = m_presenter.registerSetup();
    fillChoices(m_register, SettingsPresenter::registerChoices(), setup.profile);
    fillFields();
}

// Address and files belong to one register; another begins without.
void RegisterSection::fillFields()
{
    auto setup = m_presenter.registerSetup();
    if (m_register->currentData().toString() != setup.profile)
        setup = {};
    m_url->setText(setup.url.toString());
    m_ca->setPath(setup.caFile);
    m_token->setPath(setup.tokenFile);
    showFields();
}

void RegisterSection::showFields()
{
    const bool elsewhere = SettingsPresenter::asksForUrl(m_register->currentData().toString());
    for (QWidget *part : std::initializer_list<QWidget *>{m_urlRow, m_ca, m_token})
        part->setVisible(elsewhere);
}

void RegisterSection::keep()
{
    services::SettingsService::RegisterSetup setup;
    setup.profile = m_register->currentData().toString();
    if (SettingsPresenter::asksForUrl(setup.profile)) {
        setup.url = QUrl(m_url->text().trimmed());
        setup.caFile = m_ca->path();
        setup.tokenFile = m_token->path();
    }
    m_presenter.setRegister(setup);
}

void RegisterSection::retranslate()
{
    m_head->setText(tr("Register"));
    m_registerRow->setName(tr("&Register"));
    m_urlRow->setName(tr("&Address"));
    m_urlRow->setHint(tr("Starts with https. Empty: the register's own address."));
    m_ca->setName(tr("&Certificate file"));
    m_ca->setHint(tr("Only when the register has a certificate of its own. Empty: the system's."));
    m_token->setName(tr("T&oken file"));
    m_token->setHint(tr("Only for a register without a sign-in service."));
    m_keep->setText(tr("&Keep the register"));
    m_message->setNotice(m_presenter.notice());
}

void RegisterSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
