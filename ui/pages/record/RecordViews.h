// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;

namespace ui {

class CircumstancesPanel;
class HistoryPanel;
class PlanPanel;
class PlanPresenter;
class PlanStrip;
class Theme;

// The sides of a record: what was recorded, the time line, and the circumstances; above them what
// is due now.
class RecordViews final : public QWidget
{
    Q_OBJECT
public:
    RecordViews(PlanPresenter &plan, HistoryPanel *history, const Theme &theme,
                QWidget *parent = nullptr);

    void showHistory();
    void showTimeLine(); // with the focus on a mark
    void showCircumstances();
    void recordDue();  // a form for the most urgent dose
    void focusView();  // back from the form, to what is shown
    void startAgain(); // another person

Q_SIGNALS:
    void left(); // back to the history

private:
    void show(const QString &view);

    HistoryPanel *m_history;
    PlanStrip *m_strip;
    PlanPanel *m_plan;
    CircumstancesPanel *m_circumstances;
    QStackedWidget *m_stack;
};

} // namespace ui
