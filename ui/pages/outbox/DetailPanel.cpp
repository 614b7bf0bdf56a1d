// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/outbox/DetailPanel.h"

#include "ui/Theme.h"
#include "ui/widgets/Accessibility.h"
#include "ui/widgets/ButtonRole.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/StatusBadge.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

QGridLayout *emptyGrid(QWidget *widget)
{
    delete widget->layout();
    qDeleteAll(widget->findChildren<QLabel *>());
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    return grid;
}

void addName(QGridLayout *grid, int row, const QString &text)
{
    auto *name = new QLabel(text, grid->parentWidget());
    name->setForegroundRole(QPalette::PlaceholderText);
    grid->addWidget(name, row, 0, Qt::AlignTop);
}

QLabel *addValue(QGridLayout *grid, int row, int column, const QString &text)
{
    auto *value = new QLabel(text, grid->parentWidget());
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(value, row, column, Qt::AlignTop);
    return value;
}

} // namespace

DetailPanel::DetailPanel(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_badge(new StatusBadge(theme, this))
    , m_sentence(new QLabel(this))
    , m_message(new InlineMessage(theme, this))
    , m_compared(new QWidget(this))
    , m_facts(new QWidget(this))
    , m_keep(new QPushButton(this))
    , m_uploaded(new QPushButton(this))
    , m_takeBack(new QPushButton(this))
    , m_retry(new QPushButton(this))
    , m_withdraw(new QPushButton(this))
    , m_patient(new QPushButton(this))
{
    build();
    connect(m_retry, &QPushButton::clicked, this, &DetailPanel::retryRequested);
    connect(m_withdraw, &QPushButton::clicked, this, &DetailPanel::withdrawRequested);
    connect(m_keep, &QPushButton::clicked, this, &DetailPanel::keepRequested);
    connect(m_uploaded, &QPushButton::clicked, this, &DetailPanel::uploadedRequested);
    connect(m_takeBack, &QPushButton::clicked, this, &DetailPanel::takeBackRequested);
    connect(m_patient, &QPushButton::clicked, this, &DetailPanel::patientRequested);
    retranslate();
    setDetail({});
}

void DetailPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    markAsHeading(m_title);
    m_title->setFont(Theme::font(Theme::Text::Head));
    m_title->setWordWrap(true);
    m_sentence->setWordWrap(true);
    setButtonRole(m_retry, ButtonRole::Primary);
    setButtonRole(m_withdraw, ButtonRole::Danger);
    setButtonRole(m_uploaded, ButtonRole::Primary);
    auto *buttons = new QVBoxLayout;
    buttons->setContentsMargins(4, 4, 4, 4);
    buttons->setSpacing(12);
    buttons->addWidget(m_retry);
    buttons->addWidget(m_uploaded);
    buttons->addWidget(m_takeBack);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_patient);
    buttons->addWidget(m_withdraw);
    column->addWidget(m_title);
    column->addWidget(m_badge, 0, Qt::AlignLeft);
    column->addWidget(m_sentence);
    column->addWidget(m_message);
    column->addWidget(m_compared);
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
    showCompared(any ? detail->compared : QList<OutboxDetail::Compared>());
    m_keep->setVisible(any && detail->canKeep);
    m_uploaded->setVisible(any && detail->canSettle);
    m_takeBack->setVisible(any && detail->canSettle);
    m_retry->setVisible(any && detail->canRetry);
    m_withdraw->setVisible(any && detail->canWithdraw);
    m_patient->setVisible(any);
}

void DetailPanel::showFacts(const QList<OutboxDetail::Fact> &facts)
{
    QGridLayout *grid = emptyGrid(m_facts);
    for (int row = 0; row < facts.size(); ++row) {
        addName(grid, row, facts.at(row).name);
        addValue(grid, row, 1, facts.at(row).value);
    }
    m_facts->setVisible(!facts.isEmpty());
}

void DetailPanel::showCompared(const QList<OutboxDetail::Compared> &rows)
{
    QGridLayout *grid = emptyGrid(m_compared);
    grid->setColumnStretch(2, 1);
    if (!rows.isEmpty()) {
        addValue(grid, 0, 1, tr("Here"))->setFont(Theme::font(Theme::Text::Head));
        addValue(grid, 0, 2, tr("At the register"))->setFont(Theme::font(Theme::Text::Head));
    }
    for (int row = 0; row < rows.size(); ++row) {
        const OutboxDetail::Compared &each = rows.at(row);
        addName(grid, row + 1, each.name);
        QLabel *here = addValue(grid, row + 1, 1, each.here);
        QLabel *there = addValue(grid, row + 1, 2, each.atRegister);
        QFont font = here->font();
        font.setBold(each.differs());
        here->setFont(font);
        there->setFont(font);
    }
    m_compared->setVisible(!rows.isEmpty());
}

void DetailPanel::focusFirstAction()
{
    for (QPushButton *button : {m_retry, m_uploaded, m_takeBack, m_keep, m_patient})
        if (button->isVisibleTo(this))
            return button->setFocus(Qt::OtherFocusReason);
}

void DetailPanel::retranslate()
{
    m_retry->setText(tr("Send a&gain"));
    m_keep->setText(tr("Send &all the same…"));
    m_uploaded->setText(tr("It was up&loaded…"));
    m_takeBack->setText(tr("Take the list &back…"));
    m_patient->setText(tr("Open the &patient"));
    m_withdraw->setText(tr("&Withdraw…"));
    setAccessibleName(tr("Selected item"));
}

} // namespace ui
