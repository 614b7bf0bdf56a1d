// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record/RecordViews.h"

#include "ui/pages/plan/CircumstancesPanel.h"
#include "ui/pages/plan/PlanPanel.h"
#include "ui/pages/plan/PlanStrip.h"
#include "ui/pages/record/HistoryPanel.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

RecordViews::RecordViews(PlanPresenter &plan, HistoryPanel *history, const Theme &theme,
                         QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_strip(new PlanStrip(plan, theme, this))
    , m_plan(new PlanPanel(plan, theme))
    , m_circumstances(new CircumstancesPanel(plan, theme))
    , m_stack(new QStackedWidget(this))
{
    m_stack->addWidget(m_history);
    m_stack->addWidget(m_plan);
    m_stack->addWidget(m_circumstances);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_strip);
    whole->addWidget(m_stack, 1);
    connect(m_strip, &PlanStrip::viewChosen, this, &RecordViews::show);
    const auto goBack = [this] {
        showHistory();
        Q_EMIT left();
    };
    connect(m_plan, &PlanPanel::left, this, goBack);
    connect(m_circumstances, &CircumstancesPanel::left, this, goBack);
}

void RecordViews::show(const QString &view)
{
    m_strip->setView(view);
    if (view == "line"_L1 || view == "table"_L1) {
        m_plan->setView(view == "line"_L1 ? PlanPanel::View::Picture : PlanPanel::View::Table);
        m_stack->setCurrentWidget(m_plan);
    } else {
        m_stack->setCurrentWidget(
            view == "circumstances"_L1 ? static_cast<QWidget *>(m_circumstances) : m_history);
    }
}

void RecordViews::showHistory()
{
    show(u"given"_s);
}

void RecordViews::showTimeLine()
{
    show(u"line"_s);
    m_plan->focusMarks();
}

void RecordViews::showCircumstances()
{
    show(u"circumstances"_s);
    m_circumstances->focusStart();
}

void RecordViews::recordDue()
{
    m_strip->recordFirst();
}

void RecordViews::focusView()
{
    if (m_stack->currentWidget() == m_plan)
        m_plan->focusMarks();
    else if (m_stack->currentWidget() == m_circumstances)
        m_circumstances->focusStart();
    else
        m_history->focusTable();
}

void RecordViews::startAgain()
{
    showHistory();
    m_circumstances->startAgain();
}

} // namespace ui
