// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/PrivacySection.h"

#include "ui/widgets/FieldRow.h"

#include <QEvent>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

PrivacySection::PrivacySection(SettingsPresenter &presenter, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_lock(new QSpinBox(this))
    , m_signIn(new QSpinBox(this))
    , m_log(new QSpinBox(this))
    , m_lockRow(new FieldRow(theme, m_lock, this))
    , m_signInRow(new FieldRow(theme, m_signIn, this))
    , m_logRow(new FieldRow(theme, m_log, this))
{
    m_lock->setRange(0, 120);
    m_signIn->setRange(1, 24);
    m_log->setRange(services::SettingsService::leastLogYears, 100);
    m_lock->setValue(presenter.lockMinutes());
    m_signIn->setValue(presenter.signInHours());
    m_log->setValue(presenter.logYears());
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (FieldRow *field : {m_lockRow, m_signInRow, m_logRow})
        row->addWidget(field);
    // Not with every digit that is typed.
    for (QSpinBox *box : {m_lock, m_signIn, m_log})
        box->setKeyboardTracking(false);
    connect(m_lock, &QSpinBox::valueChanged, &presenter, &SettingsPresenter::setLockMinutes);
    connect(m_signIn, &QSpinBox::valueChanged, &presenter, &SettingsPresenter::setSignInHours);
    connect(m_log, &QSpinBox::valueChanged, &presenter, &SettingsPresenter::setLogYears);
    setFocusProxy(m_lock);
    retranslate();
}

void PrivacySection::retranslate()
{
    m_lockRow->setName(tr("Lock after (minutes)"));
    m_lock->setSpecialValueText(tr("never by itself"));
    m_signInRow->setName(tr("Sign in anew after (hours)"));
    m_logRow->setName(tr("Keep the access log (years)"));
    m_logRow->setHint(tr("Five years at least."));
}

void PrivacySection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
