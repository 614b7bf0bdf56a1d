// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/HoldbackForm.h"

#include "ui/text/ScheduleText.h"
#include "ui/widgets/DateEdit.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int longestReason = 500;
enum Kind { Contraindication, Objection, Postponement, Immunity, KindCount };

} // namespace

HoldbackForm::HoldbackForm(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_target(new QComboBox(this))
    , m_untilLabel(new QLabel(this))
    , m_until(new DateEdit(this))
    , m_reasonLabel(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_add(new QPushButton(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    grid->addWidget(m_kind, 0, 0, 1, 2);
    grid->addWidget(m_target, 0, 2, 1, 2);
    grid->addWidget(m_untilLabel, 1, 0);
    grid->addWidget(m_until, 1, 1);
    grid->addWidget(m_reasonLabel, 1, 2);
    grid->addWidget(m_reason, 1, 3);
    grid->addWidget(m_add, 1, 4);
    grid->setColumnStretch(3, 1);
    m_untilLabel->setBuddy(m_until);
    m_reasonLabel->setBuddy(m_reason);
    m_reason->setMaxLength(longestReason);
    m_add->setAutoDefault(true);
    connect(m_add, &QPushButton::clicked, this, &HoldbackForm::added);
    retranslate();
}

void HoldbackForm::setTargets(const QStringList &targets, QDate today)
{
    m_until->setContext({.today = today, .birth = {}, .partialAllowed = false, .inFuture = true});
    if (m_targetIds == targets)
        return;
    m_targetIds = targets;
    fillTargets();
}

void HoldbackForm::fillTargets()
{
    const QString kept = m_target->currentData().toString();
    m_target->clear();
    for (const QString &target : std::as_const(m_targetIds))
        m_target->addItem(targetText(target), target);
    m_target->setCurrentIndex(std::max(0, m_target->findData(kept)));
}

void HoldbackForm::clear()
{
    m_until->setValue({});
    m_reason->clear();
}

HoldbackForm::Typed HoldbackForm::typed(QDate today) const
{
    Typed typed;
    const QString target = m_target->currentData().toString();
    const int kind = m_kind->currentIndex();
    if (kind == Immunity) {
        if (target == "ALL"_L1 || target == "LIVE"_L1 || target.startsWith("antigen:"_L1))
            typed.wrong = tr("Immunity is recorded for one series.");
        else
            typed.immune = target;
        return typed;
    }
    domain::Holdback holdback;
    holdback.kind = domain::Holdback::Kind(kind);
    holdback.target = target;
    holdback.from = today;
    holdback.reason = m_reason->text().simplified();
    const QString until = m_until->value();
    const auto date = core::PartialDate::fromIso(until);
    if (!until.isEmpty() && (!date || !date->isFull()))
        typed.wrong = tr("The end is no date.");
    else if (date && date->first() <= today)
        typed.wrong = tr("The end must be after today.");
    else if (kind == Postponement && !date)
        typed.wrong = tr("A postponement needs the day until which it holds.");
    else if (kind == Objection && (target == "LIVE"_L1 || target.startsWith("antigen:"_L1)))
        typed.wrong = tr("An objection is recorded for one series, or for all vaccines.");
    if (date)
        holdback.until = date->first();
    if (typed.wrong.isEmpty())
        typed.holdback = holdback;
    return typed;
}

void HoldbackForm::retranslate()
{
    const int kept = std::max(0, m_kind->currentIndex());
    m_kind->clear();
    m_kind->addItems(
        {tr("Contraindication"), tr("Objection"), tr("Postponement"), tr("Immunity proven")});
    m_kind->setCurrentIndex(kept);
    m_kind->setAccessibleName(tr("What stands against it"));
    m_target->setAccessibleName(tr("Against which vaccine"));
    fillTargets();
    m_untilLabel->setText(tr("until"));
    m_until->setAccessibleName(tr("Until, the first day on which it no longer holds"));
    m_reasonLabel->setText(tr("why"));
    m_reason->setAccessibleName(tr("Why"));
    m_reason->setPlaceholderText(tr("Read by colleagues here, never sent"));
    m_add->setText(tr("Add"));
}

void HoldbackForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
