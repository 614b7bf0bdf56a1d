// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/outbox/DetailPanel.h"

#include "ui/Theme.h"
#include "ui/widgets/ButtonRole.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/StatusBadge.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

DetailPanel::DetailPanel(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_badge(new StatusBadge(theme, this))
    , m_sentence(new QLabel(this))
    , m_message(new InlineMessage(theme, this))
    , m_facts(new QWidget(this))
    , m_retry(new QPushButton(this))
    , m_withdraw(new QPushButton(this))
    , m_patient(new QPushButton(this))
{
    build();
    connect(m_retry, &QPushButton::clicked, this, &DetailPanel::retryRequested);
    connect(m_withdraw, &QPushButton::clicked, this, &DetailPanel::withdrawRequested);
    connect(m_patient, &QPushButton::clicked, this, &DetailPanel::patientRequested);
    retranslate();
    setDetail({});
}

void DetailPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    m_title->setFont(Theme::font(Theme::Text::Head));
    m_title->setWordWrap(true);
    m_sentence->setWordWrap(true);
    setButtonRole(m_retry, ButtonRole::Primary);
    setButtonRole(m_withdraw, ButtonRole::Danger);
    auto *buttons = new QVBoxLayout;
    buttons->setContentsMargins(4, 4, 4, 4);
    buttons->setSpacing(12);
    buttons->addWidget(m_retry);
    buttons->addWidget(m_patient);
    buttons->addWidget(m_withdraw);
    column->addWidget(m_title);
    column->addWidget(m_badge);
    column->addWidget(m_sentence);
    column->addWidget(m_message);
    column->addWidget(m_facts);
    column->addLayout(buttons);
    column->addStretch(1);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void DetailPanel::setDetail(const std::optional<OutboxDetail> &detail)
{
    const bool any = detail.has_value();
    m_title->setText(any ? detail->title : tr("Nothing selected"));
    m_sentence->setText(any ? detail->sentence
                            : tr("Select an item to see where it stands and what you can do."));
    m_badge->setVisible(any);
    if (any)
        m_badge->setLook(detail->look);
    m_message->setNotice(any ? detail->notice : Notice());
    showFacts(any ? detail->facts : QList<OutboxDetail::Fact>());
    m_retry->setVisible(any && detail->canRetry);
    m_withdraw->setVisible(any && detail->canWithdraw);
    m_patient->setVisible(any);
}

void DetailPanel::showFacts(const QList<OutboxDetail::Fact> &facts)
{
    delete m_facts->layout();
    qDeleteAll(m_facts->findChildren<QLabel *>());
    auto *grid = new QGridLayout(m_facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < facts.size(); ++row) {
        auto *name = new QLabel(facts.at(row).name, m_facts);
        auto *value = new QLabel(facts.at(row).value, m_facts);
        name->setForegroundRole(QPalette::PlaceholderText);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
    }
    m_facts->setVisible(!facts.isEmpty());
}

void DetailPanel::retranslate()
{
    m_retry->setText(tr("Send a&gain"));
    m_patient->setText(tr("Open the &patient"));
    m_withdraw->setText(tr("&Withdraw…"));
    setAccessibleName(tr("Selected item"));
}

} // namespace ui
