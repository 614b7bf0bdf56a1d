// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/outbox/ClearingPanel.h"

#include "ui/Theme.h"
#include "ui/widgets/ButtonRole.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/StatusBadge.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

ClearingPanel::ClearingPanel(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_step(new QLabel(this))
    , m_begin(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_end(new QPushButton(this))
    , m_facts(new FlowLayout(24, 8))
{
    m_title->setFont(Theme::font(Theme::Text::Head));
    setButtonRole(m_begin, ButtonRole::Primary);
    setButtonRole(m_end, ButtonRole::Quiet);
    auto *steps = new FlowLayout(12, 8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_begin, m_step, m_next, m_end})
        steps->addWidget(part);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addLayout(m_facts);
    column->addLayout(steps);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    connect(m_begin, &QPushButton::clicked, this, &ClearingPanel::beginRequested);
    connect(m_next, &QPushButton::clicked, this, &ClearingPanel::nextRequested);
    connect(m_end, &QPushButton::clicked, this, &ClearingPanel::endRequested);
    retranslate();
}

void ClearingPanel::show(const QList<StateLook> &lines, int step, int steps)
{
    while (m_lines.size() < lines.size()) {
        m_lines.append(new StatusBadge(m_theme, this));
        m_facts->addWidget(m_lines.last());
    }
    QStringList words;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        m_lines.at(i)->setVisible(i < lines.size());
        if (i >= lines.size())
            continue;
        m_lines.at(i)->setLook(lines.at(i));
        words.append(lines.at(i).word);
    }
    setAccessibleDescription(words.join(QStringLiteral(". ")));
    m_begin->setVisible(step == 0 && steps > 0);
    m_step->setVisible(step > 0);
    m_step->setText(tr("%1 of %2").arg(step).arg(steps));
    m_next->setVisible(step > 0 && steps > 1);
    m_end->setVisible(step > 0);
}

void ClearingPanel::retranslate()
{
    setAccessibleName(tr("Clearing up after an outage"));
    m_title->setText(tr("To clear up"));
    m_begin->setText(tr("Go &through them, one by one"));
    m_next->setText(tr("Ne&xt"));
    m_end->setText(tr("Later"));
}

} // namespace ui
