// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class ChoiceKeys;
class PlanPresenter;
class Theme;

// Above the record: what is due now, one key away from its form, and which side of the record is
// shown.
class PlanStrip final : public QWidget
{
    Q_OBJECT
public:
    PlanStrip(PlanPresenter &presenter, const Theme &theme, QWidget *parent = nullptr);

    // "given", "line", "table", "circumstances"
    [[nodiscard]] QString view() const;
    void setView(const QString &view);
    void recordFirst(); // the most urgent one

Q_SIGNALS:
    void viewChosen(const QString &view);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showState();
    void showViews();
    void retranslate();

    PlanPresenter &m_presenter;
    const Theme &m_theme;
    QLabel *m_summary;
    QList<QPushButton *> m_due;
    ChoiceKeys *m_views;
    bool m_roomy = false;
    QStringList m_language; // the words that stand in it
};

} // namespace ui
