// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/StatusLine.h"

#include "ui/ShellPresenter.h"
#include "ui/Theme.h"
#include "ui/widgets/StatusBadge.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int mostBadges = 4; // withdrawn ones are not counted here

} // namespace

StatusLine::StatusLine(ShellPresenter &presenter, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_presenter(presenter)
    , m_theme(theme)
    , m_counts(new QHBoxLayout)
    , m_quiet(new QLabel(this))
    , m_demo(new StatusBadge(theme, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(16);
    m_counts->setSpacing(16);
    for (int i = 0; i < mostBadges; ++i) {
        m_badges.append(new StatusBadge(theme, this));
        m_counts->addWidget(m_badges.last());
    }
    row->addLayout(m_counts);
    row->addWidget(m_quiet);
    row->addStretch(1);
    row->addWidget(m_demo);
    m_quiet->setForegroundRole(QPalette::PlaceholderText);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    connect(&presenter, &ShellPresenter::changed, this, &StatusLine::showState);
    showState();
}

void StatusLine::showState()
{
    const auto counts = m_presenter.counts();
    for (int i = 0; i < mostBadges; ++i) {
        StatusBadge *badge = m_badges.at(i);
        badge->setVisible(i < counts.size());
        if (i >= counts.size())
            continue;
        StateLook look = stateLook(counts.at(i).state);
        look.word = counts.at(i).text;
        badge->setLook(look);
    }
    m_quiet->setText(tr("Nothing waits to be sent"));
    m_quiet->setVisible(counts.isEmpty());
    m_demo->setVisible(m_presenter.inventedData());
    m_demo->setLook({tr("DEMO: invented data"), u"demo"_s, {}, Token::Info});
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showState();
    QFrame::changeEvent(event);
}

} // namespace ui
